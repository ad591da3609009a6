<?php
/**
 * The plugin's words in the language of the site.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/**
 * One file a language serves all its countries: `languages/es.php` is for es_GT as for es_MX. A
 * translation that was installed for WordPress goes first.
 */
final class Iom_News_Words {

	/** Has WordPress ask here for what it does not know. */
	public static function register(): void {
		add_filter( 'gettext_iom-news', array( __CLASS__, 'translate' ), 10, 2 );
		add_filter( 'gettext_with_context_iom-news', array( __CLASS__, 'translate' ), 10, 2 );
	}

	/**
	 * A text in the language of the site, or of the person in the editor.
	 *
	 * @param string $translation What WordPress knows.
	 * @param string $text        In English.
	 */
	public static function translate( $translation, $text ) {
		return $translation === $text ? self::all()[ $text ] ?? $text : $translation;
	}

	/**
	 * All words by their English; none for English.
	 *
	 * @return array<string, string>
	 */
	public static function all(): array {
		static $known = array();
		$language     = strtok( determine_locale(), '_-' );
		if ( ! isset( $known[ $language ] ) ) {
			$file               = dirname( __DIR__ ) . "/languages/$language.php";
			$known[ $language ] = preg_match( '/^[a-z]{2,3}$/D', $language ) && file_exists( $file ) ? require $file : array();
		}
		return $known[ $language ];
	}
}
