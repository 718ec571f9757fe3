/**
 * How widgets stand in TinyMCE's editing surface: under neutral tags, which no script makes live; they are saved under their own tags.
 *
 * Most widgets, such as facts and cards, are islands that the caret cannot enter. A block that surrounds content (`wick-spoiler`, `wick-when`, …)
 * stays open to the caret. Tag and attributes are stored in data attributes. The content goes through TinyMCE's parser like everything else, and
 * stands in an element of its own, so that a preview can replace it.
 */
import type { AstNode, Editor, TinyMCE } from 'tinymce';
import { type Attributes, nameOf, type Widget, widgetOf, widgets } from '../widgets.js';

/** TinyMCE's parts that read and write markup. */
export type Html = TinyMCE['html'];

/** Attributes used only in the editing surface: the widget's tag, its attributes as encoded JSON, its name, and the mark of the element with its content. */
const tagMark = 'data-wick-tag';
const attributesMark = 'data-wick-attributes';
const nameMark = 'data-wick-name';
const ownMark = 'data-wick-own';

/** Stands in an empty widget, because TinyMCE drops empty elements. */
const nothing = '\u00a0';

/** The element of a widget around content. It is no `div`, so that Enter in its empty last line can leave it, and `div`s of the author's behave as usual. */
export const areaTag = 'mce-wick';

/** Makes the serializer write block widgets on lines of their own, like `div`. Call it when the plug-in is created. */
export function registerLines({ options }: Editor): void {
  for (const name of ['indent_before', 'indent_after']) {
    options.set(name, [String(options.get(name)), ...widgets.filter(({ place }) => place === 'block').map(({ tag }) => tag)].join());
  }
}

/** Registers the widgets in an editor's schema, parser and serializer. Call it at `PreInit`. */
export function registerIslands(editor: Editor, { Node }: Html): void {
  const { options, parser, schema, serializer } = editor;
  schema.addCustomElements(Object.fromEntries(widgets.map(({ tag, place }) => [tag, { extends: { block: 'div', inline: 'span', either: 'ins' }[place] }])));
  schema.addCustomElements({ [areaTag]: { extends: 'div' } });
  schema.addValidElements([...widgets.map(({ tag }) => tag), areaTag].map((tag) => `${tag}[*]`).join());
  // Transparent like `ins` and `del`: a block if it has blocks inside.
  for (const { tag } of widgets.filter(({ place }) => place === 'either')) Object.assign(schema.getTransparentElements(), { [tag]: {}, [tag.toUpperCase()]: {} });
  // The author's elements may have a slot in a widget.
  for (const { attributes = {}, attributesOrder = [] } of Object.values(schema.elements)) {
    if ('slot' in attributes) continue;
    attributes['slot'] = {};
    attributesOrder.push('slot');
  }
  const containers: unknown = options.get('end_container_on_empty_block');
  if (typeof containers === 'string') options.set('end_container_on_empty_block', `${containers},${areaTag}`);
  // An area whose content was deleted is removed.
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
  // Skips elements that have the attribute but were not made here.
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

/** Decodes stored attributes. Pasted markup can hold any text there, so handlers are dropped. */
function decoded(text: string | null | undefined): Attributes {
  try {
    const value: unknown = JSON.parse(decodeURIComponent(text ?? ''));
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string' && /^(?!on)[a-z][\w:.-]*$/i.test(entry[0])));
  } catch {
    return {};
  }
}

/** A widget in the surface, with the values that a dialog can change. */
export interface Island {
  readonly element: HTMLElement;
  readonly widget: Widget;
  readonly attributes: Attributes;
  /** The content, if it is words alone. */
  readonly words?: string;
}

/** Returns the widget around a node; undefined if there is none. */
export function islandAt(node: Element | null | undefined): Island | undefined {
  const element = node?.closest<HTMLElement>(`[${tagMark}]`);
  const widget = widgetOf(element?.getAttribute(tagMark) ?? '');
  if (!element || !widget) return undefined;
  const own = ownOf(element);
  const isPlain = own?.childElementCount === 0;
  return { element, widget, attributes: decoded(element.getAttribute(attributesMark)), ...(isPlain && { words: own.getAttribute(ownMark) === 'empty' ? '' : own.textContent }) };
}

/** Returns all widgets of a surface. */
export function islandsIn(surface: HTMLElement): readonly Island[] {
  return [...surface.querySelectorAll(`[${tagMark}]`)].flatMap((element) => islandAt(element) ?? []);
}

/** Sets the attributes, and the words if given, of a widget in the surface. */
export function writeIsland({ element, widget }: Island, attributes: Attributes, words?: string): void {
  element.setAttribute(attributesMark, encodeURIComponent(JSON.stringify(attributes)));
  element.setAttribute(nameMark, nameOf(widget, attributes));
  const own = ownOf(element);
  if (words === undefined || !own) return;
  own.replaceChildren(words || nothing);
  own.setAttribute(ownMark, words === '' ? 'empty' : '');
}

/** Returns the element with the content of an island; null for an open widget, which holds its content itself. */
function ownOf(element: HTMLElement): HTMLElement | null {
  return element.querySelector<HTMLElement>(`:scope > [${ownMark}]`);
}
