<?php
/**
 * Lets WordPress ask the servers of the tests, and nobody else; shows a page under a strict policy, and
 * speaks a language whose own words are not installed.
 *
 * @package Iom_News
 */

add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array_map( 'intval', explode( ',', getenv( 'IOM_NEWS_PORTS' ) ) ) );
	}
);

add_filter(
	'pre_http_request',
	function ( $answer, $args, $url ) {
		return preg_match( '~^http://127\.~', $url ) ? $answer : new WP_Error( 'offline', 'The tests are offline.' );
	},
	10,
	3
);

add_action(
	'send_headers',
	function () {
		if ( isset( $_GET['strict'] ) ) {
			header( "Content-Security-Policy: default-src 'self'; script-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'" );
		}
	}
);

add_filter(
	'locale',
	function ( $locale ) {
		return get_option( 'test_locale' ) ?: $locale;
	}
);
