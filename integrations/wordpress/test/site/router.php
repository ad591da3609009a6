<?php
/**
 * PHP's own web server with addresses as a real one has them: a file if there is one, else WordPress.
 *
 * @package Iom_News
 */

$iom_news_path = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
$iom_news_file = $_SERVER['DOCUMENT_ROOT'] . $iom_news_path;
if ( '/' !== $iom_news_path && ( is_file( $iom_news_file ) || is_file( rtrim( $iom_news_file, '/' ) . '/index.php' ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
$_SERVER['PHP_SELF']    = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
