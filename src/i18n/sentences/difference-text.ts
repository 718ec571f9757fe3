/**
 * Writes the differences between two versions of the ledger, in the words of feeds where those have some.
 */
import type { Edition, Fact, StatedClaim } from '../../domain/ledger/catalogue.js';
import { type FieldName, type FieldValue, kindOf as valueKindOf, personFields, characterFields, titleFields, type ValueKind } from '../../domain/ledger/fields.js';
import type { FactNews } from '../../domain/changes/changes.js';
import type { LedgerDifference, RecordedFact } from '../../domain/changes/ledger-differences.js';
import { nameOn, readFact, valueOn } from '../../domain/ledger/read-fact.js';
import { dateFields } from '../../domain/ledger/field-kinds.js';
import { knownRelease } from '../../domain/releases/known-release.js';
import { changeSentence } from './change-text.js';
import { claimedDateText } from '../formats/date-text.js';
import { claimsText, personText, saidText, sidesText, titleText } from './field-text.js';
import type { LedgerSpeech } from './ledger-speech.js';
import { feedMessagesFor } from '../messages/feed-messages.js';
import { marketMessagesFor } from '../messages/market-messages.js';
import { messagesFor } from '../messages/messages.js';
import { moreMessagesFor } from '../messages/more-messages.js';
import { newsSourceText, newsText } from './news-text.js';
import { homeText, marketText } from './phase-text.js';

/** The speeches of the two ledgers: an old claim names people and publishers as its own ledger does. */
export interface DifferenceSpeech {
  readonly old: LedgerSpeech;
  readonly now: LedgerSpeech;
}

/** A difference in one sentence: `Ballerina: in cinemas June 6, 2025, no longer June 7, 2024`. */
export function differenceText(difference: LedgerDifference, { old, now }: DifferenceSpeech): string {
  switch (difference.what) {
    case 'record':
      return recordText(difference, difference.kind === 'added' ? now : old);
    case 'plain': {
      const { record, id, field, before, after } = difference;
      if (record === 'edition') return `${editionText(before, now)} → ${editionText(after, now)}`;
      return `${record}/${id}: ${field} ${shown(before)} → ${shown(after)}`;
    }
    case 'joined': {
      const { title, people, claim } = difference;
      const said = newsText({ what: 'joined', title, people, news: { kind: 'development', before: [], after: [claim] } }, now);
      return claim.known === undefined ? messagesFor(now.locale).attributed(said, saidText(claim, now)) : said;
    }
    case 'claim': {
      const speech = difference.kind === 'withdrawn' ? old : now;
      const wording = wordingOf(difference.in, speech);
      return wording.line(claimsSaid(difference, wording, { old, now }));
    }
  }
}

/** The source of a difference: `Source: WION, February 22, 2024`; undefined where it has none, or the sentence names it. */
export function differenceSource(difference: LedgerDifference, { now }: DifferenceSpeech): string | undefined {
  if (difference.what !== 'joined' && difference.what !== 'claim') return undefined;
  const isApart = difference.what === 'joined' ? difference.claim.known !== undefined : standsAlone(difference);
  return isApart ? newsSourceText(difference.claim, now) : undefined;
}

type ClaimDifference = Extract<LedgerDifference, { what: 'claim' }>;

/** Whether a change is told without its source, which follows in a line of its own. */
function standsAlone({ kind, news, claim }: ClaimDifference): boolean {
  return news !== undefined && kind !== 'disputed' && claim.known !== undefined;
}

function claimsSaid(difference: ClaimDifference, { kind, valued }: Wording, { old, now }: DifferenceSpeech): string {
  const { news, before, claim } = difference;
  const said = (one: StatedClaim<unknown>, speech: LedgerSpeech): string => sidesText(kind, [valued(one)], speech);
  if (before) {
    const [was, is] = [said(before, old), said(claim, now)];
    return was === is ? `${is}: ${restOf(before, claim, now)} → ${restOf(claim, before, now)}` : `${was} → ${is}`;
  }
  if (!news) return said(claim, difference.kind === 'withdrawn' ? old : now);
  const worded: FactNews<FieldValue> = { kind: news.kind, before: news.before.map(valued), after: news.after.map(valued) };
  if (difference.kind === 'disputed') return sidesText(kind, worded.after, now);
  if (!standsAlone(difference)) return said(claim, now);
  const [was, is] = [worded.before, worded.after].map((claims) => claimsText(kind, claims, now));
  // Two amounts can be rounded to the same words.
  if (was === is) return `${worded.before.map(({ value }) => shown(value)).join(', ')} → ${shown(claim.value)}`;
  return changeSentence({ what: 'field', title: '', field: { field: 'name', kind, fact: [] }, news: worded }, now);
}

/** What claims that read the same differ in: an amount that is rounded, how firmly it was said, what it reveals. */
function restOf({ value, standing, reveals }: StatedClaim<unknown>, other: StatedClaim<unknown>, { locale }: LedgerSpeech): string {
  const { standing: words } = marketMessagesFor(locale);
  return [...(shown(value) === shown(other.value) ? [] : [shown(value)]), words[standing], ...(reveals ? [`reveals ${reveals.title} ${String(reveals.level)}`] : [])].join(', ');
}

function editionText(edition: unknown, { locale }: LedgerSpeech): string {
  if (edition === undefined) return shown(edition);
  const { version, day } = edition as Edition;
  return moreMessagesFor(locale).edition(version, claimedDateText(day, locale));
}

/** How the values of a fact are written, and the sentence around them. */
interface Wording {
  readonly kind: ValueKind;
  /** A claim with a value that can be written. */
  readonly valued: (claim: StatedClaim<unknown>) => StatedClaim<FieldValue>;
  readonly line: (said: string) => string;
}

function wordingOf(fact: RecordedFact, speech: LedgerSpeech): Wording {
  const { locale } = speech;
  const { headline, lead, plays } = feedMessagesFor(locale);
  const { fieldName } = moreMessagesFor(locale);
  const field = fieldNameOf(fact);
  const valued = (claim: StatedClaim<unknown>): StatedClaim<FieldValue> => ({ ...claim, value: writable(claim.value, fact, locale) });
  const subject = subjectOf(fact, speech);
  if (fact.record === 'credits' && fact.field === 'character') return { kind: 'text', valued, line: (said) => headline(subject, plays(personText(fact.id.split('/')[1]!, speech), said)) };
  if (field === undefined) return { kind: kindOf(fact), valued, line: (said) => headline(subject, `${fact.record === 'titles' ? fact.field : `${fact.record}/${fact.id} ${fact.field}`}: ${said}`) };
  const label = fact.title !== undefined && field in lead ? lead[field as keyof typeof lead] : `${fieldName[field]}:`;
  return { kind: valueKindOf(field), valued, line: (said) => headline(subject, homeText(marketText(`${label} ${said}`, releaseIn(fact, speech), locale), fact.market, locale)) };
}

function releaseIn({ release }: RecordedFact, { vantage }: LedgerSpeech): ReturnType<typeof knownRelease> | undefined {
  return release && knownRelease(release, readFact(release.date, vantage.day), valueOn(release.place, vantage.day), vantage);
}

/** The name of a field as widgets know it; undefined for fields that only records have. */
function fieldNameOf({ record, field, release, market }: RecordedFact): FieldName | undefined {
  if (release) return field.endsWith('/place') ? (release.channel === 'streaming' ? 'streaming-home' : undefined) : (Object.entries(dateFields).find(([, channel]) => channel === release.channel)![0] as FieldName);
  if (market !== undefined) return 'rating';
  return fieldsOf[record]?.includes(field) ? (field as FieldName) : undefined;
}

const fieldsOf: Readonly<Partial<Record<RecordedFact['record'], readonly string[]>>> = { titles: titleFields, money: titleFields, people: personFields, characters: characterFields };

function kindOf({ record, field }: RecordedFact): ValueKind {
  if (record === 'bounties') return 'money';
  return record === 'videos' && field === 'released' ? 'date' : 'text';
}

function writable(value: unknown, { record, field }: RecordedFact, locale: string): FieldValue {
  if (value === null && record === 'credits' && field === 'character') return messagesFor(locale).undisclosed;
  return typeof value === 'string' || typeof value === 'number' || Array.isArray(value) ? (value as FieldValue) : JSON.stringify(value);
}

/** Whose the fact is: the title's name, or of other records their own. */
function subjectOf({ record, id, title }: RecordedFact, speech: LedgerSpeech): string {
  if (title !== undefined) return titleText(title, speech);
  if (record === 'people') return personText(id, speech);
  const character = record === 'characters' ? speech.catalogue.characters.get(id) : undefined;
  return (character && nameOn(character.name, speech.vantage.day)) ?? id;
}

/** A record by its kind, id and name: `people/ana-de-armas: Ana de Armas`. */
function recordText({ record, id }: Extract<LedgerDifference, { what: 'record' }>, speech: LedgerSpeech): string {
  if (record === 'credits') {
    const [title, person] = id.split('/') as [string, string];
    return `${record}/${id}: ${titleText(title, speech)}, ${personText(person, speech)}`;
  }
  const row = speech.catalogue[record].get(id) as unknown as Readonly<Record<string, unknown>>;
  const named = record === 'sources' ? row['title'] : (row['name'] ?? row['text'] ?? row['question'] ?? row['summary'] ?? '');
  const publisher = typeof row['publisher'] === 'string' ? `${row['publisher']}, ` : '';
  const name = Array.isArray(named) ? nameOn(named as Fact<string>, speech.vantage.day) : (named as string);
  return `${record}/${id}${name ? `: ${publisher}${name}` : ''}`;
}

/** A value of a plain field, cut where it is long. */
function shown(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const longest = 60;
