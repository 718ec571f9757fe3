/**
 * Where the library writes otherwise than `Intl`, and where an engine's `Intl` writes otherwise than that of Node. All other texts are the same.
 */
import type { Sample } from './format-samples.js';

const french = {
  'long ["day",2025,1,1]': '1er janvier 2025',
  'short ["day",2025,1,1]': '1er janv. 2025',
  'long ["day",2025,9,1]': '1er septembre 2025',
  'short ["day",2025,9,1]': '1er sept. 2025',
  'market US': 'États-Unis',
  'market GB': 'Royaume-Uni',
};

/** Texts that the tables have and `Intl` does not: the first of a month as French and Brazilian newspapers write it, and markets whose abbreviations readers do not know. By locale, else by language. */
const chosen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: french,
  'fr-MA': { ...french, 'short ["day",2025,1,1]': '1er jan. 2025' },
  es: { 'market GB': 'Reino Unido' },
  pt: {
    'long ["day",2025,1,1]': '1º de janeiro de 2025',
    'short ["day",2025,1,1]': '1º de jan. de 2025',
    'long ["day",2025,9,1]': '1º de setembro de 2025',
    'short ["day",2025,9,1]': '1º de set. de 2025',
    'market GB': 'Reino Unido',
  },
  'pt-PT': { 'market GB': 'Reino Unido' },
  'pt-AO': { 'market GB': 'Reino Unido' },
  pl: { 'market GB': 'Wielka Brytania' },
  tr: { 'market GB': 'Birleşik Krallık' },
};

/** What the library is to write. */
export function expectedText(locale: string, { what, intl }: Sample): string {
  return (chosen[locale] ?? chosen[locale.split('-')[0]!])?.[what] ?? intl;
}

type Older = readonly [what: RegExp, write: (text: string) => string];

/** “A day and a night”: what CLDR 42 has for `dzień`. */
const polishDays: Readonly<Record<string, string>> = { one: 'doba', few: 'doby', many: 'dób' };

/** What ICU 72 (WebKitGTK of Debian 12), and for French Switzerland ICU 78.2 (Node 20), writes instead of the texts of a table. */
const olderTables: Readonly<Record<string, Older>> = {
  // Groups of digits are separated by a narrow space.
  'fr-CH': [/\d{4}/, (text) => text.replaceAll('\'', '\u202f')],
  // A space that breaks.
  'fr-CA': [/^runtime /, (text) => text.replace(/\s(?=min$)/, ' ')],
  'es-MX': [/^short .*,9\b/, (text) => text.replace('sep', 'sept')],
  // From the first thousand on with a separator.
  it: [/^(?!market|day|long|short).*\b\d{4}\b/, (text) => text.replace(/\b(\d)(\d{3})\b/, '$1.$2')],
};

/** Whether a text of `Intl` is one that an engine with older locale data is known to write. */
export function isOlderText(locale: string, { what, text, intl }: Sample): boolean {
  if (locale === 'pl' && what.startsWith('day ')) return intl === polishDays[new Intl.PluralRules('pl').select(Number(what.slice(4)))];
  const [concerned, write] = olderTables[locale] ?? [];
  return concerned?.test(what) === true && intl === write?.(text);
}

/** What ICU 72 writes instead of the texts that a page makes by `Intl`. */
const olderIntl: Readonly<Record<string, readonly Older[]>> = {
  'en-US': [[/^name of TR$/, () => 'Turkey']],
  'en-GB': [[/^name of TR$/, () => 'Turkey'], [/^money short/, (text) => text.replaceAll('k', 'K').replaceAll('m', 'M').replaceAll('bn', 'B')]],
  it: [[/^money short 1015000000$/, (text) => text.replace('Mld', 'Mrd')], [/^money short \[900000,/, () => '900.000-2,1\u00a0Mln\u00a0USD']],
  'es-MX': [[/^in its year \["month",2026,9\]|^on an axis \["day",2025,9,1\]/, () => 'sept']],
  ko: [[/^name of TR$/, () => '터키']],
};

/** Whether a text made by `Intl` in a browser is one that an engine with older locale data is known to write where the server writes `text`. */
export function isOlderIntl(locale: string, what: string, text: string, own: string): boolean {
  return (olderIntl[locale] ?? []).some(([concerned, write]) => concerned.test(what) && own === write(text));
}
