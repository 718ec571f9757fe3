/**
 * What a title was said to have taken or cost, day by day: what several say of one day is a range.
 */
import type { Amount, Catalogue, Fact, MoneyMetric, StatedClaim, Title } from '../ledger/catalogue.js';
import { sameValue, wasKnown } from '../ledger/read-fact.js';
import { firstDay, lastDay, parsePlainDate, type PlainDate } from '../dates/plain-date.js';
import { releaseOf } from '../releases/release.js';
import type { Vantage } from '../ledger/vantage.js';

/** The sums that grow while a title runs. */
export const grossMetrics = ['domestic', 'worldwide'] as const satisfies readonly MoneyMetric[];
export type GrossMetric = (typeof grossMetrics)[number];

/** The opening weekend that belongs to each. */
export const openingOf = { domestic: 'opening', worldwide: 'opening-worldwide' } as const satisfies Record<GrossMetric, MoneyMetric>;

/** The market whose dollars are the domestic gross: the days of a run are counted from its release. */
const homeMarket = 'US';

/** What was said of an amount on one day, by one source or by several. */
export interface Figure {
  readonly claims: readonly StatedClaim<Amount>[];
  readonly known: string | undefined;
  readonly low: number;
  readonly high: number;
  /** Whether all of its sources only estimate it. */
  readonly isEstimate: boolean;
  /** Whether they differ; one source alone may give a range too. */
  readonly isDisputed: boolean;
}

/** The figures of a fact that were known by a day, oldest first. */
export function figuresUntil(fact: Fact<Amount> | undefined, day: string): readonly Figure[] {
  const claims = (fact ?? []).filter((claim): claim is StatedClaim<Amount> => !('hidden' in claim) && wasKnown(claim, day));
  const days = [...new Set(claims.map(({ known = '' }) => known))].sort();
  return days.map((on) => figureOf(claims.filter(({ known = '' }) => known === on)));
}

/** The newest figure of a fact that was known by a day. */
export function newestFigure(fact: Fact<Amount> | undefined, day: string): Figure | undefined {
  return figuresUntil(fact, day).at(-1);
}

/** The newest figure of a title by metric. */
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

/** The first and the last day that a figure can be of; undefined where its day is not known. */
export function figureDays({ known }: Figure): readonly [first: PlainDate & { precision: 'day' }, last: PlainDate & { precision: 'day' }] | undefined {
  const date = known === undefined ? undefined : parsePlainDate(known);
  return date && [firstDay(date), lastDay(date)];
}

/** The day on which a title's run began, where it is known to the day: that of its home market, else of another. */
export function runBegan(title: Title | undefined, vantage: Vantage): (PlainDate & { precision: 'day' }) | undefined {
  const date = title && releaseOf(title, 'theatrical', { ...vantage, region: homeMarket })?.date?.date;
  return date?.precision === 'day' ? date : undefined;
}
