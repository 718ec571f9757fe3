/**
 * From where the ledger is read: the day whose knowledge counts, the moment it is, and the market.
 */
import { type DayDate, formatPlainDate, parseDay } from '../dates/plain-date.js';
import { dayAt, marketZone, type ZoneOffset } from '../dates/time-zone.js';

export const factsPolicies = ['live', 'noted', 'frozen'] as const;
/** `live` shows what stands; `noted` marks what changed since publication as well; `frozen` shows what stood then. */
export type FactsPolicy = (typeof factsPolicies)[number];

export const spoilerPolicies = ['seen', 'show', 'hide'] as const;
/** `seen` hides what the reader has not seen, `show` shows everything, `hide` hides everything that gives a plot away. */
export type SpoilerPolicy = (typeof spoilerPolicies)[number];

/** What a page or a provider says about how its widgets are to read the ledger. Days are written `YYYY-MM-DD`. */
export interface Settings {
  readonly published?: string;
  readonly asOf?: string;
  /** A fixed instant in milliseconds; without it the time is the page's. */
  readonly now?: number;
  readonly facts: FactsPolicy;
  readonly spoilers: SpoilerPolicy;
  readonly region: string;
  /** IANA name of the zone that the page's days are counted in; without it, the region's. */
  readonly timeZone?: string;
}

export const defaultSettings: Settings = { facts: 'noted', spoilers: 'seen', region: 'US' };

export interface Vantage {
  /** The day whose knowledge is shown. */
  readonly day: string;
  /** The day the article ran, where changes since then are to be marked. */
  readonly since: string | undefined;
  readonly region: string;
  readonly zone: string;
  readonly offset: ZoneOffset;
  /** The instant it is, or undefined where the clock has been stopped on `day`. */
  readonly instant: number | undefined;
}

/** Works out from settings and the page's time what is known and what moment it is; a day in the past stops the clock unless `now` is set. */
export function vantageOf(settings: Settings, time: number, offset: ZoneOffset): Vantage {
  const { region, facts, asOf, published, now } = settings;
  const instant = now ?? time;
  const zone = settings.timeZone ?? marketZone(region);
  const today = formatPlainDate(dayAt(instant, zone, offset));
  const day = (facts === 'frozen' ? (published ?? asOf) : asOf) ?? today;
  const stopped = (now === undefined || facts === 'frozen') && day < today;
  return { day, since: facts === 'noted' ? published : undefined, region, zone, offset, instant: stopped ? undefined : instant };
}

/** The calendar day that it is in a zone, seen from here. */
export function todayIn(vantage: Vantage, zone: string): DayDate {
  return vantage.instant === undefined ? parseDay(vantage.day)! : dayAt(vantage.instant, zone, vantage.offset);
}
