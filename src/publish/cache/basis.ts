/**
 * What a result for an article was made from, besides the article: parts of the ledger, and the time.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';

/**
 * A part of the ledger: all of it; its edition; the names by which sentences are told what they are about; or all that is recorded about the title,
 * person, character, quote, video or question with an id.
 */
export type PartName = 'all' | 'edition' | 'names' | `id ${string}`;

/** What a result depends on. */
export interface Basis {
  readonly parts: readonly PartName[];
  /** The instant at which the result changes by itself, in milliseconds since 1970. Default: never. */
  readonly turn?: number;
  /** ISO days on which it may change. Default: none but those that its parts name. */
  readonly days?: readonly string[];
  /** The instant until which it holds whatever its parts say of days, in milliseconds since 1970. Default: that at which it was made. */
  readonly until?: number;
  /** Whether it may change with each day, so that only `until` counts. */
  readonly isDaily?: true;
}

/** Where results are kept, each by the article and its own options. */
export interface ResultStore<T extends object> {
  readonly key: (text: string, own: object) => string;
  /** The kept result; undefined if there is none that holds. */
  readonly find: (key: string) => T | undefined;
  readonly keep: (key: string, basis: Basis, result: T) => Promise<void>;
}

/** The tag and the attributes of a widget. */
export interface NamingWidget {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Attributes that name records, as ids with spaces or commas between them. */
const naming = ['film', 'of', 'compare', 'reveals', 'data-reveals', 'person', 'character', 'characters', 'quote', 'video', 'question', 'questions'] as const;

/** Widgets that show titles, people and characters which their attributes do not name. */
const broad = /^wick-(?:person|character|appearances|timeline|watch-guide|seen)$/;

/** Ids that the attributes of widgets name. */
export function idsNamed(widgets: readonly NamingWidget[]): readonly string[] {
  return [...new Set(widgets.flatMap(({ attributes }) => naming.flatMap((name) => attributes.get(name)?.split(/[\s,]+/).filter(Boolean) ?? [])))];
}

/** The parts of a ledger that widgets show. An unknown id brings the whole ledger: the widget lists known ones, and may become known itself. */
export function partsShown(widgets: readonly NamingWidget[], catalogue: Catalogue): readonly PartName[] {
  const ids = idsNamed(widgets);
  const isLost = widgets.some(({ tag, attributes }) => tag !== 'wick-sources' && naming.some((name) => attributes.get(name)?.trim() === ''));
  if (isLost || widgets.some(({ tag }) => broad.test(tag)) || ids.some((id) => !isKnown(id, catalogue))) return ['all'];
  return [...(widgets.some(({ tag }) => tag === 'wick-sources') ? (['edition'] as const) : []), ...ids.map((id): PartName => `id ${id}`)];
}

function isKnown(id: string, catalogue: Catalogue): boolean {
  return (['titles', 'people', 'characters', 'quotes', 'videos', 'questions'] as const).some((kind) => catalogue[kind].has(id));
}
