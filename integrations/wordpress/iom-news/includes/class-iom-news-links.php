<?php
/**
 * Links that are kept for a while.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/**
 * A copy counts as new for 15 minutes. After that it is still shown, for a day, and WordPress renews
 * it on a request of its own (cron). So a visitor waits for a source only where there is no copy
 * at all, and never for one that has just failed.
 */
final class Iom_News_Links {

	const REFRESH    = 'iom_news_refresh';
	const PREFIX     = 'iom_news_';
	const NEW_FOR    = 15 * MINUTE_IN_SECONDS;
	const FAILED_FOR = 2 * MINUTE_IN_SECONDS;
	const KEPT_FOR   = DAY_IN_SECONDS;

	/**
	 * The links of one or more sources, and what is wrong with the first that fails.
	 *
	 * @param string $sources Addresses with blanks between.
	 * @return array{links: array, problem: string, source: string}
	 */
	public static function of( string $sources ): array {
		$result = array(
			'links'   => array(),
			'problem' => '',
			'source'  => '',
		);
		$list   = explode( ' ', $sources );
		$waited = false;
		foreach ( $list as $source ) {
			$copy = get_transient( self::key( $source ) );
			if ( ! is_array( $copy ) && ! $waited ) {
				$copy   = self::renew( $source );
				$waited = true;
			} elseif ( ! is_array( $copy ) || $copy['until'] <= time() ) {
				self::renew_later( $source );
			}
			$copy            = is_array( $copy ) ? $copy : self::copy( array(), '' );
			$result['links'] = array_merge( $result['links'], $copy['links'] );
			if ( '' === $result['problem'] && '' !== $copy['problem'] ) {
				$result['problem'] = $copy['problem'];
				$result['source']  = $source;
			}
		}
		if ( count( $list ) > 1 ) {
			usort( $result['links'], array( __CLASS__, 'newest_first' ) );
		}
		return $result;
	}

	/**
	 * Asks the source, and keeps what it says; the old links where it fails.
	 *
	 * @param string $source An address.
	 */
	public static function renew( string $source ): array {
		$key = self::key( $source );
		$old = get_transient( $key );
		$old = is_array( $old ) ? $old['links'] : array();
		// Whoever comes meanwhile does not ask as well.
		set_transient( $key, self::copy( $old, '', self::FAILED_FOR ), self::KEPT_FOR );
		$answer = Iom_News_Source::read( $source );
		$copy   = null === $answer['links']
			? self::copy( $old, $answer['problem'], self::FAILED_FOR )
			: self::copy( $answer['links'], '', self::NEW_FOR );
		set_transient( $key, $copy, self::KEPT_FOR );
		return $copy;
	}

	/**
	 * Renews a copy off the visitor's request.
	 *
	 * @param mixed $source An address, as the event brings it.
	 */
	public static function refresh( $source ): void {
		if ( is_string( $source ) && '' !== $source ) {
			self::renew( $source );
		}
	}

	/** Deletes all copies and events, for a site that no longer wants the plugin. */
	public static function forget(): void {
		global $wpdb;
		wp_unschedule_hook( self::REFRESH );
		// Transients cannot be listed otherwise.
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery
		$names = $wpdb->get_col(
			$wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_' . self::PREFIX ) . '%' )
		);
		foreach ( $names as $name ) {
			delete_transient( substr( $name, strlen( '_transient_' ) ) );
		}
	}

	/**
	 * Has WordPress renew a copy as soon as it can.
	 *
	 * @param string $source An address.
	 */
	private static function renew_later( string $source ): void {
		if ( ! wp_next_scheduled( self::REFRESH, array( $source ) ) ) {
			wp_schedule_single_event( time(), self::REFRESH, array( $source ) );
		}
	}

	/**
	 * What is kept.
	 *
	 * @param array  $links   The links.
	 * @param string $problem Why there are no newer ones.
	 * @param int    $seconds For how long the source need not be asked.
	 */
	private static function copy( array $links, string $problem, int $seconds = 0 ): array {
		return array(
			'links'   => $links,
			'problem' => $problem,
			'until'   => time() + $seconds,
		);
	}

	/**
	 * The name of the copy.
	 *
	 * @param string $source An address.
	 */
	private static function key( string $source ): string {
		return self::PREFIX . md5( IOM_NEWS_VERSION . $source );
	}

	/**
	 * Compares two links.
	 *
	 * @param array $a One.
	 * @param array $b Another.
	 */
	private static function newest_first( array $a, array $b ): int {
		return $b['date'] <=> $a['date'];
	}
}
