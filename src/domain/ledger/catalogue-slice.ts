/**
 * Cuts a catalogue down to the part that one page needs, so that a prerendered page carries no more.
 */
import type { Catalogue, Claim, Credit, Records, Reveals } from './catalogue.js';
import { emptyCatalogue, recordKinds } from './record-kinds.js';

/** The kinds of record, besides titles, people and sources, that a page may need. */
export type FurtherKind = Exclude<keyof Records, 'titles' | 'people' | 'sources'>;

/** What a page shows, and so what its slice keeps. */
export interface SliceRequest {
  /** Ids of titles kept with their credits. */
  readonly titles: ReadonlySet<string>;
  /** Ids of titles kept without their credits. */
  readonly named?: ReadonlySet<string>;
  /** Ids of other records to keep; a bounty is kept by the id of its character. */
  readonly told?: Readonly<Partial<Record<FurtherKind | 'people', readonly string[]>>>;
  /** Kinds of which every record about one of these titles is kept; of characters, the characters in the titles' credits. */
  readonly kinds?: ReadonlySet<FurtherKind>;
}

/** Keeps the requested titles with their credits, the same roles in other titles (to tell who returns), the further records, and the titles and people that these name. */
export function sliceCatalogue(catalogue: Catalogue, { titles: ids, named = new Set(), told = {}, kinds = new Set() }: SliceRequest): Catalogue {
  const roles = new Set(catalogue.credits.filter(({ title }) => ids.has(title)).map(roleOf));
  const credits = catalogue.credits.filter((credit) => ids.has(credit.title) || (credit.as !== undefined && roles.has(roleOf(credit))));
  const stubs = catalogue.stubs.filter(({ title }) => ids.has(title) || named.has(title));
  const characters = new Set(credits.flatMap(({ as = [] }) => as));
  const isTold = (kind: FurtherKind, { id, title, on }: Subject): boolean =>
    (told[kind]?.includes(on ?? id) ?? false) || (kinds.has(kind) && (ids.has(title ?? id) || named.has(title ?? id) || (kind === 'characters' && characters.has(id))));
  const further = recordKinds.filter((kind) => !['titles', 'people', 'sources'].includes(kind)) as FurtherKind[];
  const kept = Object.fromEntries(further.map((kind) => [kind, filtered<Subject>(catalogue[kind], (record) => isTold(kind, record))]));
  const also = [...named, ...credits.map(({ title }) => title), ...stubs.map(({ reveals }) => reveals.title), ...titlesRevealed([credits, Object.values(kept)])];
  const titles = keep(catalogue.titles, new Set([...ids, ...also]));
  const people = keep(catalogue.people, new Set([...(told.people ?? []), ...peopleNamed(titles, credits), ...[...(kept as Partial<Catalogue>).quotes!.values()].map(({ person }) => person)]));
  return { ...emptyCatalogue, ...kept, titles, people, credits, stubs, sources: catalogue.sources, ...(catalogue.edition && { edition: catalogue.edition }) };
}

interface Subject {
  readonly id: string;
  readonly title?: string;
  readonly on?: string;
}

/** The ids of all people in the titles' crews and in the credits. */
export function peopleNamed(titles: Catalogue['titles'], credits: Catalogue['credits']): ReadonlySet<string> {
  const crew = [...titles.values()].flatMap((title) => Object.values(title.crew).flat());
  return new Set([...credits.map(({ person }) => person), ...crew.flatMap((claim) => ('value' in claim ? claim.value : []))]);
}

/** The ids of titles that any `reveals` or `hidden` inside a value names. */
function titlesRevealed(value: unknown): string[] {
  if (value instanceof Map) return titlesRevealed([...value.values()]);
  if (typeof value !== 'object' || value === null) return [];
  const { reveals, hidden } = value as { readonly reveals?: Reveals } & Partial<Extract<Claim<unknown>, { hidden: unknown }>>;
  return [...[reveals, hidden].flatMap((one) => one?.title ?? []), ...Object.values(value).flatMap(titlesRevealed)];
}

function roleOf({ person, as }: Credit): string {
  return `${person} ${as ?? ''}`;
}

function keep<T>(records: ReadonlyMap<string, T>, ids: ReadonlySet<string>): ReadonlyMap<string, T> {
  return filtered(records, (_record, id) => ids.has(id));
}

function filtered<T>(records: ReadonlyMap<string, T>, wanted: (record: T, id: string) => boolean): ReadonlyMap<string, T> {
  return new Map([...records].filter(([id, record]) => wanted(record, id)));
}
