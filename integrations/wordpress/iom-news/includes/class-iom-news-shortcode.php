<?php
/**
 * The shortcode [iom_news].
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/** Its attributes are those of the list: `[iom_news src="…" countries="GT HN" layout="grid"]`. */
final class Iom_News_Shortcode {

	/**
	 * The list in the place of the shortcode.
	 *
	 * @param array|string $attributes Without any, WordPress gives an empty text.
	 */
	public static function render( $attributes ): string {
		return Iom_News_Element::render( is_array( $attributes ) ? $attributes : array() );
	}
}
