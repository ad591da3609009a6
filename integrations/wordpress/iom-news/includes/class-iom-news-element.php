<?php
/**
 * The HTML of a list.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/**
 * Writes `<iom-news-list>` with links inside it, for visitors whose browser runs no script. Shortcode
 * and block both come here.
 */
final class Iom_News_Element {

	/** How many links stand inside. */
	const LINKS = 10;

	/** The level of headings that follows the title of a page. */
	const HEADING = '2';

	/**
	 * The list, and sentences about what is wrong for those who can edit.
	 *
	 * @param array $given What the page gives, see Iom_News_Attributes.
	 */
	public static function render( array $given ): string {
		$clean      = Iom_News_Attributes::clean( $given );
		$attributes = $clean['attributes'];
		$problems   = $clean['problems'];
		if ( ! isset( $attributes['src'] ) ) {
			/* translators: %s: an example of an attribute. */
			$problems[] = sprintf( __( 'There is no source, so nothing shows. Add the address of a feed, such as %s for the posts of this site.', 'iom-news' ), 'src="' . self::own_posts() . '"' );
			Iom_News_Assets::enqueue_style();
			return Iom_News_Notice::render( $problems );
		}
		$links = '';
		// In a preview they would never be seen, and in a post that is read by others they are noise.
		if ( ! defined( 'REST_REQUEST' ) ) {
			$copy = Iom_News_Links::of( str_replace( '{lang}', self::language( $attributes ), $attributes['src'] ) );
			if ( '' !== $copy['problem'] ) {
				$problems[] = Iom_News_Notice::of_source( $copy['problem'], $copy['source'] );
			}
			$links = self::links( $copy['links'], $attributes );
		}
		if ( is_feed() ) {
			return $links;
		}
		if ( ! Iom_News_Assets::are_there() ) {
			$problems[] = __( 'The folder “assets” of the plugin lacks iom-news.js. Copy iom-news.js and the folder chunks of the library into it. Until then only links show.', 'iom-news' );
		}
		Iom_News_Assets::enqueue();
		$attributes += array( 'heading-level' => self::HEADING );
		$html = '';
		foreach ( $attributes as $name => $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
		return Iom_News_Notice::render( $problems ) . "<iom-news-list$html>$links</iom-news-list>";
	}

	/** The address of this site's posts, as a page of it would write it. */
	public static function own_posts(): string {
		return wp_make_link_relative( rest_url( 'wp/v2/posts?_embed' ) );
	}

	/**
	 * The fallback: stories in scope, else the page with all news.
	 *
	 * @param array $links      Links of the feed.
	 * @param array $attributes Of the list.
	 */
	private static function links( array $links, array $attributes ): string {
		$scope = explode( ' ', $attributes['countries'] ?? '' );
		$html  = '';
		$count = 0;
		foreach ( $links as $link ) {
			// A story without tags may be about any country.
			$is_out = '' !== $scope[0] && null !== $link['countries'] && ! array_intersect( $scope, $link['countries'] );
			if ( $is_out || ++$count > self::LINKS ) {
				continue;
			}
			$lang  = '' === $link['lang'] ? '' : sprintf( ' lang="%s"', esc_attr( $link['lang'] ) );
			$html .= sprintf( '<li><a href="%s"%s>%s</a></li>', esc_url( $link['url'] ), $lang, esc_html( $link['title'] ) );
		}
		if ( '' !== $html ) {
			return "<ul>$html</ul>";
		}
		$more = $attributes['more-href'] ?? '';
		return '' === $more ? '' : sprintf( '<a href="%s">%s</a>', esc_url( $more ), esc_html__( 'All news', 'iom-news' ) );
	}

	/**
	 * The language that `{lang}` stands for, as the list takes it.
	 *
	 * @param array $attributes Of the list.
	 */
	private static function language( array $attributes ): string {
		return strtolower( strtok( $attributes['lang'] ?? get_bloginfo( 'language' ), '-' ) );
	}
}
