/**
 * Reads the items that a page describes already with schema.org: JSON-LD, or microdata and RDFa as objects.
 */

/** An item that the page describes itself. */
export interface ExistingItem {
  /** Its types without the vocabulary's URL: `Movie`. */
  readonly types: readonly string[];
  /** Its `@id`, by which further nodes can refer to it. */
  readonly id: string | undefined;
  /** Its names, headlines and texts, normalized by `folded`. */
  readonly names: readonly string[];
  /** Its own URLs, and the URLs of pages that identify it. */
  readonly addresses: readonly string[];
  /** The names of its properties. */
  readonly properties: readonly string[];
}

const nameProperties = ['name', 'headline', 'text'];
const addressProperties = ['url', 'sameAs', 'embedUrl', 'contentUrl', '@id'];

/** Every item in the blocks, at any depth, including those inside a `@graph`, a list or another item. */
export function existingItems(blocks: readonly unknown[]): readonly ExistingItem[] {
  const items: ExistingItem[] = [];
  const waiting: unknown[] = [...blocks].reverse();
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    waiting.push(...(Object.values(value) as readonly unknown[]).toReversed());
    if ('@type' in value) items.push(itemOf(value));
  }
  return items;
}

function itemOf(node: object): ExistingItem {
  const said = node as Readonly<Record<string, unknown>>;
  const texts = (properties: readonly string[]): string[] => properties.flatMap((property) => textsIn(said[property]));
  return {
    types: textsIn(said['@type']).map(typeName),
    id: textsIn(said['@id'])[0],
    names: texts(nameProperties).map(folded),
    addresses: texts(addressProperties),
    properties: Object.keys(node),
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap(textsIn);
  const tagged = typeof value === 'object' && value !== null ? (value as { readonly '@value'?: unknown })['@value'] : undefined;
  return tagged === undefined ? [] : textsIn(tagged);
}

/** The name of a type without its vocabulary: `Movie` for `https://schema.org/Movie` or `schema:Movie`. */
export function typeName(type: string): string {
  return type.trim().replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '');
}

/** Normalizes a name for comparison: case, quotation marks and white space do not count. */
export function folded(name: string): string {
  return name.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}
