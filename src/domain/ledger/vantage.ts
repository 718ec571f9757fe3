/**
 * The point from which the ledger is read: day of knowledge, present moment, and market.
 */
import { type DayDate, formatPlainDate, parseDay } from '../dates/plain-date.js';
import { dayAt, marketZone, type ZoneOffset } from '../dates/time-zone.js';

export const factsPolicies = ['live', 'noted', 'frozen'] as const;
/** `live` shows what stands; `noted` also marks changes since publication; `frozen` shows what stood on the day of publication. */
export type FactsPolicy = (typeof factsPolicies)[number];

export const spoilerPolicies = ['seen', 'show', 'hide'] as const;
/** `seen` hides spoilers of titles that the reader has not seen, `show` shows everything, `hide` hides all spoilers. */
export type SpoilerPolicy = (typeof spoilerPolicies)[number];

/** Settings of a page or provider for reading the ledger. Days are written `YYYY-MM-DD`. */
export interface Settings {
  readonly published?: string;
  readonly asOf?: string;
  /** A fixed instant in milliseconds since 1970; without it, the page's clock counts. */
  readonly now?: number;
  readonly facts: FactsPolicy;
  readonly spoilers: SpoilerPolicy;
  readonly region: string;
  /** IANA name of the time zone in which days are counted; by default the zone of the region. */
  readonly timeZone?: string;
}

export const defaultSettings: Settings = { facts: 'noted', spoilers: 'seen', region: 'US' };

export interface Vantage {
  /** The day whose knowledge is shown. */
  readonly day: string;
  /** The day of publication; undefined where changes since then are not marked. */
  readonly since: string | undefined;
  readonly region: string;
  readonly zone: string;
  readonly offset: ZoneOffset;
  /** The present instant, in milliseconds since 1970; undefined where the clock is stopped on `day`. */
  readonly instant: number | undefined;
}

/** Derives a vantage from settings and the page's time. A day in the past stops the clock, unless `now` is set and facts are not frozen. */
export function vantageOf(settings: Settings, time: number, offset: ZoneOffset): Vantage {
  const { region, facts, asOf, published, now } = settings;
  const instant = now ?? time;
  const zone = settings.timeZone ?? marketZone(region);
  const today = formatPlainDate(dayAt(instant, zone, offset));
  const day = (facts === 'frozen' ? (published ?? asOf) : asOf) ?? today;
  const stopped = (now === undefined || facts === 'frozen') && day < today;
  return { day, since: facts === 'noted' ? published : undefined, region, zone, offset, instant: stopped ? undefined : instant };
}

/** The present calendar day in a zone; with a stopped clock, the vantage's day. */
export function todayIn(vantage: Vantage, zone: string): DayDate {
  return vantage.instant === undefined ? parseDay(vantage.day)! : dayAt(vantage.instant, zone, vantage.offset);
}
