/**
 * Reads the options in an embed's address, by the rules of the attributes that they set. What cannot be read is left out and named.
 */
import { defaultSettings } from '../../domain/ledger/vantage.js';
import { settingAttribute, readSettings, settingNames, type WrittenSettings, type Zones } from '../providers/settings.js';

export const themes = ['plain', 'noir', 'paper'] as const;
export type Theme = (typeof themes)[number];

/** The options that could be read, as attributes. */
export interface FrameOptions {
  /** Attributes of the provider around the widget. */
  readonly provider: Readonly<Record<string, string>>;
  readonly headingLevel?: string;
  readonly lang?: string;
  /** The `name=value` pairs that were left out, as written, shortened. */
  readonly ignored: readonly string[];
}

/** What `Intl` knows of languages and time zones. */
export interface LocaleSupport {
  readonly zones: Zones;
  readonly speaks: (locale: string) => boolean;
}

const settingAttributes = settingNames.map(settingAttribute);
const names = [...settingAttributes, 'theme', 'heading-level', 'lang'];
const longestNamed = 60;

/** Reads the query of an address, `?region=DE&theme=noir`. Of a repeated name the first counts. */
export function readFrameOptions(query: string, { zones, speaks }: LocaleSupport): FrameOptions {
  const written = new Map<string, string>();
  const ignored: string[] = [];
  const leave = (name: string, value: string): void => {
    ignored.push(`${name}=${value}`.slice(0, longestNamed));
  };
  for (const [name, value] of new URLSearchParams(query)) {
    if (written.has(name) || !names.includes(name)) leave(name, value);
    else written.set(name, value.trim());
  }
  const take = (name: string, isSound: (value: string) => boolean): string | undefined => {
    const value = written.get(name);
    if (value === undefined || isSound(value)) return value;
    leave(name, value);
    return undefined;
  };
  const { faults } = readSettings(Object.fromEntries(settingNames.map((name) => [name, written.get(settingAttribute(name))])) as WrittenSettings, defaultSettings, zones);
  const settings = settingAttributes.flatMap((name) => {
    const value = take(name, (text) => text !== '' && faults.every(({ attribute }) => attribute !== name));
    return value === undefined ? [] : [[name, value] as const];
  });
  const theme = take('theme', (text) => themes.some((known) => known === text));
  const headingLevel = take('heading-level', (text) => /^[1-6]$/.test(text));
  const lang = take('lang', speaks);
  return {
    provider: Object.fromEntries([...settings, ...(theme === undefined ? [] : [['theme', theme] as const])]),
    ...(headingLevel !== undefined && { headingLevel }),
    ...(lang !== undefined && { lang }),
    ignored,
  };
}
