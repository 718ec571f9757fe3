/**
 * Hashes the parts of a ledger, so that results which depend on other parts stay valid when one changes.
 */
import { createHash } from 'node:crypto';
import { type Catalogue, type Fact, crewJobs } from '../../domain/ledger/catalogue.js';
import { type FurtherKind, sliceCatalogue } from '../../domain/ledger/catalogue-slice.js';
import { recordKinds } from '../../domain/ledger/record-kinds.js';
import type { PartName } from './basis.js';

/** A part of a ledger. */
export interface LedgerPart {
  /** A hash of all that is in it, its sources included. */
  readonly hash: string;
  /** The ISO days, months and years in it, each once, without their order. */
  readonly days: readonly string[];
}

const further = recordKinds.filter((kind): kind is FurtherKind => !['titles', 'people', 'sources'].includes(kind));
/** Kinds whose records belong to a title. */
const ofTitles = ['quotes', 'videos', 'questions'] as const;

/** The parts of a ledger; each is hashed once, when it is first asked for. */
export class LedgerParts {
  readonly #catalogue: Catalogue;
  readonly #parts = new Map<PartName, LedgerPart>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  part(name: PartName): LedgerPart {
    const known = this.#parts.get(name) ?? partOf(this.#content(name));
    this.#parts.set(name, known);
    return known;
  }

  #content(name: PartName): string {
    const catalogue = this.#catalogue;
    if (name === 'all') return JSON.stringify([...recordKinds.map((kind) => [...catalogue[kind].values()]), catalogue.credits, catalogue.stubs, catalogue.edition, catalogue.words]);
    if (name === 'edition') return JSON.stringify(catalogue.edition ?? null);
    if (name === 'names') return JSON.stringify(namesIn(catalogue));
    const records = JSON.stringify(recordsAbout(catalogue, name.slice('id '.length)));
    const sources = new Set([...records.matchAll(/"source":("[^"]*")/g)].map(([, id]) => JSON.parse(id!) as string));
    return `${records}${JSON.stringify([[...sources].map((id) => catalogue.sources.get(id) ?? id), catalogue.words])}`;
  }
}

function partOf(content: string): LedgerPart {
  const days = new Set([...content.matchAll(/"(\d{4}(?:-[\w-]+)?)"/g)].map(([, day]) => day!));
  return { hash: createHash('sha256').update(content).digest('base64url').slice(0, 22), days: [...days] };
}

/** All that is recorded about an id; of a record that belongs to a title, that title too. */
function recordsAbout(catalogue: Catalogue, id: string): readonly unknown[] {
  const titles = [...(catalogue.titles.has(id) ? [id] : []), ...ofTitles.flatMap((kind) => catalogue[kind].get(id)?.title ?? [])];
  const slices = [...new Set(titles)].map((title) => {
    const slice = sliceCatalogue(withLeanOthers(catalogue, title), { titles: new Set([title]), kinds: new Set(further) });
    return [...recordKinds.flatMap((kind) => (kind === 'sources' ? [] : [[...slice[kind].values()]])), slice.credits, slice.stubs];
  });
  return [...slices, ...recordKinds.map((kind) => catalogue[kind].get(id) ?? null)];
}

/** The ledger with only what widgets about one title show of the others: in which a role returns, and which a spoiler would give away. */
export function withLeanOthers(catalogue: Catalogue, id: string): Catalogue {
  const nothing = { runtime: [], rating: [], ratings: [], distributor: [], logline: [], crew: {} } as const;
  const titles = [...catalogue.titles.values()].map(({ palette: _palette, motif: _motif, ...title }) => [title.id, title.id === id ? catalogue.titles.get(id)! : { ...title, ...nothing }] as const);
  return { ...catalogue, titles: new Map(titles) };
}

/** What decides which record a sentence is about: all ids and names, who takes part in what, the markets, and the statuses of titles without a release, which may be sequels. */
function namesIn(catalogue: Catalogue): readonly unknown[] {
  const { titles, people, characters, credits, quotes, videos } = catalogue;
  const named = [...titles.values()].map(({ id, name, status, releases, distributor, crew }) => [
    id, name, releases.length === 0 ? status : null, stated(distributor), crewJobs.map((job) => stated(crew[job])),
    [...new Set(releases.map(({ region, channel, place }) => JSON.stringify([region, channel === 'streaming' ? stated(place) : null])))],
  ]);
  const roles = credits.map(({ title, person, as, character }) => [title, person, as, stated(character)]);
  return [named, roles, ...[people, characters].map((kind) => [...kind.values()].map(({ id, name }) => [id, name])), [...quotes.keys()], [...videos.keys()]];
}

/** The values of a fact, each once. */
function stated(fact: Fact<unknown> = []): readonly string[] {
  return [...new Set(fact.flatMap((claim) => ('hidden' in claim ? [] : JSON.stringify(claim.value))))];
}
