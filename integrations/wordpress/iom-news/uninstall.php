<?php
/**
 * Leaves nothing behind. The plugin has no settings; what it kept are copies of links.
 *
 * @package Iom_News
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/class-iom-news-links.php';

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $iom_news_site ) {
		switch_to_blog( $iom_news_site );
		Iom_News_Links::forget();
		restore_current_blog();
	}
} else {
	Iom_News_Links::forget();
}
