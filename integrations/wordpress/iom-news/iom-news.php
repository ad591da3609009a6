<?php
/**
 * Plugin Name:       IOM News
 * Description:       Shows IOM's regional news from a feed, with a filter by country: a block and the shortcode [iom_news].
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       iom-news
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

define( 'IOM_NEWS_VERSION', '0.1.0' );
define( 'IOM_NEWS_FILE', __FILE__ );

require_once __DIR__ . '/includes/class-iom-news-words.php';
require_once __DIR__ . '/includes/class-iom-news-attributes.php';
require_once __DIR__ . '/includes/class-iom-news-feed.php';
require_once __DIR__ . '/includes/class-iom-news-source.php';
require_once __DIR__ . '/includes/class-iom-news-links.php';
require_once __DIR__ . '/includes/class-iom-news-notice.php';
require_once __DIR__ . '/includes/class-iom-news-element.php';
require_once __DIR__ . '/includes/class-iom-news-assets.php';
require_once __DIR__ . '/includes/class-iom-news-shortcode.php';
require_once __DIR__ . '/includes/class-iom-news-block.php';

Iom_News_Words::register();
add_action( 'init', array( 'Iom_News_Assets', 'register' ) );
add_action( 'init', array( 'Iom_News_Block', 'register' ) );
add_action( Iom_News_Links::REFRESH, array( 'Iom_News_Links', 'refresh' ) );
add_shortcode( 'iom_news', array( 'Iom_News_Shortcode', 'render' ) );
register_deactivation_hook( __FILE__, array( 'Iom_News_Links', 'forget' ) );
