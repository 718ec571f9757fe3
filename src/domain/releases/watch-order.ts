/**
 * Sorts titles for watching, by release or by story, and says which are out.
 */
import { type Catalogue, type Fact, type Title, type TitleKind } from '../ledger/catalogue.js';
import { readFact, valueOn, wasKnown } from '../ledger/read-fact.js';
import { claimsInReading } from '../ledger/citations.js';
import { type Phase, type PhaseName, phaseOf } from './phase.js';
import { epochDay, lastDay } from '../dates/plain-date.js';
import { type KnownRelease, releaseOf } from './release.js';
import { type StoryPlace, storyOrder } from '../story/story-order.js';
import type { Placing } from '../story/story-records.js';
import type { Vantage } from '../ledger/vantage.js';

export const watchOrders = ['release', 'story'] as const;
export type WatchOrder = (typeof watchOrders)[number];

/** A title that can be watched, with its phase and release. */
export interface Watchable {
  readonly title: Title;
  readonly phase: Phase;
  /** Whether the title's phase says that it is out. */
  readonly isOut: boolean;
  /** Its earliest release with a known date, the premiere not counted. */
  readonly release: KnownRelease | undefined;
  readonly minutes: number | undefined;
}

const watched: readonly TitleKind[] = ['film', 'series'];
const out: readonly PhaseName[] = ['opening-today', 'in-cinemas', 'released', 'at-home', 'streaming'];
const audiences = ['theatrical', 'streaming', 'digital', 'disc'] as const;

/** Films and series announced by the day and not cancelled: those that are out first, then by release; those without a date come last. */
export function watchables(catalogue: Catalogue, vantage: Vantage): Watchable[] {
  const titles = [...catalogue.titles.values()].filter(({ kind, name }) => watched.includes(kind) && name.some((claim) => wasKnown(claim, vantage.day)));
  const all = titles.map((title) => watchable(title, vantage)).filter(({ phase }) => phase.name !== 'cancelled' && phase.name !== 'rumoured');
  return all.sort((a, b) => Number(b.isOut) - Number(a.isOut) || opening(a) - opening(b));
}

/** A title that can be watched, as known on the vantage's day. */
export function watchable(title: Title, vantage: Vantage): Watchable {
  const phase = phaseOf(title, vantage);
  const dated = audiences.flatMap((channel) => {
    const known = releaseOf(title, channel, vantage);
    return known?.date ? [known] : [];
  });
  const [release] = dated.sort((a, b) => epochDay(lastDay(a.date!.date)) - epochDay(lastDay(b.date!.date)));
  return { title, phase, release, isOut: out.includes(phase.name), minutes: valueOn(title.runtime, vantage.day) };
}

function opening({ release }: Watchable): number {
  return release?.date ? epochDay(lastDay(release.date.date)) : Number.MAX_SAFE_INTEGER;
}

/** The order of titles in the story, derived from claims that place them before, after or during others. */
export type TitleOrder =
  | { readonly case: 'ordered'; readonly ids: readonly string[]; readonly disputed: ReadonlySet<string>; readonly unplaced: ReadonlySet<string> }
  /** The placings contradict each other: they form a cycle. */
  | { readonly case: 'contradicted' };

/** Sorts ids of titles by story order, as claimed by a day. Titles without a placing come last; where placings decide nothing, the given order stays. */
export function titleOrder({ events }: Catalogue, ids: readonly string[], day: string): TitleOrder {
  const told = (id: string): Fact<Placing> => events.get(id)?.placing ?? [];
  const nodes = ids.map((id) => ({ id, placing: claimsInReading(readFact(told(id), day)).at(-1)?.value ?? {} }));
  const named = new Set(nodes.flatMap(({ placing: { before = [], after = [], during = [] } }) => [...before, ...after, ...during]));
  const placed = nodes.filter(({ id, placing }) => named.has(id) || namesOneOf(placing, ids));
  const order = storyOrder(placed);
  if (order.case === 'cycle') return { case: 'contradicted' };
  const unplaced = ids.filter((id) => !placed.some((node) => node.id === id));
  return { case: 'ordered', ids: [...flat(order.places), ...unplaced], disputed: new Set(ids.filter((id) => isDisputed(told(id), day))), unplaced: new Set(unplaced) };
}

function namesOneOf({ before = [], after = [], during = [] }: Placing, ids: readonly string[]): boolean {
  return [...before, ...after, ...during].some((id) => ids.includes(id));
}

function flat(places: readonly StoryPlace[]): string[] {
  return places.flatMap(({ id, inside }) => [id, ...flat(inside)]);
}

/** Whether claims known by a day place a title differently relative to the same other title, such as during it and after it. */
function isDisputed(placing: Fact<Placing>, day: string): boolean {
  const said = new Map<string, string>();
  const claims = placing.flatMap((claim) => ('value' in claim && wasKnown(claim, day) ? [claim.value] : []));
  return claims.some(({ before, after, during }) =>
    Object.entries({ before, after, during }).some(([place, others = []]) =>
      others.some((other) => {
        const first = said.get(other) ?? place;
        said.set(other, first);
        return first !== place;
      }),
    ),
  );
}
