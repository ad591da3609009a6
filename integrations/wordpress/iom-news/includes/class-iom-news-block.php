<?php
/**
 * The block iom-news/list.
 *
 * @package Iom_News
 */

defined( 'ABSPATH' ) || exit;

/** The block keeps choices only; what shows is written at each view. */
final class Iom_News_Block {

	/** The block's attributes and the list's. */
	const NAMES = array(
		'src'          => 'src',
		'countries'    => 'countries',
		'layout'       => 'layout',
		'controls'     => 'controls',
		'pageSize'     => 'page-size',
		'paging'       => 'paging',
		'headingLevel' => 'heading-level',
		'noImages'     => 'no-images',
		'noSummaries'  => 'no-summaries',
		'lang'         => 'lang',
		'languages'    => 'languages',
		'topics'       => 'topics',
		'moreHref'     => 'more-href',
	);

	/** Makes the block known. */
	public static function register(): void {
		wp_register_script(
			'iom-news-block',
			Iom_News_Assets::address( 'block/editor.js' ),
			array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n', 'wp-server-side-render' ),
			IOM_NEWS_VERSION,
			true
		);
		wp_localize_script(
			'iom-news-block',
			'iomNewsBlock',
			array(
				'script' => Iom_News_Assets::address( 'assets/iom-news.js' ) . '?ver=' . IOM_NEWS_VERSION,
				'posts'  => Iom_News_Element::own_posts(),
				'words'  => array_map( array( __CLASS__, 'as_list' ), Iom_News_Words::all() ),
			)
		);
		register_block_type( dirname( __DIR__ ) . '/block', array( 'render_callback' => array( __CLASS__, 'render' ) ) );
	}

	/**
	 * A word as the editor's translations have it: a list of plural forms.
	 *
	 * @param string $word The word.
	 * @return string[]
	 */
	public static function as_list( string $word ): array {
		return array( $word );
	}

	/**
	 * The block's HTML.
	 *
	 * @param array $attributes What was chosen in the editor.
	 */
	public static function render( $attributes ): string {
		$given = array();
		foreach ( self::NAMES as $name => $listed ) {
			$value = $attributes[ $name ] ?? '';
			if ( '' !== $value && false !== $value ) {
				$given[ $listed ] = true === $value ? '' : $value;
			}
		}
		$html = Iom_News_Element::render( $given );
		if ( '' === $html ) {
			return '';
		}
		$anchor  = $attributes['anchor'] ?? '';
		$wrapper = get_block_wrapper_attributes( is_string( $anchor ) && '' !== $anchor ? array( 'id' => $anchor ) : array() );
		return "<div $wrapper>$html</div>";
	}
}
