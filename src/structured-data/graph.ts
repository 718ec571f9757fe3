/**
 * Collects the nodes of a page's graph, one per id, without repeating items that the page describes itself.
 */
import type {
  AnswerLeaf, ComicSeriesLeaf, CorrectionCommentLeaf, CreativeWorkLeaf, FAQPageLeaf, IdReference, MovieLeaf, PersonLeaf, PublicationEventLeaf, QuestionLeaf, QuotationLeaf, TVSeriesLeaf, VideoGameLeaf,
  VideoObjectLeaf, WebPageLeaf,
} from 'schema-dts';
import { folded, existingItems, type ExistingItem } from './existing-items.js';

type Work = MovieLeaf | TVSeriesLeaf | VideoGameLeaf | ComicSeriesLeaf | CreativeWorkLeaf | QuotationLeaf | VideoObjectLeaf | QuestionLeaf | AnswerLeaf | CorrectionCommentLeaf | WebPageLeaf | FAQPageLeaf;

/** A node of the graph, with a type and an id. */
export type Node = (Work | PersonLeaf | PublicationEventLeaf) & { readonly '@id': string };

/** The types, names and addresses by which an existing item is recognized as the same thing. */
export interface Likeness {
  readonly types: readonly string[];
  readonly names: readonly string[];
  readonly addresses?: readonly string[];
}

/** Creates ids, and collects nodes and the references between them. */
export class Graph {
  readonly #said: readonly ExistingItem[];
  readonly #nodes = new Map<string, Node>();
  readonly #makers = new Map<string, () => Node | undefined>();
  readonly #references = new Map<string, IdReference | undefined>();

  constructor(blocks: readonly unknown[], private readonly site: string) {
    this.#said = existingItems(blocks);
  }

  /** The id of a record: the same on every page if the site's URL was given, else local to the page. */
  idOf(kind: string, id: string): string {
    return `${this.site}#wick-${kind}-${id}`;
  }

  /** The item of one of these types that the page describes itself; an item with an id is preferred. */
  findExisting(types: readonly string[]): ExistingItem | undefined {
    const items = this.#said.filter((item) => item.types.some((type) => types.includes(type)));
    return items.find(({ id }) => id !== undefined) ?? items[0];
  }

  /**
   * Refers to a thing; its node is made once a node in the graph refers to it. An item that the page describes is referred to by the page's own id,
   * and not at all where it has no id, because a second description would duplicate it.
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

  /** Adds the node of a reference to the graph, with all nodes that it refers to. */
  add(reference: IdReference | undefined): void {
    const id = reference?.['@id'];
    if (id === undefined || this.#nodes.has(id)) return;
    this.#keep(this.#makers.get(id)?.());
  }

  /** Adds a node that nothing refers to, without the properties in `said`, which the page has already. */
  put(node: Node, said: readonly string[]): void {
    this.#keep(without(node, said));
  }

  #keep(node: Node | undefined): void {
    if (!node) return;
    this.#nodes.set(node['@id'], node);
    for (const other of idsIn(node)) this.add({ '@id': other });
  }

  /** The nodes in the order of adding, each before the nodes that it refers to. Items that the page describes completely have no node. */
  get nodes(): readonly Node[] {
    return [...this.#nodes.values()];
  }
}

function isSame(item: ExistingItem, { types, names, addresses = [] }: Likeness): boolean {
  if (!item.types.some((type) => types.includes(type))) return false;
  return names.some((name) => item.names.includes(folded(name))) || addresses.some((address) => item.addresses.includes(address));
}

/** A node without the properties that the page gives already; undefined where only type and name would be left. */
function without(node: Node | undefined, properties: readonly string[]): Node | undefined {
  if (!node || properties.length === 0) return node;
  const left = Object.entries(node).filter(([key]) => key.startsWith('@') || !properties.includes(key));
  return left.some(([key]) => !key.startsWith('@') && key !== 'name') ? (Object.fromEntries(left) as unknown as Node) : undefined;
}

/** Every `@id` in a value. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (key === '@id' ? [String(member)] : idsIn(member)));
}
