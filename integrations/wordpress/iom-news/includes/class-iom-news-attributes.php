<?php
/**
 * Which attributes a page may give the list, and what their values may be.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/**
 * The allow-list. Whoever writes posts may not be trusted with HTML (`unfiltered_html`), so that
 * nothing gets through that is not known to be harmless.
 */
final class Iom_News_Attributes {

	/** Attributes with one of these values. */
	const WORDS = array(
		'format'  => array( 'json-feed', 'rss', 'atom', 'wordpress', 'drupal', 'reliefweb' ),
		'sort'    => array( 'newest', 'oldest', 'feed' ),
		'layout'  => array( 'list', 'grid', 'compact', 'featured', 'carousel' ),
		'paging'  => array( 'more', 'pages', 'none' ),
		'loading' => array( 'eager', 'lazy' ),
	);

	/** Attributes with a whole number, and its least and greatest value. */
	const NUMBERS = array(
		'page-size'     => array( 1, 100 ),
		'heading-level' => array( 1, 6 ),
		'refresh'       => array( 1, 1440 ),
	);

	/** Attributes that need no value. */
	const FLAGS = array( 'country-links', 'no-images', 'no-summaries', 'sync-url' );

	/** Attributes with a text of their own; each has a method below. */
	const TEXTS = array(
		'src'         => 'addresses',
		'countries'   => 'countries',
		'topics'      => 'topics',
		'languages'   => 'languages',
		'lang'        => 'language',
		'controls'    => 'controls',
		'link-target' => 'target',
		'more-href'   => 'address',
		'id'          => 'name',
	);

	/** What may stand in `controls`. */
	const CONTROLS = array( 'country', 'topic', 'search', 'date' );

	/**
	 * Sorts what is known and good from what is not.
	 *
	 * @param array $given Values by the attribute's name; words without a value under numbers.
	 * @return array{attributes: array<string, string>, problems: string[]} Clean values, not yet
	 *                                                                      escaped, and sentences.
	 */
	public static function clean( array $given ): array {
		$attributes = array();
		$problems   = array();
		foreach ( $given as $name => $value ) {
			if ( is_int( $name ) ) {
				$name  = strtolower( trim( (string) $value ) );
				$value = '';
				if ( ! in_array( $name, self::FLAGS, true ) ) {
					/* translators: %s: what somebody wrote. */
					$problems[] = sprintf( __( '“%s” stands alone. Write every choice as name="value", with straight quotes.', 'iom-news' ), $name );
					continue;
				}
			}
			$name = strtolower( $name );
			if ( ! in_array( $name, self::names(), true ) ) {
				/* translators: 1: an attribute, 2: a list of attributes. */
				$problems[] = sprintf( __( '“%1$s” is unknown and was left out. These are known: %2$s.', 'iom-news' ), $name, implode( ', ', self::names() ) );
				continue;
			}
			if ( ! is_scalar( $value ) ) {
				$value = '';
			}
			$value = self::plain( (string) $value );
			$clean = self::value( $name, $value );
			if ( null === $clean ) {
				/* translators: 1: an attribute, 2: its value, 3: what to write instead. */
				$problems[] = sprintf( __( '%1$s="%2$s" was left out. %3$s', 'iom-news' ), $name, $value, self::cure( $name ) );
				continue;
			}
			if ( false !== $clean ) {
				$attributes[ $name ] = $clean;
			}
		}
		return array(
			'attributes' => $attributes,
			'problems'   => $problems,
		);
	}

	/**
	 * All attributes that are known.
	 *
	 * @return string[]
	 */
	private static function names(): array {
		return array_merge( array_keys( self::TEXTS ), array_keys( self::WORDS ), array_keys( self::NUMBERS ), self::FLAGS );
	}

	/**
	 * Editors write `&` as an entity, and word processors bend quotes.
	 *
	 * @param string $value As it was written.
	 */
	private static function plain( string $value ): string {
		$value = str_replace( array( '&amp;', '&#038;', '&#38;' ), '&', $value );
		return trim( preg_replace( '/^[“”„″\x{00AB}]+|[“”″\x{00BB}]+$/u', '', $value ) ?? '' );
	}

	/**
	 * The value as it may be shown; null where it may not, false where it says “no” to a flag.
	 *
	 * @param string $name  A known attribute.
	 * @param string $value Its value.
	 * @return string|false|null
	 */
	private static function value( string $name, string $value ) {
		if ( isset( self::TEXTS[ $name ] ) ) {
			return call_user_func( array( __CLASS__, self::TEXTS[ $name ] ), $value );
		}
		if ( isset( self::WORDS[ $name ] ) ) {
			return in_array( $value, self::WORDS[ $name ], true ) ? $value : null;
		}
		if ( isset( self::NUMBERS[ $name ] ) ) {
			list( $least, $greatest ) = self::NUMBERS[ $name ];
			return ctype_digit( $value ) && $value >= $least && $value <= $greatest ? (string) (int) $value : null;
		}
		if ( 'false' === $value ) {
			// To visitors who save data the list shows pictures only when it is told to.
			return 'no-images' === $name ? 'false' : false;
		}
		if ( 'sync-url' === $name && '' !== $value && 'true' !== $value ) {
			return self::name( $value );
		}
		return in_array( $value, array( '', 'true', '1', $name ), true ) ? '' : null;
	}

	/**
	 * What to write where a value cannot be used.
	 *
	 * @param string $name The attribute.
	 */
	private static function cure( string $name ): string {
		if ( isset( self::WORDS[ $name ] ) || 'controls' === $name ) {
			/* translators: %s: a list of words. */
			return sprintf( __( 'Choose from: %s.', 'iom-news' ), implode( ', ', self::WORDS[ $name ] ?? self::CONTROLS ) );
		}
		if ( isset( self::NUMBERS[ $name ] ) ) {
			/* translators: 1: least number, 2: greatest number. */
			return sprintf( __( 'Write a whole number from %1$d to %2$d.', 'iom-news' ), ...self::NUMBERS[ $name ] );
		}
		switch ( $name ) {
			case 'src':
			case 'more-href':
				return __( 'Write an address that begins with https:// or with /.', 'iom-news' );
			case 'countries':
				return __( 'Write country codes of two letters, with blanks between: GT HN SV.', 'iom-news' );
			case 'lang':
			case 'languages':
				return __( 'Write language codes such as es, en or ht.', 'iom-news' );
			case 'topics':
				return __( 'Write topics with commas between, in plain text.', 'iom-news' );
			default:
				return __( 'Write letters, digits, - and _ only.', 'iom-news' );
		}
	}

	/**
	 * Addresses of feeds, with blanks between; `{lang}` stands for the page's language.
	 *
	 * @param string $value One or more addresses.
	 */
	private static function addresses( string $value ): ?string {
		$clean = array();
		foreach ( self::split( $value ) as $address ) {
			$one = self::address( str_replace( '{lang}', 'iom-news-lang', $address ) );
			if ( null === $one ) {
				return null;
			}
			$clean[] = str_replace( 'iom-news-lang', '{lang}', $one );
		}
		return $clean ? implode( ' ', $clean ) : null;
	}

	/**
	 * One address on the web, or on this site.
	 *
	 * @param string $value The address; none is good too.
	 */
	private static function address( string $value ): ?string {
		if ( '' === $value ) {
			return '';
		}
		if ( ! preg_match( '~^(?:https?:/)?/[^\s"\'<>\\\\]+$~i', $value ) ) {
			return null;
		}
		$clean = esc_url_raw( $value, array( 'http', 'https' ) );
		return '' === $clean ? null : $clean;
	}

	/**
	 * Country codes (ISO 3166-1 alpha-2).
	 *
	 * @param string $value Codes with blanks or commas between.
	 */
	private static function countries( string $value ): ?string {
		$codes = self::split( strtoupper( $value ) );
		return $codes && ! preg_grep( '/^[A-Z]{2}$/', $codes, PREG_GREP_INVERT ) ? implode( ' ', $codes ) : null;
	}

	/**
	 * Topics, as the feed names them.
	 *
	 * @param string $value Topics with commas between.
	 */
	private static function topics( string $value ): ?string {
		return '' !== $value && sanitize_text_field( $value ) === $value && strlen( $value ) <= 500 ? $value : null;
	}

	/**
	 * Language tags (BCP 47), or `*` for all.
	 *
	 * @param string $value Tags with blanks or commas between.
	 */
	private static function languages( string $value ): ?string {
		if ( '*' === $value ) {
			return $value;
		}
		$tags = self::split( $value );
		return $tags && ! in_array( null, array_map( array( __CLASS__, 'language' ), $tags ), true ) ? implode( ' ', $tags ) : null;
	}

	/**
	 * One language tag (BCP 47).
	 *
	 * @param string $value The tag.
	 */
	private static function language( string $value ): ?string {
		return preg_match( '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/D', $value ) ? $value : null;
	}

	/**
	 * The controls above the stories.
	 *
	 * @param string $value Their names with blanks or commas between.
	 */
	private static function controls( string $value ): ?string {
		$names = self::split( strtolower( $value ) );
		return $names && ! array_diff( $names, self::CONTROLS ) ? implode( ' ', $names ) : null;
	}

	/**
	 * Where links open.
	 *
	 * @param string $value `_blank`, `_top` or a name.
	 */
	private static function target( string $value ): ?string {
		return preg_match( '/^_?[A-Za-z][\w-]{0,40}$/D', $value ) ? $value : null;
	}

	/**
	 * A name that neither HTML nor an address would read otherwise.
	 *
	 * @param string $value The name.
	 */
	private static function name( string $value ): ?string {
		return preg_match( '/^[A-Za-z][\w-]{0,60}$/D', $value ) ? $value : null;
	}

	/**
	 * The words of a list.
	 *
	 * @param string $value Words with blanks or commas between.
	 * @return string[]
	 */
	private static function split( string $value ): array {
		return preg_split( '/[\s,]+/', $value, -1, PREG_SPLIT_NO_EMPTY );
	}
}
