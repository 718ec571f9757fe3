/**
 * Reads a provider's attributes over the settings around it. A setting that cannot be read keeps its outer value and is reported.
 */
import { parseDay } from '../../domain/dates/plain-date.js';
import { factsPolicies, type Settings, spoilerPolicies } from '../../domain/ledger/vantage.js';
import { hasZone, marketZone, startOfDay, type ZoneOffset } from '../../domain/dates/time-zone.js';

/** The settings of a provider, by property; each attribute has the same name in kebab case. */
export const settingNames = ['published', 'asOf', 'now', 'facts', 'spoilers', 'region', 'timeZone'] as const;
export type SettingName = (typeof settingNames)[number];

/** Settings as written; an absent or empty one is inherited. */
export type WrittenSettings = Readonly<Record<SettingName, string | null | undefined>>;

/** A setting that could not be read, and the value used instead. */
export interface SettingFault {
  readonly attribute: string;
  readonly value: string;
  readonly used: string;
}

/** Returns the attribute of a setting: `as-of` for `asOf`. */
export function settingAttribute(setting: SettingName): string {
  return setting.replace(/[A-Z]/, '-$&').toLowerCase();
}

/** What only `Intl` knows about time zones. */
export interface Zones {
  readonly offset: ZoneOffset;
  readonly exists: (zone: string) => boolean;
}

const instantShape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

/** Reads written settings over outer ones. The result is always usable; faults are returned beside it. */
export function readSettings(written: WrittenSettings, outer: Settings, zones: Zones): { settings: Settings; faults: SettingFault[] } {
  const faults: SettingFault[] = [];
  const settings: { -readonly [K in keyof Settings]: Settings[K] } = { ...outer };
  const read = <K extends SettingName>(name: K, parse: (text: string) => Settings[K] | undefined): void => {
    const value = written[name]?.trim();
    const parsed = value ? parse(value) : undefined;
    if (parsed !== undefined) settings[name] = parsed;
    else if (value) faults.push({ attribute: settingAttribute(name), value, used: String(outer[name] ?? (name === 'timeZone' ? marketZone(settings.region) : 'today')) });
  };
  read('region', (text) => {
    const region = text.toUpperCase();
    return /^[A-Z]{2}$/.test(region) && hasZone(region) !== false ? region : undefined;
  });
  read('timeZone', (text) => (zones.exists(text) ? text : undefined));
  read('facts', (text) => factsPolicies.find((policy) => policy === text));
  read('spoilers', (text) => spoilerPolicies.find((policy) => policy === text));
  read('published', dayOf);
  read('asOf', dayOf);
  // An own `as-of` stops the clock on that day: a `now` from further out must not move it.
  if (settings.asOf !== outer.asOf) delete settings.now;
  read('now', (text) => {
    const date = parseDay(text);
    if (date) return startOfDay(date, settings.timeZone ?? marketZone(settings.region), zones.offset);
    const instant = instantShape.test(text) && dayOf(text) ? Date.parse(text) : NaN;
    return Number.isNaN(instant) ? undefined : instant;
  });
  return { settings, faults };
}

/** Returns the day of a date or of a date with a time; undefined if it is none. */
function dayOf(text: string): string | undefined {
  const [day = ''] = text.split('T');
  return parseDay(day) && day;
}
