<?php
/**
 * Plugin Name:       Wick Widgets
 * Description:       Widgets that keep what an article says about a film dated, sourced and spoiler-safe: blocks, facts in a sentence, shortcodes.
 * Version:           @version@
 * Requires at least: 6.3
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       wick-widgets
 */

namespace WickWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '@version@';

/**
 * Returns every tag with its allowed attributes; the build generates the list.
 *
 * @return array<string, string[]>
 */
function tags() {
	static $tags = null;
	if ( null === $tags ) {
		$tags = require __DIR__ . '/description.php';
	}
	return $tags;
}

/** Attributes that any element may have. */
const COMMON = array( 'id', 'class', 'lang', 'dir', 'title', 'slot' );

/** Registers scripts, the style sheet and the blocks. */
function register() {
	wp_register_script( 'wick-widgets', plugins_url( 'assets/wick.js', __FILE__ ), array(), VERSION, true );
	wp_register_style( 'wick-widgets', plugins_url( 'assets/wick.css', __FILE__ ), array(), VERSION );
	wp_register_script( 'wick-widgets-description', plugins_url( 'description.js', __FILE__ ), array(), VERSION, true );
	wp_register_script(
		'wick-widgets-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-rich-text', 'wick-widgets-description' ),
		VERSION,
		true
	);
	foreach ( array( 'widget', 'section' ) as $block ) {
		register_block_type( __DIR__ . '/' . $block );
	}
	add_shortcode( 'wick', __NAMESPACE__ . '\shortcode' );
}
add_action( 'init', __NAMESPACE__ . '\register' );

/**
 * Marks the script as a module. WordPress can do so only for its own script modules, which it does not load into the editor's frame.
 *
 * @param string $tag    The script's tag, as HTML.
 * @param string $handle The script's name.
 * @return string
 */
function as_module( $tag, $handle ) {
	return 'wick-widgets' === $handle ? preg_replace( '/<script(?=[^>]* src=)(?: type=([\'"])[^\'"]*\1)?/', '<script type="module"', $tag ) : $tag;
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** Loads the script where a post of the page has a widget, a shortcode or a link that stands for one, and in the editor. */
function enqueue() {
	global $wp_query;
	$posts = isset( $wp_query->posts ) && is_array( $wp_query->posts ) ? $wp_query->posts : array();
	$uses  = is_admin();
	foreach ( $posts as $post ) {
		$uses = $uses || ( isset( $post->post_content ) && preg_match( '/<wick-|\[wick\s|#wick-/', $post->post_content ) );
	}
	if ( apply_filters( 'wick_widgets_on_page', $uses ) ) {
		wp_enqueue_script( 'wick-widgets' );
		wp_enqueue_style( 'wick-widgets' );
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue' );

/**
 * Allows the tags for authors who may not write unfiltered HTML.
 *
 * @param array<string, array<string, bool>|bool> $allowed Tags with their allowed attributes.
 * @param string|array                            $context The kind of text: `post` is a post's content.
 * @return array
 */
function allow( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( tags() as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( $attributes, COMMON ), true ) + array( 'data-*' => true );
	}
	// Parts of a fallback name their place by `slot`.
	foreach ( array( 'a', 'div', 'figure', 'img', 'li', 'p', 'span', 'ul', 'video' ) as $tag ) {
		if ( isset( $allowed[ $tag ] ) && is_array( $allowed[ $tag ] ) ) {
			$allowed[ $tag ]['slot'] = true;
		}
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow', 10, 2 );

/**
 * Expands a shortcode: `[wick film-card film=ballerina]`, `[wick fact of=ballerina field=release-date]June 7, 2024[/wick]`. An unknown one becomes its words.
 *
 * @param array|string $attributes The name first, then the options; a switch has no value.
 * @param string|null  $content    The content between the tags.
 * @return string
 */
function shortcode( $attributes, $content = null ) {
	$attributes = is_array( $attributes ) ? $attributes : array();
	$tag        = 'wick-' . strtolower( isset( $attributes[0] ) ? $attributes[0] : '' );
	$words      = do_shortcode( (string) $content );
	$tags       = tags();
	if ( ! isset( $tags[ $tag ] ) ) {
		return $words;
	}
	$html = '<' . $tag;
	foreach ( $attributes as $name => $value ) {
		// WordPress passes a switch as a value with a numeric key.
		list( $name, $value ) = is_int( $name ) ? array( strtolower( $value ), '' ) : array( $name, preg_replace( '/^["\'“”„″«»]+|["\'“”„″«»]+$/u', '', $value ) );
		if ( in_array( $name, $tags[ $tag ], true ) || in_array( $name, COMMON, true ) ) {
			$html .= '' === $value ? ' ' . $name : ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	return $html . '>' . $words . '</' . $tag . '>';
}
