/**
 * Finds the `wick-fact` that tells readers what overtook the words of a finding.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { factStatusOf, type FactStatus } from '../../domain/changes/fact-status.js';
import { channelOf } from '../../domain/ledger/field-kinds.js';
import { type Field, type FieldValue, findField, isTitleField, type TitleField, type ValueKind } from '../../domain/ledger/fields.js';
import { amountsIn, datesIn } from '../../i18n/prose/read-values.js';
import type { Prose } from '../../i18n/prose/prose.js';
import { type Speech, valueText } from '../../i18n/sentences/field-text.js';
import { isBetween } from '../check/told-amounts.js';
import type { Finding } from '../check/finding.js';

/** What a fix needs to know of an article and of the ledger. */
export interface FixGround {
  /** The ledger without what gives a plot away: a fix must not tell it. */
  readonly catalogue: Catalogue;
  readonly speech: Speech;
  readonly prose: readonly Prose[];
  /** The ISO day on which the article ran; undefined if unknown. */
  readonly ran: string | undefined;
  /** Markets that serve where the article's own has no release, nearest first. */
  readonly instead: readonly string[];
}

/** The record and the field of a fact, and the market whose release it shows; undefined where the field is of no release. */
export interface FactFound {
  readonly of: string;
  readonly field: string;
  readonly region: string | undefined;
}

type Overtaken = Extract<FactStatus<FieldValue>, { case: 'overtaken' }>;

/** Phrases, which no value can take the place of. */
const phrases: ReadonlySet<string> = new Set(['status', 'in-cinemas', 'trailer', 'role', 'wording', 'fact']);

/** Finds a fact whose value was what the words say when the article ran, and is another now. Words that were wrong even then have none: a fact compares the two days and not the words. */
export function overtakenFact({ rule, kind, of, field, region: meant, words }: Finding, ground: FixGround): FactFound | undefined {
  const { catalogue, ran, speech: { vantage } } = ground;
  if (kind !== 'development' || of === undefined || ran === undefined || phrases.has(rule)) return undefined;
  const places = field === 'character' ? characters(of, catalogue).map((id) => ({ of: id, field: 'name', region: undefined })) : field !== undefined && isTitleField(field) ? markets(of, field, meant, ground).map((region) => ({ of, field, region })) : [];
  return places.find((place) => {
    const found = findField(catalogue, place.of, place.field, place.region === undefined ? vantage : { ...vantage, region: place.region });
    if (found.case !== 'field') return false;
    const telling = factStatusOf(found.found.fact, ran, vantage.day);
    return telling.case === 'overtaken' && states(words, found.found, telling, ground);
  });
}

function characters(title: string, { credits }: Catalogue): readonly string[] {
  return [...new Set(credits.flatMap((credit) => (credit.title === title && credit.as !== undefined ? [credit.as] : [])))];
}

/** The markets in which a title has the releases that a field is about, that of the finding first, then the article's own. */
function markets(of: string, field: TitleField, meant: string | undefined, { catalogue, instead, speech: { vantage } }: FixGround): readonly (string | undefined)[] {
  const channel = channelOf(field);
  if (!channel) return [undefined];
  const all = catalogue.titles.get(of)?.releases.filter((release) => release.channel === channel).map(({ region }) => region) ?? [];
  const near = [vantage.region, ...instead].filter((region) => all.includes(region));
  return [...new Set([...(meant === undefined ? [] : [meant]), ...near, vantage.region, ...all])];
}

/** Whether the words are one value and nothing else, and that of the day on which the article ran. */
function states(words: string, { kind }: Field, telling: Overtaken, { prose, ran, speech }: FixGround): boolean {
  const before = telling.before.map(({ value }) => value);
  const isAll = ({ start, end }: { start: number; end: number }): boolean => start === 0 && end === words.length;
  if (kind === 'date') {
    const [date, more] = datesIn(words, prose, ran);
    return date !== undefined && !more && isAll(date) && before.some((value) => date.readings.some((day) => String(value).startsWith(day) || day.startsWith(String(value))));
  }
  if (kind === 'money') {
    const [amount, more] = amountsIn(words, prose);
    return amount !== undefined && !more && isAll(amount) && isBetween(amount, telling);
  }
  return before.some((value) => namesIn(kind, value, speech).some((name) => name.toLowerCase() === words.toLowerCase()));
}

function namesIn(kind: ValueKind, value: FieldValue, speech: Speech): readonly string[] {
  const values = kind === 'people' && Array.isArray(value) ? [value, ...value.map((one) => [one] as readonly string[])] : [value];
  return values.map((one) => valueText(kind, one as FieldValue, { ...speech, locale: 'en' }));
}
