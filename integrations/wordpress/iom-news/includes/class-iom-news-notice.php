<?php
/**
 * Sentences for whoever writes the page.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/** What is wrong, and what to do. Visitors never see it. */
final class Iom_News_Notice {

	/**
	 * The sentences as HTML; nothing for those who cannot edit posts.
	 *
	 * @param string[] $problems Sentences in plain text.
	 */
	public static function render( array $problems ): string {
		if ( ! $problems || ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		return sprintf(
			'<div class="iom-news-notice" role="note"><p><strong>%s</strong> %s</p><ul><li>%s</li></ul></div>',
			esc_html__( 'IOM News:', 'iom-news' ),
			esc_html__( 'only those who can edit posts see this.', 'iom-news' ),
			implode( '</li><li>', array_map( 'esc_html', $problems ) )
		);
	}

	/**
	 * The sentence for a source that gave no links.
	 *
	 * @param string $problem See Iom_News_Source.
	 * @param string $source  Its address.
	 */
	public static function of_source( string $problem, string $source ): string {
		if ( 'not-a-feed' === $problem ) {
			/* translators: %s: an address. */
			return sprintf( __( 'WordPress finds no news at %s. Visitors without JavaScript see no links, or older ones. Check that the address leads to a JSON Feed, RSS, Atom or WordPress posts.', 'iom-news' ), $source );
		}
		if ( 'unreachable' === $problem ) {
			/* translators: %s: an address. */
			return sprintf( __( 'WordPress cannot reach %s. Visitors without JavaScript see no links, or older ones. Check the address, and that this server may connect to it; addresses inside a private network are refused.', 'iom-news' ), $source );
		}
		/* translators: 1: an address, 2: a status code such as 404. */
		return sprintf( __( '%1$s answers %2$s. Visitors without JavaScript see no links, or older ones. Open the address in a new tab, and correct it.', 'iom-news' ), $source, $problem );
	}
}
