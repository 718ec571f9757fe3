/**
 * The blocks of Wick Widgets in WordPress's editor, and the format for facts in a sentence. It runs without a build step, on the globals
 * `wp`, from WordPress, and `wickWidgets`, from description.js, which the build generates from custom-elements.json.
 */
( function ( wp, described ) {
	const { createElement: el, Fragment, useEffect, useRef, useState } = wp.element;
	const { createBlock, registerBlockType } = wp.blocks;
	const { InnerBlocks, InspectorControls, RichTextToolbarButton, useBlockProps, useInnerBlocksProps } = wp.blockEditor;
	const { Button, PanelBody, Popover, SelectControl, TextControl, TextareaControl, ToggleControl } = wp.components;
	const { applyFormat, registerFormatType, removeFormat } = wp.richText;
	const { __ } = wp.i18n;

	const { widgets, ids } = described;
	const byTag = Object.fromEntries( widgets.map( ( widget ) => [ widget.tag, widget ] ) );
	/** Widgets that the editor cannot edit in place (`held`), and those that become sections of other blocks (`around`). */
	const held = widgets.filter( ( { place, holds } ) => place !== 'inline' && holds !== 'content' );
	const around = widgets.filter( ( { place, holds } ) => place !== 'inline' && holds === 'content' );
	/** Attributes that any element may have. */
	const common = [ 'id', 'class', 'lang', 'dir', 'title' ];
	const namesOf = ( { attributes } ) => [ ...attributes.map( ( { name } ) => name ), ...common ];

	/** Parses markup into an element. Nothing in it runs, because its document has no browsing context. */
	function elementIn( html ) {
		return new window.DOMParser().parseFromString( html, 'text/html' ).body.firstElementChild;
	}

	/** Returns an element's attributes, without those that run a script. */
	function attributesOf( element ) {
		const isSafe = ( { name, value } ) => ! /^on|^(?:srcdoc|is)$/i.test( name ) && ! /^\s*(?:javascript|vbscript):/i.test( value );
		return Object.fromEntries( [ ...( element ? element.attributes : [] ) ].filter( isSafe ).map( ( { name, value } ) => [ name, value ] ) );
	}

	/** Returns a widget's markup; the browser escapes it. */
	function markupOf( tag, options, fallback ) {
		const element = document.implementation.createHTMLDocument( '' ).createElement( tag );
		for ( const [ name, value ] of Object.entries( options ) ) element.setAttribute( name, value );
		// A switch is written without a value, as WordPress serializes it and kses leaves it.
		return element.outerHTML.replace( /=""(?=[\s>])/g, '' ).replace( /(?=<\/[^<]*$)/, () => fallback );
	}

	/** Reads the tag, options and content from a block's markup. */
	function read( content ) {
		const element = elementIn( content || '' );
		if ( ! element ) return { tag: held[ 0 ].tag, options: {}, fallback: '', words: '' };
		return { tag: element.localName, options: attributesOf( element ), fallback: element.innerHTML, words: element.textContent };
	}

	/** Returns a widget's name with its main id: `Film card: ballerina`. */
	const nameOf = ( { tag, options } ) => [ byTag[ tag ] ? byTag[ tag ].label : tag, options.film || options.reveals || options.of || options.person ].filter( Boolean ).join( ': ' );

	/** Returns the options with one changed; an empty one is left out. */
	function changed( options, { name, kind }, value ) {
		const next = { ...options };
		if ( kind === 'switch' ? value : value !== '' ) next[ name ] = kind === 'switch' ? '' : value;
		else delete next[ name ];
		return next;
	}

	/** The field of one option. */
	function Field( { option, options, onChange } ) {
		const { name, kind, choices = [], description, ids: of, several, required } = option;
		const value = options[ name ];
		const label = name.charAt( 0 ).toUpperCase() + name.slice( 1 ).replaceAll( '-', ' ' );
		const shared = { label, help: description.replaceAll( '`', '' ), __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
		const set = ( next ) => onChange( changed( options, option, next ) );
		if ( kind === 'switch' ) return el( ToggleControl, { label, help: shared.help, __nextHasNoMarginBottom: true, checked: value !== undefined, onChange: set } );
		if ( kind === 'choice' ) {
			const all = value === undefined || choices.includes( value ) ? choices : [ ...choices, value ];
			return el( SelectControl, { ...shared, value: value ?? '', onChange: set, options: [ { label: __( 'Default', 'wick-widgets' ), value: '' }, ...all.map( ( choice ) => ( { label: choice, value: choice } ) ) ] } );
		}
		const list = of && ! several ? ids[ of ] : undefined;
		const listId = `wick-ids-${ of }`;
		const field = el( TextControl, { ...shared, value: value ?? '', onChange: set, required, ...( list && { list: listId } ) } );
		return el( Fragment, null, field, list && el( 'datalist', { id: listId }, ...list.map( ( { id, name: said } ) => el( 'option', { key: id, value: id }, said ) ) ) );
	}

	function Fields( { widget, options, onChange } ) {
		return el( Fragment, null, ...widget.attributes.map( ( option ) => el( Field, { key: option.name, option, options, onChange } ) ) );
	}

	/** A preview of the widget, live where wick.js runs. It draws itself; React leaves its content alone. */
	function Preview( { tag, options, words } ) {
		const box = useRef( null );
		const said = JSON.stringify( [ tag, options, words ] );
		useEffect( () => {
			const copy = box.current.ownerDocument.createElement( tag );
			for ( const [ name, value ] of Object.entries( options ) ) if ( name !== 'id' ) copy.setAttribute( name, value );
			copy.append( words );
			box.current.replaceChildren( copy );
		}, [ said ] );
		return el( 'div', { ref: box, inert: '', className: 'wick-preview' } );
	}

	function EditWidget( { attributes: { content }, setAttributes } ) {
		const { tag, options, fallback, words } = read( content );
		const widget = byTag[ tag ];
		const write = ( nextOptions, nextFallback ) => setAttributes( { content: markupOf( tag, nextOptions, nextFallback ) } );
		return el( Fragment, null,
			widget && el( InspectorControls, null, el( PanelBody, { title: widget.label },
				el( Fields, { widget, options, onChange: ( next ) => write( next, fallback ) } ),
				el( TextareaControl, { label: __( 'Fallback', 'wick-widgets' ), help: __( 'HTML that readers see where the widget is not: in feeds, and without a script.', 'wick-widgets' ), __nextHasNoMarginBottom: true, value: fallback, onChange: ( next ) => write( options, next ) } )
			) ),
			el( 'div', useBlockProps(), el( Preview, { tag, options, words } ) )
		);
	}

	function EditSection( { attributes: { tag = around[ 0 ].tag, options = {} }, setAttributes } ) {
		const widget = byTag[ tag ];
		const name = nameOf( { tag, options } );
		return el( Fragment, null,
			widget && el( InspectorControls, null, el( PanelBody, { title: widget.label }, el( Fields, { widget, options, onChange: ( next ) => setAttributes( { options: next } ) } ) ) ),
			el( 'div', useBlockProps( { 'aria-label': name } ), el( 'small', null, name ), el( 'div', useInnerBlocksProps( {}, { template: [ [ 'core/paragraph' ] ] } ) ) )
		);
	}

	/**
	 * WordPress treats spaces beside an unknown element as the end of a line, and drops them from pasted text. It calls `isMatch` before that, so `isMatch`
	 * puts a private-use character between space and element, which is removed when the block is made.
	 */
	const guard = '\uE000';

	function guardSpaces( node ) {
		const { previousSibling: before, nextSibling: after } = node;
		if ( before && before.nodeType === 3 && /\s$/.test( before.data ) ) before.data += guard;
		if ( after && after.nodeType === 3 && /^\s/.test( after.data ) ) after.data = guard + after.data;
		return true;
	}

	const withoutGuards = ( html ) => html.replaceAll( guard, '' );
	/** Returns the schema of pasted paragraphs, with facts allowed. */
	function withFacts( phrasing ) {
		return { ...phrasing, 'wick-fact': { isMatch: guardSpaces, attributes: namesOf( byTag[ 'wick-fact' ] ), children: { ...phrasing, '#text': {} } } };
	}

	const hasFact = ( node ) => node.querySelector( 'wick-fact' ) !== null;
	/** Transforms of pasted paragraphs and headings with facts: they become their usual blocks, with the facts kept. */
	const texts = [
		{
			type: 'raw',
			priority: 1,
			isMatch: ( node ) => node.nodeName === 'WICK-FACT' || ( node.nodeName === 'P' && hasFact( node ) ),
			schema: ( { phrasingContentSchema } ) => ( { p: { children: withFacts( phrasingContentSchema ) } } ),
			transform: ( node ) => createBlock( 'core/paragraph', { content: withoutGuards( node.nodeName === 'P' ? node.innerHTML : node.outerHTML ) } ),
		},
		{
			type: 'raw',
			priority: 1,
			isMatch: ( node ) => /^H[1-6]$/.test( node.nodeName ) && hasFact( node ),
			schema: ( { phrasingContentSchema } ) => Object.fromEntries( [ 1, 2, 3, 4, 5, 6 ].map( ( level ) => [ `h${ level }`, { children: withFacts( phrasingContentSchema ) } ] ) ),
			transform: ( node ) => createBlock( 'core/heading', { content: withoutGuards( node.innerHTML ), level: Number( node.nodeName[ 1 ] ) } ),
		},
	];

	const isSection = ( node ) => around.some( ( { tag } ) => tag === node.localName ) && node.children.length > 0;
	const asWidget = {
		type: 'raw',
		priority: 1,
		isMatch: ( node ) => node.localName !== 'wick-fact' && byTag[ node.localName ] !== undefined && ! isSection( node ),
		schema: Object.fromEntries( widgets.filter( ( { place } ) => place !== 'inline' ).map( ( widget ) => [ widget.tag, { attributes: namesOf( widget ), children: '*' } ] ) ),
		transform: ( node ) => createBlock( 'wick-widgets/widget', { content: markupOf( node.localName, attributesOf( node ), node.innerHTML ) } ),
	};

	const asSection = {
		type: 'raw',
		priority: 1,
		isMatch: isSection,
		schema: Object.fromEntries( around.map( ( widget ) => [ widget.tag, { attributes: namesOf( widget ), children: '*' } ] ) ),
		transform: ( node, handler ) => createBlock( 'wick-widgets/section', { tag: node.localName, options: attributesOf( node ) }, handler( { HTML: node.innerHTML } ) ),
	};

	/** Reads a shortcode, `[wick film-card film=ballerina compact]`: first the name, then options with a value and switches without one. */
	function readShortcode( { named, numeric } ) {
		const plain = ( text ) => String( text ).replace( /^["'“”„″«»]+|["'“”„″«»]+$/g, '' );
		const [ name = '', ...switches ] = numeric;
		const options = Object.fromEntries( Object.entries( named ).map( ( [ option, value ] ) => [ option, plain( value ) ] ) );
		for ( const option of switches ) options[ option ] = '';
		const tag = `wick-${ name.toLowerCase() }`;
		const known = byTag[ tag ] ? namesOf( byTag[ tag ] ) : [];
		return { tag, options: Object.fromEntries( Object.entries( options ).filter( ( [ option ] ) => known.includes( option ) ) ) };
	}

	const fromShortcode = {
		type: 'shortcode',
		tag: 'wick',
		priority: 1,
		// A fact's shortcode stays in its sentence: the plug-in expands it when the page is shown.
		isMatch: ( attrs ) => held.some( ( { tag } ) => tag === readShortcode( attrs ).tag ),
		transform: ( attrs, { shortcode } ) => {
			const { tag, options } = readShortcode( attrs );
			return createBlock( 'wick-widgets/widget', { content: markupOf( tag, options, shortcode.content || '' ) } );
		},
	};

	const variationOf = ( { tag, label, description }, attributes, isActive ) => ( { name: tag, title: label, description, attributes, isActive, scope: [ 'inserter', 'transform' ] } );

	registerBlockType( 'wick-widgets/widget', {
		...described.blocks.widget,
		edit: EditWidget,
		save: ( { attributes: { content } } ) => el( wp.element.RawHTML, null, content ),
		transforms: { from: [ ...texts, asWidget, fromShortcode ] },
		variations: held.map( ( widget ) => variationOf( widget, { content: markupOf( widget.tag, {}, '' ) }, ( { content } ) => read( content ).tag === widget.tag ) ),
		__experimentalLabel: ( { content } ) => nameOf( read( content ) ),
	} );

	registerBlockType( 'wick-widgets/section', {
		...described.blocks.section,
		edit: EditSection,
		save: ( { attributes: { tag = around[ 0 ].tag, options = {} } } ) => el( tag, { ...options }, el( InnerBlocks.Content ) ),
		transforms: { from: [ asSection ] },
		variations: around.map( ( widget ) => variationOf( widget, { tag: widget.tag, options: {} }, ( { tag } ) => tag === widget.tag ) ),
	} );

	const fact = byTag[ 'wick-fact' ];

	/** The toolbar button for a fact, and its form beside the words. */
	function EditFact( { isActive, activeAttributes, value, onChange, contentRef } ) {
		const [ isOpen, setOpen ] = useState( false );
		const options = Object.fromEntries( Object.entries( activeAttributes ).filter( ( [ , said ] ) => said !== undefined ) );
		const [ draft, setDraft ] = useState( {} );
		const open = () => {
			setDraft( isActive ? options : {} );
			setOpen( true );
		};
		const save = ( event ) => {
			event.preventDefault();
			onChange( applyFormat( value, { type: 'wick-widgets/fact', attributes: draft } ) );
			setOpen( false );
		};
		return el( Fragment, null,
			el( RichTextToolbarButton, { icon: 'calendar-alt', title: fact.label, isActive, onClick: open, isDisabled: ! isActive && value.start === value.end } ),
			isOpen && el( Popover, { anchor: contentRef.current, onClose: () => setOpen( false ), placement: 'bottom' },
				el( 'form', { onSubmit: save, className: 'wick-form', 'aria-label': fact.label },
					el( Fields, { widget: fact, options: draft, onChange: setDraft } ),
					el( Button, { variant: 'primary', type: 'submit' }, __( 'Save', 'wick-widgets' ) ),
					isActive && el( Button, { variant: 'tertiary', isDestructive: true, onClick: () => { onChange( removeFormat( value, 'wick-widgets/fact' ) ); setOpen( false ); } }, __( 'Remove', 'wick-widgets' ) )
				)
			)
		);
	}

	registerFormatType( 'wick-widgets/fact', {
		title: fact.label,
		tagName: 'wick-fact',
		className: null,
		attributes: Object.fromEntries( fact.attributes.map( ( { name } ) => [ name, name ] ) ),
		edit: EditFact,
	} );
} )( window.wp, window.wickWidgets );
