/**
 * Collects what sources claim about an event's place in the story. A newer claim by another source does not make an older one untrue, so the newest of each source counts.
 */
import type { Catalogue, Fact, StatedClaim } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import { sameValue, readFact } from '../ledger/read-fact.js';
import type { Placing, StoryEvent } from './story-records.js';

/** One source's claim: the story's own words for the time, else the placing. */
export interface PlacingSide {
  readonly claim: StatedClaim<string> | StatedClaim<Placing>;
  readonly when: string | undefined;
  /** The placing reduced to titles: ids of events mean nothing to a reader, and can be spoilers. */
  readonly placing: Placing;
}

/** The different claims known on a day, oldest first; more than one where sources differ. */
export function placingSides(event: StoryEvent, catalogue: Catalogue, day: string): PlacingSide[] {
  const publisherOf = ({ source }: StatedClaim<unknown>): string => catalogue.sources.get(source)?.publisher ?? source;
  const whens = newestOfEach(event.when, publisherOf, day);
  const placings = newestOfEach(event.placing, publisherOf, day);
  const sides = [...new Set([...whens.keys(), ...placings.keys()])].flatMap((publisher): PlacingSide[] => {
    const placed = placings.get(publisher) ?? [];
    const placing = byTitles(placed.at(-1)?.value ?? {}, catalogue);
    const said = (whens.get(publisher) ?? []).map((claim): PlacingSide => ({ claim, when: claim.value, placing }));
    return said.length > 0 ? said : placed.map((claim): PlacingSide => ({ claim, when: undefined, placing: byTitles(claim.value, catalogue) }));
  });
  const told = sides.filter(({ when, placing }) => when !== undefined || Object.keys(placing).length > 0).sort(({ claim: a }, { claim: b }) => compare(a.known, b.known));
  return told.filter((side, index) => !told.some((other, at) => at !== index && saysNoMore(side, other) && !(at > index && saysNoMore(other, side))));
}

/** The sides to show of an event inside another entry: none where all of them are shown there already. */
export function sidesBeyond(sides: PlacingSide[], shown: readonly PlacingSide[]): PlacingSide[] {
  return sides.every(({ claim, when }) => shown.some((other) => other.when === when && other.claim.source === claim.source)) ? [] : sides;
}

/** The claims that stand for each publisher on a day; two where a publisher contradicts itself. */
function newestOfEach<T>(fact: Fact<T>, publisherOf: (claim: StatedClaim<unknown>) => string, day: string): Map<string, readonly StatedClaim<T>[]> {
  const stated = fact.filter((claim): claim is StatedClaim<T> => !('hidden' in claim));
  const publishers = new Set(stated.map(publisherOf));
  return new Map([...publishers].map((publisher) => [publisher, claimsInReading(readFact(stated.filter((claim) => publisherOf(claim) === publisher), day))]));
}

/** Whether a side adds nothing to what another side says. */
function saysNoMore(side: PlacingSide, other: PlacingSide): boolean {
  if (side.when !== undefined) return side.when === other.when;
  const { before = [], after = [], during = [], gap } = side.placing;
  const within = (ids: readonly string[], others: readonly string[] = []): boolean => ids.every((id) => others.includes(id));
  return within(before, other.placing.before) && within(after, other.placing.after) && within(during, other.placing.during) && (gap === undefined || sameValue(gap, other.placing.gap));
}

function byTitles({ before = [], after = [], during = [], gap }: Placing, { titles }: Catalogue): Placing {
  const known = Object.entries({ before, after, during }).map(([how, ids]) => [how, ids.filter((id) => titles.has(id))] as const).filter(([, ids]) => ids.length > 0);
  return known.length > 0 ? { ...Object.fromEntries(known), ...(gap !== undefined && { gap }) } : {};
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
