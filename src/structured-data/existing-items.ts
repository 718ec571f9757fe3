/**
 * What a page says already in schema.org's vocabulary, in JSON-LD, microdata or RDFa read as objects.
 */

/** An item that the page describes. */
export interface ExistingItem {
  /** Its types, without the vocabulary's address: `Movie`. */
  readonly types: readonly string[];
  /** Its identifier, by which more can be said of it. */
  readonly id: string | undefined;
  /** Its names, headlines and texts, folded. */
  readonly names: readonly string[];
  /** Its own addresses, and those of pages that say what it is. */
  readonly addresses: readonly string[];
  /** The properties that it has. */
  readonly properties: readonly string[];
}

const nameProperties = ['name', 'headline', 'text'];
const addressProperties = ['url', 'sameAs', 'embedUrl', 'contentUrl', '@id'];

/** Every item in some objects, at any depth; that one stands in a `@graph`, a list or another item makes no difference. */
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

/** The name of a type, however its vocabulary is written: `https://schema.org/Movie`, `schema:Movie`. */
export function typeName(type: string): string {
  return type.trim().replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/, '');
}

/** Names are the same whatever their case, their quotation marks and the space around them. */
export function folded(name: string): string {
  return name.normalize('NFKC').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}
