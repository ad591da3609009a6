<?php
/**
 * Getting a feed from its address.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks this very site without a request, and others as WordPress asks strangers: never an address
 * inside the network (`wp_safe_remote_get`), and not for more than 3 MB.
 */
final class Iom_News_Source {

	const BYTES = 3145728;

	/** How many seconds a source has for an answer while a visitor waits, and while nobody does. */
	const SECONDS_ON_VIEW = 3;
	const SECONDS_ON_CRON = 10;

	/**
	 * The links at an address, or why there are none.
	 *
	 * @param string $address Begins with http(s) or with a slash.
	 * @return array{links: array|null, problem: string} The problem is a status code, `unreachable`
	 *                                                   or `not-a-feed`.
	 */
	public static function read( string $address ): array {
		$url     = WP_Http::make_absolute_url( $address, home_url( '/' ) );
		$request = self::own_request( $url );
		if ( $request ) {
			return self::from_this_site( $request );
		}
		$response = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => wp_doing_cron() ? self::SECONDS_ON_CRON : self::SECONDS_ON_VIEW,
				'redirection'         => 2,
				'limit_response_size' => self::BYTES,
				'headers'             => array( 'Accept' => 'application/feed+json, application/json, application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5' ),
			)
		);
		if ( is_wp_error( $response ) ) {
			return self::failed( 'unreachable' );
		}
		$status = (int) wp_remote_retrieve_response_code( $response );
		if ( 200 !== $status ) {
			return self::failed( (string) $status );
		}
		return self::found( Iom_News_Feed::links( wp_remote_retrieve_body( $response ) ) );
	}

	/**
	 * The REST request that an address of this site means.
	 *
	 * @param string $url A whole address.
	 */
	private static function own_request( string $url ): ?WP_REST_Request {
		$place = wp_parse_url( $url );
		$home  = wp_parse_url( home_url() );
		foreach ( array( 'host', 'port' ) as $part ) {
			if ( ( $place[ $part ] ?? '' ) !== ( $home[ $part ] ?? '' ) ) {
				return null;
			}
		}
		wp_parse_str( $place['query'] ?? '', $query );
		$prefix = trailingslashit( wp_parse_url( home_url( '/' ), PHP_URL_PATH ) ) . rest_get_url_prefix() . '/';
		$path   = $place['path'] ?? '';
		$route  = $query['rest_route'] ?? ( 0 === strpos( $path, $prefix ) ? '/' . substr( $path, strlen( $prefix ) ) : '' );
		if ( ! is_string( $route ) || '' === $route ) {
			return null;
		}
		unset( $query['rest_route'] );
		$request = new WP_REST_Request( 'GET', untrailingslashit( $route ) );
		if ( 0 === strpos( $route, '/wp/v2/' ) ) {
			// Without their content, the posts need not be written out; one of them may be this very page.
			$query['_fields'] = 'link,title,date_gmt';
			unset( $query['_embed'] );
		}
		$request->set_query_params( $query );
		return $request;
	}

	/**
	 * Asks as a visitor who is not logged in: what an editor may see must not be kept for all.
	 *
	 * @param WP_REST_Request $request To this site.
	 */
	private static function from_this_site( WP_REST_Request $request ): array {
		$user = get_current_user_id();
		wp_set_current_user( 0 );
		$response = rest_do_request( $request );
		wp_set_current_user( $user );
		if ( 200 !== $response->get_status() ) {
			return self::failed( (string) $response->get_status() );
		}
		return self::found( Iom_News_Feed::from_json( $response->get_data() ) );
	}

	/**
	 * An answer with links.
	 *
	 * @param array|null $links The links; null where it was no feed.
	 */
	private static function found( ?array $links ): array {
		return null === $links ? self::failed( 'not-a-feed' ) : array(
			'links'   => $links,
			'problem' => '',
		);
	}

	/**
	 * An answer without.
	 *
	 * @param string $problem Why.
	 */
	private static function failed( string $problem ): array {
		return array(
			'links'   => null,
			'problem' => $problem,
		);
	}
}
