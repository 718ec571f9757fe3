/**
 * Says of a text in `en-XA` which of its words come neither from a sentence, which has brackets, nor from the data; and where sentences were put together in code.
 */
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import units from '../../src/i18n/tables/en-units.json' with { type: 'json' };
import english from '../../src/i18n/tables/en.json' with { type: 'json' };

const { m, s, regions } = english.base;
/** What `Intl` and the table write: months, units, markets, the words of lists. */
const markets = Object.keys(regions).flatMap((market) => [market, new Intl.DisplayNames('en', { type: 'region' }).of(market) ?? '']);
const formats = new Set([...m.split('|'), ...s.split('|'), ...Object.values(regions), ...markets, ...Object.values(units.unit).flatMap((texts) => Object.values(texts))].flatMap((text) => text.split(' ')).concat('min', 'hr', 'and', 'or'));
const data = stringsIn(await wholeCatalogue()).sort((one, other) => other.length - one.length);

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value.replace(/\s+/g, ' ')] : [];
  if (value instanceof Map) return [...value.values()].flatMap(stringsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** The text without its sentences. */
function outside(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '\n');
  return rest === text ? text : outside(rest);
}

/** A message if a text has words of nobody. */
export function unknownIn(text: string): readonly string[] {
  const rest = outside(text);
  const left = data.reduce((one, known) => (one.includes(known) ? one.replaceAll(known, '\n') : one), rest);
  const words = [...left.matchAll(/\p{L}+/gu)].map(([word]) => word).filter((word) => word.length > 1 && !formats.has(word));
  return words.length > 0 ? [`“${text}” has words that come from no sentence: ${words.join(', ')}`] : [];
}

/** A message if sentences stand side by side with only a space between, or beside words of the data. Items of a list, or of a line with dots, are no such parts. */
export function gluedIn(text: string): readonly string[] {
  const rest = outside(text).replace(/ (?:and|or)(?= |$)/g, ' ·').trim();
  return /\n[^\p{L}\d·,\n]*\n|[\p{L}\d][^\p{L}\d·,\n]*\n|\n[^\p{L}\d·,\n]*[\p{L}\d]/u.test(rest) ? [`“${text}” is put together from parts`] : [];
}
