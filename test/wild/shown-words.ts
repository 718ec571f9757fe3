/**
 * The text of a prerendered page for readers without scripts, and whether two words run together.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const silent = ['head', 'script', 'style', 'template', 'svg'];
/** Inline elements, whose text flows with the text around them. Widgets that are not listed are blocks, and so are their slots. */
const flowing = [
  'a', 'abbr', 'b', 'bdi', 'button', 'cite', 'data', 'em', 'i', 'input', 'label', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'wbr', 'wick-fact', 'wick-when',
];

/** The words of a page, each run of letters as one. */
export function shownWords(html: string): readonly string[] {
  return textOf(parse(html).childNodes, undefined).split(/\s+/).filter(Boolean);
}

function textOf(nodes: readonly Node[], host: Element | undefined): string {
  return nodes.map((node) => ('value' in node ? node.value : 'tagName' in node && !silent.includes(node.tagName) ? textIn(node, host) : '')).join('');
}

function textIn(node: Element, host: Element | undefined): string {
  const text = textOf(...childrenOf(node, host));
  return isFlowing(node, host) ? text : `\n${text}\n`;
}

/** What stands in an element as it is shown, and the host whose slots it may fill. */
function childrenOf(node: Element, host: Element | undefined): [nodes: readonly Node[], host: Element | undefined] {
  const root = node.childNodes.find(isShadowRoot);
  if (root) return [root.content.childNodes, node];
  const assigned = node.tagName === 'slot' && host ? host.childNodes.filter((child) => !isShadowRoot(child) && slotOf(child) === (attributeOf(node, 'name') ?? '')) : [];
  // What is in a slot may have slots of its own host only.
  return assigned.length > 0 ? [assigned, undefined] : [node.childNodes, host];
}

function isShadowRoot(node: Node): node is DefaultTreeAdapterTypes.Template {
  return 'tagName' in node && node.tagName === 'template' && attributeOf(node, 'shadowrootmode') === 'open';
}

function slotOf(node: Node): string | undefined {
  if ('value' in node) return '';
  return 'tagName' in node ? (attributeOf(node, 'slot') ?? '') : undefined;
}

function isFlowing(node: Element, host: Element | undefined): boolean {
  if (node.tagName === 'slot') return host === undefined || isFlowing(host, undefined);
  // It opens beside the sentence that it stands in.
  if (attributeOf(node, 'popover') !== undefined) return false;
  return flowing.includes(node.tagName) || (node.tagName === 'wick-spoiler' && attributeOf(node, 'inline') !== undefined);
}

function attributeOf(node: Element, name: string): string | undefined {
  return node.attrs.find((attribute) => attribute.name === name)?.value;
}
