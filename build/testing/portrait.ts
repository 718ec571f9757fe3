/**
 * Serializes visible markup, shadow roots included, to compare it.
 */

const unseen = new Set(['script', 'style', 'template']);
const reach = 80;

/** Elements with sorted attributes, and text; without comments, and without style elements, which only the server writes. */
export function portrait(node: ParentNode): string {
  // Lit splits text and white space into several nodes.
  return [...node.childNodes].map(stroke).join('').replace(/\s+/g, ' ');
}

function stroke(node: ChildNode): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || unseen.has(node.localName)) return '';
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  const shadow = node.shadowRoot ? `#shadow(${portrait(node.shadowRoot)})` : '';
  return `<${node.localName}${attributes.join('')}>${shadow}${portrait(node)}</${node.localName}>`;
}

/** The first difference of two portraits with some context; undefined if they are equal. */
export function difference(one: string, other: string): { one: string; other: string } | undefined {
  if (one === other) return undefined;
  const length = Math.max(one.length, other.length);
  const at = Array.from({ length }).findIndex((_, index) => one[index] !== other[index]);
  const around = (text: string): string => text.slice(Math.max(at - reach, 0), at + reach);
  return { one: around(one), other: around(other) };
}
