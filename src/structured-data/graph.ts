/**
 * The nodes of a page's graph: one an id, what the page says already left to the page.
 */
import type {
  AnswerLeaf, ComicSeriesLeaf, CorrectionCommentLeaf, CreativeWorkLeaf, FAQPageLeaf, IdReference, MovieLeaf, PersonLeaf, PublicationEventLeaf, QuestionLeaf, QuotationLeaf, TVSeriesLeaf, VideoGameLeaf,
  VideoObjectLeaf, WebPageLeaf,
} from 'schema-dts';
import { folded, existingItems, type ExistingItem } from './existing-items.js';

type Work = MovieLeaf | TVSeriesLeaf | VideoGameLeaf | ComicSeriesLeaf | CreativeWorkLeaf | QuotationLeaf | VideoObjectLeaf | QuestionLeaf | AnswerLeaf | CorrectionCommentLeaf | WebPageLeaf | FAQPageLeaf;

/** A node of the graph: something with a type and an id. */
export type Node = (Work | PersonLeaf | PublicationEventLeaf) & { readonly '@id': string };

/** What a page may say of something already: its types, names and addresses. */
export interface Likeness {
  readonly types: readonly string[];
  readonly names: readonly string[];
  readonly addresses?: readonly string[];
}

/** Makes ids and keeps nodes. */
export class Graph {
  readonly #said: readonly ExistingItem[];
  readonly #nodes = new Map<string, Node>();
  readonly #makers = new Map<string, () => Node | undefined>();
  readonly #references = new Map<string, IdReference | undefined>();

  constructor(blocks: readonly unknown[], private readonly site: string) {
    this.#said = existingItems(blocks);
  }

  /** The id of a record: the same on every page of a site whose address was given, else the page's own. */
  idOf(kind: string, id: string): string {
    return `${this.site}#wick-${kind}-${id}`;
  }

  /** What the page itself says of a type: an item that can be referred to, if there is one, comes first. */
  findExisting(types: readonly string[]): ExistingItem | undefined {
    const items = this.#said.filter((item) => item.types.some((type) => types.includes(type)));
    return items.find(({ id }) => id !== undefined) ?? items[0];
  }

  /**
   * Refers to something, which is described when a node that stays refers to it. What the page describes itself is referred to by the page's id for it,
   * and not at all where it has none: to describe it again would be to have it twice.
   */
  refer(id: string, likeness: Likeness, make: (id: string) => Node | undefined): IdReference | undefined {
    if (!this.#references.has(id)) {
      const same = this.#said.filter((item) => isSame(item, likeness));
      const own = same.find((item) => item.id !== undefined);
      const used = same.length === 0 ? id : own?.id;
      this.#references.set(id, used === undefined ? undefined : { '@id': used });
      if (used !== undefined) this.#makers.set(used, () => without(make(used), same.flatMap(({ properties }) => properties)));
    }
    return this.#references.get(id);
  }

  /** Puts a node into the graph for its own sake, under the id that it is referred to by. */
  add(reference: IdReference | undefined): void {
    const id = reference?.['@id'];
    if (id === undefined || this.#nodes.has(id)) return;
    this.#keep(this.#makers.get(id)?.());
  }

  /** Puts a node into the graph that nothing refers to, without the properties that the page gives it itself. */
  put(node: Node, said: readonly string[]): void {
    this.#keep(without(node, said));
  }

  #keep(node: Node | undefined): void {
    if (!node) return;
    this.#nodes.set(node['@id'], node);
    for (const other of idsIn(node)) this.add({ '@id': other });
  }

  /** The nodes in the order in which they were added, each before what it refers to; what the page says whole has none. */
  get nodes(): readonly Node[] {
    return [...this.#nodes.values()];
  }
}

function isSame(item: ExistingItem, { types, names, addresses = [] }: Likeness): boolean {
  if (!item.types.some((type) => types.includes(type))) return false;
  return names.some((name) => item.names.includes(folded(name))) || addresses.some((address) => item.addresses.includes(address));
}

/** A node without what the page says of the same thing; nothing where no more than its type and name are left. */
function without(node: Node | undefined, properties: readonly string[]): Node | undefined {
  if (!node || properties.length === 0) return node;
  const left = Object.entries(node).filter(([key]) => key.startsWith('@') || !properties.includes(key));
  return left.some(([key]) => !key.startsWith('@') && key !== 'name') ? (Object.fromEntries(left) as unknown as Node) : undefined;
}

/** Every id that a value refers to. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === '@id' ? [String(member)] : idsIn(member)));
}
