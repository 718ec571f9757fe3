/**
 * How widgets stand in TinyMCE's editing surface: under neutral tags that no script brings to life, and with their own in what is saved.
 *
 * A fact, a card and the like is an island that the caret cannot enter. What surrounds content of the article (`wick-spoiler`, `wick-when`, …) as a block
 * stays open to the caret. Tag and attributes are kept in data attributes; what is between the tags goes through TinyMCE's parser like all else.
 */
import type { AstNode, Editor } from 'tinymce';
import { type Attributes, type Widget, widgetOf, widgets } from '../widgets.js';

/** In an editing surface only: the tag of a widget, its attributes as encoded JSON, and that nothing is between its tags. */
const tagMark = 'data-wick-tag';
const attributesMark = 'data-wick-attributes';
const emptyMark = 'data-wick-empty';

/** Stands for a widget around content, so that Enter in its last, empty line can leave it, and no `div` of the author's. */
export const areaTag = 'mce-wick';

/** Has the serializer give blocks a line of their own, as it does for `div`. To be called when the plug-in is. */
export function registerLines({ options }: Editor): void {
  for (const name of ['indent_before', 'indent_after']) {
    options.set(name, [String(options.get(name)), ...widgets.filter(({ place }) => place === 'block').map(({ tag }) => tag)].join());
  }
}

/** Makes an editor know the widgets: its schema, what its parser makes of them and its serializer writes. To be called at `PreInit`. */
export function registerIslands({ options, parser, schema, serializer }: Editor): void {
  schema.addCustomElements(Object.fromEntries(widgets.map(({ tag, place }) => [tag, { extends: { block: 'div', inline: 'span', either: 'ins' }[place] }])));
  schema.addCustomElements({ [areaTag]: { extends: 'div' } });
  schema.addValidElements([...widgets.map(({ tag }) => tag), areaTag].map((tag) => `${tag}[*]`).join());
  // As `ins` and `del`: a block where there are blocks inside.
  for (const { tag } of widgets.filter(({ place }) => place === 'either')) Object.assign(schema.getTransparentElements(), { [tag]: {}, [tag.toUpperCase()]: {} });
  const containers: unknown = options.get('end_container_on_empty_block');
  if (typeof containers === 'string') options.set('end_container_on_empty_block', `${containers},${areaTag}`);
  parser.addNodeFilter(widgets.map(({ tag }) => tag).join(), (nodes) => { nodes.forEach(toSurface); });
  serializer.addAttributeFilter(tagMark, (nodes) => { nodes.forEach(toSaved); });
}

function toSurface(node: AstNode): void {
  const widget = widgetOf(node.name)!;
  const isBlock = widget.place === 'block' || (widget.place === 'either' && node.attr('data-mce-block') !== undefined);
  const isOpen = isBlock && widget.holds === 'content';
  const attributes = Object.fromEntries((node.attributes ?? []).filter(({ name }) => !name.startsWith('data-mce-')).map(({ name, value }) => [name, value]));
  for (const name of Object.keys(node.attributes?.map ?? {})) node.attr(name, null);
  node.attr(tagMark, widget.tag);
  node.attr(attributesMark, encodeURIComponent(JSON.stringify(attributes)));
  if (!node.firstChild) node.attr(emptyMark, '');
  if (!isOpen) node.attr('contenteditable', 'false');
  node.name = isOpen ? areaTag : isBlock ? 'div' : 'span';
}

function toSaved(node: AstNode): void {
  const tag = node.attr(tagMark) ?? '';
  // Whatever else bears the mark was not made here.
  if (!widgetOf(tag)) return;
  const attributes = decoded(node.attr(attributesMark));
  if (node.attr(emptyMark) !== undefined) node.empty();
  for (const name of Object.keys(node.attributes?.map ?? {})) node.attr(name, null);
  for (const [name, value] of Object.entries(attributes)) node.attr(name, value);
  node.name = tag;
}

/** A pasted surface can bear any text; handlers are never let through. */
function decoded(text: string | null | undefined): Attributes {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text ?? ''));
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /^(?!on)[a-z][\w:.-]*$/i.test(entry[0])));
  } catch {
    return {};
  }
}

/** A widget in the surface, with what a dialog can change. */
export interface Island {
  readonly element: HTMLElement;
  readonly widget: Widget;
  readonly attributes: Attributes;
  /** What is between the tags, where it is words alone. */
  readonly words?: string;
}

/** The widget in which a node is; undefined outside of all. */
export function islandAt(node: Element | null | undefined): Island | undefined {
  const element = node?.closest<HTMLElement>(`[${tagMark}]`);
  const widget = widgetOf(element?.getAttribute(tagMark) ?? '');
  if (!element || !widget) return undefined;
  const own = ownNodes(element);
  const isPlain = element.isContentEditable ? false : own.every((child) => child instanceof element.ownerDocument.defaultView!.Text);
  return { element, widget, attributes: decoded(element.getAttribute(attributesMark)), ...(isPlain && { words: own.map(({ data }) => data).join('') }) };
}

/** All widgets of a surface. */
export function islandsIn(surface: HTMLElement): readonly Island[] {
  return [...surface.querySelectorAll(`[${tagMark}]`)].flatMap((element) => islandAt(element) ?? []);
}

/** Writes other attributes, and other words, into a widget of the surface. */
export function writeIsland({ element }: Island, attributes: Attributes, words?: string): void {
  element.setAttribute(attributesMark, encodeURIComponent(JSON.stringify(attributes)));
  if (words === undefined) return;
  for (const node of ownNodes(element)) node.remove();
  element.prepend(words);
  element.toggleAttribute(emptyMark, words === '');
}

/** The author's, without what is there for the surface alone. */
function ownNodes(element: HTMLElement): readonly CharacterData[] {
  return [...element.childNodes].filter((node) => !(node as Partial<HTMLElement>).dataset?.['mceBogus']) as CharacterData[];
}
