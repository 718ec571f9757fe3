/**
 * Parses a command's page options by the same rules as a provider's attributes; invalid options are reported as faults.
 */
import { settingAttribute, readSettings, settingNames, type SettingName, type WrittenSettings } from '../../context/providers/settings.js';
import { factsPolicies, type Settings, spoilerPolicies, defaultSettings } from '../../domain/ledger/vantage.js';
import { canonicalLocale } from '../../i18n/formats/intl.js';
import { languageFor, languages } from '../../i18n/messages/messages.js';
import { zones } from './all-market-zones.js';

/** Options as written; `now` is an instant or an ISO day. */
export type RawPageOptions = { readonly [name in Exclude<SettingName, 'asOf'>]?: string } & { readonly lang?: string };

export interface ParsedPageOptions {
  readonly now: number;
  readonly locale?: string;
  readonly settings: Partial<Settings>;
}

/** An option with an invalid value, and what was expected. */
export interface OptionFault {
  readonly option: string;
  readonly value: string;
  readonly expected: string;
}

const expected: Readonly<Record<string, string>> = {
  now: 'a day such as 2025-06-06, or an instant such as 2025-06-06T20:00Z',
  lang: `a language that there are sentences in: ${languages.join(', ')}`,
  region: 'a country by its two letters, such as US',
  published: 'a day such as 2025-06-06',
  facts: `one of ${factsPolicies.join(', ')}`,
  spoilers: `one of ${spoilerPolicies.join(', ')}`,
  'time-zone': 'a time zone by its IANA name, such as Europe/Berlin',
};

/** Parses page options. `time` is the default of `now`, in milliseconds since 1970. */
export function readPageOptions(written: RawPageOptions, time: number): { readonly options: ParsedPageOptions; readonly faults: readonly OptionFault[] } {
  const { lang } = written;
  const said = Object.fromEntries(settingNames.map((name) => [name, name === 'asOf' ? undefined : written[name]])) as WrittenSettings;
  const { settings: { now = time, ...all }, faults } = readSettings(said, defaultSettings, zones);
  const isRead = (name: string): boolean => Boolean(said[name as SettingName]) && !faults.some(({ attribute }) => attribute === settingAttribute(name as SettingName));
  const settings = Object.fromEntries(Object.entries(all).filter(([name]) => isRead(name))) as Partial<Settings>;
  const unread = faults.map(({ attribute, value }) => ({ option: attribute, value, expected: expected[attribute]! }));
  const hasLanguage = lang === undefined || languageFor(lang) !== undefined;
  return {
    options: { now, settings, ...(lang !== undefined && hasLanguage && { locale: canonicalLocale(lang)! }) },
    faults: hasLanguage ? unread : [...unread, { option: 'lang', value: lang, expected: expected['lang']! }],
  };
}
