/**
 * How widgets stand in TinyMCE's editing surface: under neutral tags that no script brings to life, and with their own in what is saved.
 *
 * A fact, a card and the like is an island that the caret cannot enter. What surrounds content of the article (`wick-spoiler`, `wick-when`, …) as a block
 * stays open to the caret. Tag and attributes are kept in data attributes; what is between the tags goes through TinyMCE's parser like all else, and
 * stands in an element of its own, so that a preview can take its place.
 */
import type { AstNode, Editor, TinyMCE } from 'tinymce';
import { type Attributes, nameOf, type Widget, widgetOf, widgets } from '../widgets.js';

/** TinyMCE's parts that read and write markup. */
export type Html = TinyMCE['html'];

/** In an editing surface only: the tag of a widget, its attributes as encoded JSON, its name, and what is between its tags. */
const tagMark = 'data-wick-tag';
const attributesMark = 'data-wick-attributes';
const nameMark = 'data-wick-name';
const ownMark = 'data-wick-own';

/** Stands where nothing is between the tags, as TinyMCE drops what is empty. */
const nothing = '\u00a0';

/** Stands for a widget around content, so that Enter in its last, empty line can leave it, and no `div` of the author's. */
export const areaTag = 'mce-wick';

/** Has the serializer give blocks a line of their own, as it does for `div`. To be called when the plug-in is. */
export function registerLines({ options }: Editor): void {
  for (const name of ['indent_before', 'indent_after']) {
    options.set(name, [String(options.get(name)), ...widgets.filter(({ place }) => place === 'block').map(({ tag }) => tag)].join());
  }
}

/** Makes an editor know the widgets: its schema, what its parser makes of them and its serializer writes. To be called at `PreInit`. */
export function registerIslands(editor: Editor, { Node }: Html): void {
  const { options, parser, schema, serializer } = editor;
  schema.addCustomElements(Object.fromEntries(widgets.map(({ tag, place }) => [tag, { extends: { block: 'div', inline: 'span', either: 'ins' }[place] }])));
  schema.addCustomElements({ [areaTag]: { extends: 'div' } });
  schema.addValidElements([...widgets.map(({ tag }) => tag), areaTag].map((tag) => `${tag}[*]`).join());
  // As `ins` and `del`: a block where there are blocks inside.
  for (const { tag } of widgets.filter(({ place }) => place === 'either')) Object.assign(schema.getTransparentElements(), { [tag]: {}, [tag.toUpperCase()]: {} });
  // Elements of the author's can have a place in a widget.
  for (const { attributes = {}, attributesOrder = [] } of Object.values(schema.elements)) {
    if ('slot' in attributes) continue;
    attributes['slot'] = {};
    attributesOrder.push('slot');
  }
  const containers: unknown = options.get('end_container_on_empty_block');
  if (typeof containers === 'string') options.set('end_container_on_empty_block', `${containers},${areaTag}`);
  // One that was emptied goes.
  for (const tag of [areaTag, areaTag.toUpperCase()]) Reflect.deleteProperty(schema.getNonEmptyElements(), tag);
  parser.addNodeFilter(widgets.map(({ tag }) => tag).join(), (nodes) => { for (const node of nodes) toSurface(node, Node); });
  serializer.addAttributeFilter(tagMark, (nodes) => { nodes.forEach(toSaved); });
}

function toSurface(node: AstNode, Node: Html['Node']): void {
  const widget = widgetOf(node.name)!;
  const isBlock = widget.place === 'block' || (widget.place === 'either' && node.attr('data-mce-block') !== undefined);
  const isOpen = isBlock && widget.holds === 'content';
  const attributes = Object.fromEntries((node.attributes ?? []).filter(({ name }) => !name.startsWith('data-mce-')).map(({ name, value }) => [name, value]));
  for (const name of Object.keys(node.attributes?.map ?? {})) node.attr(name, null);
  node.attr(tagMark, widget.tag);
  node.attr(attributesMark, encodeURIComponent(JSON.stringify(attributes)));
  node.attr(nameMark, nameOf(widget, attributes));
  node.name = isOpen ? areaTag : isBlock ? 'div' : 'span';
  if (isOpen) return;
  node.attr('contenteditable', 'false');
  const children = [...childrenOf(node)];
  const own = node.append(new Node(node.name, 1));
  own.attr(ownMark, children.length === 0 ? 'empty' : '');
  for (const child of children) own.append(child);
  if (children.length > 0) return;
  const filler = own.append(new Node('#text', 3));
  filler.value = nothing;
}

function* childrenOf(node: AstNode): Iterable<AstNode> {
  for (let child = node.firstChild; child; child = child.next) yield child;
}

function toSaved(node: AstNode): void {
  const tag = node.attr(tagMark) ?? '';
  // Whatever else bears the mark was not made here.
  if (!widgetOf(tag)) return;
  const attributes = decoded(node.attr(attributesMark));
  for (const child of [...childrenOf(node)]) {
    const own = child.attr(ownMark);
    if (own === 'empty') child.remove();
    else if (own !== undefined) child.unwrap();
  }
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
  const own = ownOf(element);
  const isPlain = own?.childElementCount === 0;
  return { element, widget, attributes: decoded(element.getAttribute(attributesMark)), ...(isPlain && { words: own.getAttribute(ownMark) === 'empty' ? '' : own.textContent }) };
}

/** All widgets of a surface. */
export function islandsIn(surface: HTMLElement): readonly Island[] {
  return [...surface.querySelectorAll(`[${tagMark}]`)].flatMap((element) => islandAt(element) ?? []);
}

/** Writes other attributes, and other words, into a widget of the surface. */
export function writeIsland({ element, widget }: Island, attributes: Attributes, words?: string): void {
  element.setAttribute(attributesMark, encodeURIComponent(JSON.stringify(attributes)));
  element.setAttribute(nameMark, nameOf(widget, attributes));
  const own = ownOf(element);
  if (words === undefined || !own) return;
  own.replaceChildren(words || nothing);
  own.setAttribute(ownMark, words === '' ? 'empty' : '');
}

/** What holds the author's words and elements of an island; an open widget holds them itself. */
function ownOf(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>(`:scope > [${ownMark}]`);
}
