/**
 * Reads claimed costs and grosses of a title, one figure per day; different claims of one day make a range.
 */
import type { Amount, Catalogue, Fact, MoneyMetric, StatedClaim, Title } from '../ledger/catalogue.js';
import { sameValue, wasKnown } from '../ledger/read-fact.js';
import { daysBetween, firstDay, lastDay, parsePlainDate, type PlainDate } from '../dates/plain-date.js';
import { releaseOf } from '../releases/release.js';
import type { Vantage } from '../ledger/vantage.js';

/** The metrics that grow during a theatrical run. */
export const grossMetrics = ['domestic', 'worldwide'] as const satisfies readonly MoneyMetric[];
export type GrossMetric = (typeof grossMetrics)[number];

/** The opening metric that belongs to each gross metric. */
export const openingOf = { domestic: 'opening', worldwide: 'opening-worldwide' } as const satisfies Record<GrossMetric, MoneyMetric>;

/** The market of the domestic gross; the days of a run are counted from the release there. */
const homeMarket = 'US';

/** The claims on an amount of one day, by one source or several, in US dollars. */
export interface Figure {
  readonly claims: readonly StatedClaim<Amount>[];
  readonly known: string | undefined;
  readonly low: number;
  readonly high: number;
  /** Whether every claim is only estimated or rumoured. */
  readonly isEstimate: boolean;
  /** Whether the claims differ; a range by a single source is no dispute. */
  readonly isDisputed: boolean;
}

/** The figures of a fact known by a day, oldest first. */
export function figuresUntil(fact: Fact<Amount> | undefined, day: string): readonly Figure[] {
  const claims = (fact ?? []).filter((claim): claim is StatedClaim<Amount> => !('hidden' in claim) && wasKnown(claim, day));
  const days = [...new Set(claims.map(({ known = '' }) => known))].sort();
  return days.map((on) => figureOf(claims.filter(({ known = '' }) => known === on)));
}

/** The newest figure of a fact known by a day. */
export function newestFigure(fact: Fact<Amount> | undefined, day: string): Figure | undefined {
  return figuresUntil(fact, day).at(-1);
}

/** The newest figure of a title's metric known by a day. */
export function findNewestFigure(catalogue: Catalogue, title: string, metric: MoneyMetric, day: string): Figure | undefined {
  return newestFigure(catalogue.money.get(title)?.figures[metric], day);
}

function figureOf(claims: readonly StatedClaim<Amount>[]): Figure {
  const amounts = claims.flatMap(({ value }) => value);
  return {
    claims,
    known: claims[0]!.known,
    low: Math.min(...amounts),
    high: Math.max(...amounts),
    isEstimate: claims.every(({ standing }) => standing === 'estimated' || standing === 'rumoured'),
    isDisputed: claims.some(({ value }) => !sameValue(value, claims[0]!.value)),
  };
}

/** The first and last day that a figure's date can mean; undefined where the figure has no date. */
export function figureDays({ known }: Figure): readonly [first: PlainDate & { precision: 'day' }, last: PlainDate & { precision: 'day' }] | undefined {
  const date = known === undefined ? undefined : parsePlainDate(known);
  return date && [firstDay(date), lastDay(date)];
}

/** From how many days on a gross is told as older than the other gross of its title. */
const daysApart = 31;

/** Whether a gross is at least a month older than the other gross of its title, so that the two must not be read as of one day. */
export function isOlderGross(gross: Figure, other: Figure | undefined): boolean {
  const [days, otherDays] = [figureDays(gross), other && figureDays(other)];
  return days !== undefined && otherDays !== undefined && daysBetween(days[1], otherDays[0]) >= daysApart;
}

/** The opening day of a title's theatrical run: in its home market, else in another; undefined where it is not known to the day. */
export function runBegan(title: Title | undefined, vantage: Vantage): (PlainDate & { precision: 'day' }) | undefined {
  const date = title && releaseOf(title, 'theatrical', { ...vantage, region: homeMarket })?.date?.date;
  return date?.precision === 'day' ? date : undefined;
}
