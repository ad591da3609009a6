<?php
/**
 * Reading links out of a feed.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/**
 * Knows JSON Feed and WordPress posts; XML is left to SimplePie, which WordPress brings. The list
 * itself reads more; whoever sees only its links is served with these.
 */
final class Iom_News_Feed {

	/** How many links are kept, so that some remain when the countries are chosen. */
	const MOST = 60;

	/**
	 * The links of a feed, in its order.
	 *
	 * @param string $body The feed's text.
	 * @return array<int, array{url: string, title: string, lang: string, date: int, countries: string[]|null}>|null
	 *         Null where it is no feed.
	 */
	public static function links( string $body ): ?array {
		$body = trim( preg_replace( '/^\xEF\xBB\xBF/', '', $body ) ?? '' );
		if ( '' === $body ) {
			return null;
		}
		return '<' === $body[0] ? self::from_xml( $body ) : self::from_json( json_decode( $body, true ) );
	}

	/**
	 * The links of a JSON Feed, or of posts as the REST API gives them.
	 *
	 * @param mixed $json What the JSON holds.
	 */
	public static function from_json( $json ): ?array {
		if ( ! is_array( $json ) ) {
			return null;
		}
		$language = self::text( $json['language'] ?? '' );
		$items    = $json['items'] ?? ( isset( $json['link'] ) ? array( $json ) : $json );
		if ( ! is_array( $items ) || ( ! isset( $json['items'] ) && $items && ! isset( $items[0] ) ) ) {
			return null;
		}
		$links = array();
		foreach ( $items as $item ) {
			if ( ! is_array( $item ) ) {
				continue;
			}
			$title = $item['title']['rendered'] ?? $item['title'] ?? $item['summary'] ?? $item['content_text'] ?? '';
			$tags  = $item['_iom']['countries'] ?? null;
			$link = self::link(
				$item['url'] ?? $item['external_url'] ?? $item['link'] ?? '',
				$title,
				$item['language'] ?? $language,
				$item['date_published'] ?? $item['date_gmt'] ?? '',
				is_array( $tags ) ? $tags : null
			);
			if ( $link && array_push( $links, $link ) >= self::MOST ) {
				break;
			}
		}
		return $links || ! $items ? $links : null;
	}

	/**
	 * The links of RSS and Atom.
	 *
	 * @param string $body The XML.
	 */
	private static function from_xml( string $body ): ?array {
		if ( ! class_exists( 'SimplePie', false ) ) {
			require_once ABSPATH . WPINC . '/class-simplepie.php';
		}
		$feed = new SimplePie();
		$feed->enable_cache( false );
		$feed->set_raw_data( $body );
		if ( ! $feed->init() || $feed->error() ) {
			return null;
		}
		$links = array();
		foreach ( $feed->get_items( 0, self::MOST ) as $item ) {
			$link = self::link( $item->get_permalink(), $item->get_title(), $feed->get_language(), $item->get_gmdate( 'c' ), null );
			if ( $link ) {
				$links[] = $link;
			}
		}
		return $links;
	}

	/**
	 * One link, in plain text; null where there is nothing to follow or to read.
	 *
	 * @param mixed      $url       Its address.
	 * @param mixed      $title     What it says; may hold markup.
	 * @param mixed      $lang      The language of the title.
	 * @param mixed      $date      When the story was published.
	 * @param array|null $countries Countries that the feed names.
	 */
	private static function link( $url, $title, $lang, $date, ?array $countries ): ?array {
		$url   = esc_url_raw( self::text( $url ), array( 'http', 'https' ) );
		$title = html_entity_decode( wp_strip_all_tags( self::text( $title ), true ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$title = trim( wp_html_excerpt( esc_html( $title ), 200, '…' ) );
		if ( '' === $title || ! preg_match( '~^https?://[^/]~i', $url ) ) {
			return null;
		}
		$lang = self::text( $lang );
		return array(
			'url'       => $url,
			'title'     => html_entity_decode( $title, ENT_QUOTES | ENT_HTML5, 'UTF-8' ),
			'lang'      => preg_match( '/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/D', $lang ) ? $lang : '',
			'date'      => (int) strtotime( self::text( $date ) ),
			'countries' => null === $countries ? null : self::codes( $countries ),
		);
	}

	/**
	 * Country codes; null where a feed gives names or other codes, which only the list knows.
	 *
	 * @param array $countries As the feed has them.
	 * @return string[]|null
	 */
	private static function codes( array $countries ): ?array {
		$codes = preg_grep( '/^[A-Z]{2}$/D', array_map( 'strtoupper', array_map( array( __CLASS__, 'text' ), $countries ) ) );
		return count( $codes ) === count( $countries ) ? $codes : null;
	}

	/**
	 * A text, whatever a feed may hold in its place.
	 *
	 * @param mixed $value A value of the feed.
	 */
	private static function text( $value ): string {
		return is_string( $value ) ? wp_check_invalid_utf8( $value ) : '';
	}
}
