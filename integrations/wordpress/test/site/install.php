<?php
/**
 * Installs WordPress into an empty database, the plugin from its zip, people and posts.
 *
 * @package Iom_News
 */

list( , $socket, $origin, $zip ) = $argv;

$db = new mysqli( 'localhost', 'root', '', '', 0, $socket );
$db->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

$_SERVER['HTTP_HOST'] = parse_url( $origin, PHP_URL_HOST ) . ':' . parse_url( $origin, PHP_URL_PORT );
define( 'WP_INSTALLING', true );
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Noticias', 'admin', 'admin@example.org', true, '', 'admin' );
switch_theme( 'twentytwentythree' );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules();

$upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
if ( true !== $upgrader->install( $zip ) ) {
	fwrite( STDERR, 'WordPress does not take the zip: ' . implode( ' ', $upgrader->skin->get_upgrade_messages() ) );
	exit( 1 );
}
$activated = activate_plugin( 'iom-news/iom-news.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}

wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);

/**
 * A picture of one colour, with its sizes.
 *
 * @param int $parent The post.
 */
function iom_news_picture( int $parent ): int {
	$image = imagecreatetruecolor( 800, 450 );
	imagefill( $image, 0, 0, imagecolorallocate( $image, 0, 51, 160 ) );
	$upload = wp_upload_bits( 'picture.png', null, '' );
	imagepng( $image, $upload['file'] );
	$id = wp_insert_attachment( array( 'post_mime_type' => 'image/png', 'post_title' => 'Blue' ), $upload['file'], $parent );
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $upload['file'] ) );
	update_post_meta( $id, '_wp_attachment_image_alt', 'A blue flag' );
	return $id;
}

wp_delete_post( 1, true );
$category = wp_insert_category( array( 'cat_name' => 'Protección' ) );
$posts    = array(
	'Frontera segura: 25 años de cooperación en Honduras'      => 'Las autoridades de Honduras reciben a personas migrantes.',
	'Granmoun ak timoun jwenn èd an Ayiti'                     => 'Moun yo jwenn èd nan Pòtoprens, Ayiti.',
	'Guatemala opens a centre for returning migrants'          => 'The centre in Guatemala offers advice.',
	'Honduran migrants find work in Mexico'                    => 'In Mexico, companies offer training.',
	'El Salvador: talleres para "jóvenes" & familias'          => 'Talleres en El Salvador.',
	'&lt;b&gt;Not bold&lt;/b&gt;'                              => 'A title that shows its markup.',
);
$minutes  = 0;
foreach ( $posts as $title => $content ) {
	$id = wp_insert_post(
		array(
			'post_title'    => $title,
			'post_content'  => $content,
			'post_status'   => 'publish',
			'post_author'   => 1,
			'post_category' => array( $category ),
			'tags_input'    => array( 'migration' ),
			'post_date_gmt' => gmdate( 'Y-m-d H:i:s', time() - HOUR_IN_SECONDS - 60 * ++$minutes ),
			'post_date'     => gmdate( 'Y-m-d H:i:s', time() - HOUR_IN_SECONDS - 60 * $minutes ),
		)
	);
	set_post_thumbnail( $id, iom_news_picture( $id ) );
}
wp_insert_post(
	array(
		'post_title'   => 'A draft for our eyes only',
		'post_content' => 'Private.',
		'post_status'  => 'private',
		'post_author'  => 1,
	)
);
