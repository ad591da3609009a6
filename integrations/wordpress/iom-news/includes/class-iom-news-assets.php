<?php
/**
 * The files that a page with news loads.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/** The library lies in the plugin; no page asks another host for it. */
final class Iom_News_Assets {

	const HANDLE = 'iom-news';

	/** Makes the files known; a page without news loads none of them. */
	public static function register(): void {
		wp_register_script( self::HANDLE, self::address( 'assets/iom-news.js' ), array(), IOM_NEWS_VERSION, true );
		wp_register_style( self::HANDLE, self::address( 'style.css' ), array(), IOM_NEWS_VERSION );
		add_filter( 'script_loader_tag', array( __CLASS__, 'as_module' ), 10, 3 );
	}

	/** Loads them on this page. */
	public static function enqueue(): void {
		wp_enqueue_script( self::HANDLE );
		self::enqueue_style();
	}

	/** Whether the library was copied into the plugin. */
	public static function are_there(): bool {
		return file_exists( dirname( IOM_NEWS_FILE ) . '/assets/iom-news.js' );
	}

	/** Loads what sentences for editors look like. */
	public static function enqueue_style(): void {
		wp_enqueue_style( self::HANDLE );
	}

	/**
	 * The library is a module. WordPress has an API for modules from 6.5 on; this works before it too.
	 *
	 * @param string $tag    The HTML of the script.
	 * @param string $handle Its name.
	 * @param string $src    Its address.
	 */
	public static function as_module( $tag, $handle, $src ) {
		if ( self::HANDLE !== $handle ) {
			return $tag;
		}
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript
		return sprintf( "<script type=\"module\" src=\"%s\" id=\"iom-news-js\"></script>\n", esc_url( $src ) );
	}

	/**
	 * The address of a file of the plugin.
	 *
	 * @param string $file Its path inside the plugin.
	 */
	public static function address( string $file ): string {
		return plugins_url( $file, IOM_NEWS_FILE );
	}
}
