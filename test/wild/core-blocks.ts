/**
 * The WordPress blocks that pasted content becomes, with the transforms that @wordpress/block-library 9.48.1 gives them: paragraph, Custom HTML, Shortcode, Classic, and the one for unregistered blocks. The library itself has a gigabyte of editors with it.
 */

/** What of @wordpress/blocks is used here. */
export interface Blocks {
  readonly registerBlockType: (name: string, settings: object) => void;
  readonly createBlock: (name: string, attributes: object) => unknown;
  readonly getBlockAttributes: (name: string, html: string) => object;
  readonly setDefaultBlockName: (name: string) => void;
  readonly setFreeformContentHandlerName: (name: string) => void;
  readonly setUnregisteredTypeHandlerName: (name: string) => void;
  readonly pasteHandler: (what: { readonly HTML: string; readonly plainText?: string }) => unknown;
  readonly rawHandler: (what: { readonly HTML: string }) => unknown;
  readonly parse: (text: string) => unknown;
  readonly serialize: (blocks: unknown) => string;
}

/** What of @wordpress/element and @wordpress/autop is used here. */
export interface Elements {
  readonly createElement: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
  readonly RawHTML: unknown;
  readonly autop: (text: string) => string;
  readonly removep: (html: string) => string;
}

interface Attributes {
  readonly attributes: Readonly<Record<string, unknown>>;
}

interface Schemas {
  readonly phrasingContentSchema: object;
  readonly isPaste: boolean;
}

/** Registers them as a page of the block editor does. */
export function registerCoreBlocks(blocks: Blocks, { createElement, RawHTML, autop, removep }: Elements): void {
  const raw = (name: string) => ({ attributes }: Attributes) => createElement(RawHTML, null, String(attributes[name]));
  const of = (title: string): object => ({ apiVersion: 3, title, category: 'text', supports: { className: false, customClassName: false } });
  const paragraph = {
    type: 'raw',
    priority: 20,
    selector: 'p',
    schema: ({ phrasingContentSchema, isPaste }: Schemas) => ({ p: { children: phrasingContentSchema, attributes: isPaste ? [] : ['style', 'id'] } }),
    transform: (node: Element) => blocks.createBlock('core/paragraph', blocks.getBlockAttributes('core/paragraph', node.outerHTML)),
  };
  const shortcode = {
    type: 'shortcode',
    priority: 20,
    tag: '[a-z][a-z0-9_-]*',
    attributes: { text: { type: 'string', shortcode: (_named: object, { content }: { readonly content: string }) => removep(autop(content)) } },
  };
  blocks.registerBlockType('core/paragraph', {
    ...of('Paragraph'),
    attributes: { content: { type: 'rich-text', source: 'rich-text', selector: 'p' } },
    supports: { className: false, __unstablePasteTextInline: true },
    transforms: { from: [paragraph] },
    save: ({ attributes }: Attributes) => createElement('p', null, createElement(RawHTML, null, String(attributes['content']))),
  });
  blocks.registerBlockType('core/html', { ...of('Custom HTML'), attributes: { content: { type: 'string', source: 'raw' } }, save: raw('content') });
  blocks.registerBlockType('core/shortcode', { ...of('Shortcode'), attributes: { text: { type: 'string', source: 'raw' } }, transforms: { from: [shortcode] }, save: raw('text') });
  blocks.registerBlockType('core/freeform', { ...of('Classic'), attributes: { content: { type: 'string', source: 'raw' } }, save: raw('content') });
  blocks.registerBlockType('core/missing', { ...of('Unsupported'), attributes: { originalContent: { type: 'string', source: 'raw' } }, save: raw('originalContent') });
  blocks.setDefaultBlockName('core/paragraph');
  blocks.setFreeformContentHandlerName('core/freeform');
  blocks.setUnregisteredTypeHandlerName('core/missing');
}
