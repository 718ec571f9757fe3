/**
 * What a provider's attributes say, laid over the settings around it. What cannot be read keeps its default and is named.
 */
import { parseDay } from '../domain/plain-date.js';
import { factsPolicies, type Settings, spoilerPolicies } from '../domain/vantage.js';
import { marketZone, startOfDay, type ZoneOffset } from '../domain/zone.js';

export const settingNames = ['published', 'as-of', 'now', 'facts', 'spoilers', 'region', 'time-zone'] as const;
export type SettingName = (typeof settingNames)[number];

/** The attributes as written; one that is absent or empty is taken from around the provider. */
export type WrittenSettings = Readonly<Partial<Record<SettingName, string>>>;

/** An attribute that could not be read, and what counts in its stead. */
export interface SettingFault {
  readonly attribute: SettingName;
  readonly value: string;
  readonly used: string;
}

/** What only `Intl` can tell about time zones. */
export interface Zones {
  readonly offset: ZoneOffset;
  readonly exists: (zone: string) => boolean;
}

const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads attributes over the settings of the surroundings; the result is always usable. */
export function readSettings(written: WrittenSettings, outer: Settings, zones: Zones): { settings: Settings; faults: SettingFault[] } {
  const faults: SettingFault[] = [];
  const read = <T>(attribute: SettingName, parse: (text: string) => T | undefined, fallback: T): T => {
    const text = written[attribute]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) faults.push({ attribute, value: text, used: String(fallback ?? 'today') });
    return value ?? fallback;
  };
  const day = (text: string): string | undefined => (parseDay(text.slice(0, 10)) && (text.length === 10 || text[10] === 'T') ? text.slice(0, 10) : undefined);
  const region = read('region', (text) => (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined), outer.region);
  const timeZone = read('time-zone', (text) => (zones.exists(text) ? text : undefined), outer.timeZone);
  const instant = (text: string): number | undefined => {
    const date = parseDay(text);
    if (date) return startOfDay(date, timeZone ?? marketZone(region), zones.offset);
    return instantShape.test(text) && parseDay(text.slice(0, 10)) ? Date.parse(text) : undefined;
  };
  const published = read('published', day, outer.published);
  const asOf = read('as-of', day, outer.asOf);
  const now = read('now', instant, outer.now);
  const settings: Settings = {
    facts: read('facts', (text) => factsPolicies.find((policy) => policy === text), outer.facts),
    spoilers: read('spoilers', (text) => spoilerPolicies.find((policy) => policy === text), outer.spoilers),
    region,
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(published === undefined ? {} : { published }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(now === undefined ? {} : { now }),
  };
  return { settings, faults };
}
