/**
 * Markup as a reader meets it, shadow roots included, in one comparable piece of text.
 */

const unseen = new Set(['script', 'style', 'template']);
const reach = 80;

/** Elements with their attributes in order, and words; no comments, no style elements, which only the server writes. */
export function portrait(node: ParentNode): string {
  // Lit parts words and white space into several nodes where markup has one.
  return [...node.childNodes].map(stroke).join('').replace(/\s+/g, ' ');
}

function stroke(node: ChildNode): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || unseen.has(node.localName)) return '';
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  const shadow = node.shadowRoot ? `#shadow(${portrait(node.shadowRoot)})` : '';
  return `<${node.localName}${attributes.join('')}>${shadow}${portrait(node)}</${node.localName}>`;
}

/** Where two portraits part, with a little of what stands around; undefined where they are the same. */
export function difference(one: string, other: string): { one: string; other: string } | undefined {
  if (one === other) return undefined;
  const length = Math.max(one.length, other.length);
  const at = Array.from({ length }).findIndex((_, index) => one[index] !== other[index]);
  const around = (text: string): string => text.slice(Math.max(at - reach, 0), at + reach);
  return { one: around(one), other: around(other) };
}
