/**
 * The schemas of records written by hand; every fact is a list of claims, each with its day and source.
 */
import * as v from 'valibot';
import { channels, crewJobs, moneyMetrics, roleKinds } from '../../domain/ledger/catalogue.js';
import { spoilerLevels, standings, statuses, titleKinds } from '../../domain/ledger/closed-lists.js';
import { parsePlainDate } from '../../domain/dates/plain-date.js';
import { parseReleaseDate } from '../../domain/releases/release.js';
import { isSafeUrl } from '../../domain/ledger/safe-url.js';
import { sourceKinds } from '../../domain/ledger/source-kinds.js';
import { eventScopes, termKinds } from '../../domain/story/story-records.js';
import { videoKinds } from '../../domain/media/media-records.js';
import { regions } from '../regions.js';
import { isPlainText, longestText } from './text.js';

const wordsOf = (list: readonly string[]): string => `one of ${list.join(', ')}`;
const oneOf = <const L extends readonly string[]>(list: L) => v.picklist(list, wordsOf(list));
const matching = (pattern: RegExp, wanted: string) => v.pipe(v.string(wanted), v.regex(pattern, wanted));
const textThat = (holds: (text: string) => boolean, wanted: string) => v.pipe(v.string(wanted), v.check(holds, wanted), v.description(wanted));
const countOf = (wanted: string) => v.pipe(v.number(wanted), v.integer(wanted), v.minValue(1, wanted));
const listOf = <S extends v.GenericSchema>(item: S, wanted: string) => v.pipe(v.array(item, wanted), v.minLength(1, wanted));

const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens');
const text = textThat(isPlainText, `a text of at most ${String(longestText)} characters, without space at its ends and without control characters`);
const day = textThat((text) => ['day', 'month', 'year'].includes(parsePlainDate(text)?.precision ?? ''), 'a date such as 2025-06-06, 2025-06 or 2025');
const releaseDate = textThat((text) => parseReleaseDate(text) !== undefined, 'a date such as 2025-06-06, 2025-06, 2025-summer or 2025');
const region = textThat((code) => regions.has(code), 'a country of ISO 3166-1 such as US, or 001');
const address = textThat(isSafeUrl, 'an http or https address');
const colour = matching(/^#(?:[0-9a-f]{3}){1,2}$/, 'a colour such as #012 or #00bbdd');
const path = textThat((text) => text.length <= 1200 && /^M[\d\s,.MLHVCSQTAZ-]*$/i.test(text), 'SVG path data of at most 1200 characters, such as M0 0h200v200H0z');
const dollars = v.pipe(v.number('a number of US dollars'), v.minValue(0, 'a number of US dollars'));
const amount = v.union([dollars, v.strictTuple([dollars, dollars])], 'a number of US dollars, or the lowest and the highest');

const revealsSchema = v.strictObject({ title: id, level: v.picklist(spoilerLevels, 'a level: 1, 2 or 3') }, 'a title and a level');
const reveals = v.exactOptional(revealsSchema);

const fact = <S extends v.GenericSchema>(value: S) =>
  listOf(
    v.strictObject({
      value,
      known: v.optional(v.nullable(day), null),
      source: id,
      standing: v.optional(oneOf(standings), 'confirmed'),
      reveals,
      note: v.exactOptional(text),
    }, 'a claim: a value, the day on which it became known, and its source'),
    'a list of claims',
  );
const facts = <S extends v.GenericSchema>(value: S) => v.exactOptional(fact(value));

const ids = (wanted: string) => listOf(id, wanted);
const people = ids('ids of people');
/** An object with one optional fact per word of a list. */
const factsFor = <const L extends readonly string[], S extends v.GenericSchema>(list: L, value: S) =>
  v.strictObject(Object.fromEntries(list.map((word) => [word, facts(value)])) as Record<L[number], ReturnType<typeof facts<S>>>, wordsOf(list));

export const titleSchema = v.strictObject({
  id,
  kind: v.optional(oneOf(titleKinds), 'film'),
  name: facts(text),
  status: facts(oneOf(statuses)),
  runtime: facts(countOf('a whole number of minutes')),
  rating: facts(text),
  ratings: v.exactOptional(v.array(v.strictObject({ region, certificate: fact(text) }), 'a list of certificates by market')),
  distributor: facts(text),
  logline: facts(text),
  crew: v.exactOptional(factsFor(crewJobs, people)),
  releases: v.exactOptional(
    v.array(v.strictObject({ region, channel: oneOf(channels), place: facts(text), date: facts(releaseDate) }), 'a list of releases'),
  ),
  palette: v.exactOptional(v.strictTuple([colour, colour, colour], 'three colours: ground, ink, accent')),
  motif: v.exactOptional(v.strictObject({ accent: v.exactOptional(path), ink: v.exactOptional(path), ground: v.exactOptional(path) }, 'paths by colour: accent, ink, ground')),
});

export const creditSchema = v.strictObject({
  title: id,
  person: id,
  as: v.exactOptional(id),
  character: facts(v.nullable(text)),
  billing: facts(countOf('a place from 1 on')),
  role: facts(oneOf(roleKinds)),
  final: facts(v.boolean('true or false')),
  reveals,
});

export const personSchema = v.strictObject({ id, name: facts(text), born: facts(day), died: facts(day) });

export const sourceSchema = v.strictObject({
  id,
  publisher: text,
  title: text,
  url: v.nullable(address),
  date: v.nullable(day),
  kind: v.exactOptional(oneOf(sourceKinds)),
  note: v.exactOptional(text),
});

export const moneySchema = v.strictObject({ id, figures: factsFor(moneyMetrics, amount) });

export const characterSchema = v.strictObject({ id, name: facts(text), aliases: facts(listOf(text, 'names')), allegiance: facts(text), fate: facts(text) });

const placing = v.strictObject({
  after: v.exactOptional(ids('ids of events or titles')),
  before: v.exactOptional(ids('ids of events or titles')),
  during: v.exactOptional(ids('ids of events or titles')),
  gap: v.exactOptional(text),
});

export const eventSchema = v.strictObject({
  id,
  title: id,
  scope: oneOf(eventScopes),
  summary: fact(text),
  when: facts(text),
  placing: facts(placing),
  characters: v.exactOptional(ids('ids of characters')),
  place: v.exactOptional(text),
  reveals,
});

export const termSchema = v.strictObject({ id, kind: oneOf(termKinds), name: fact(text), definition: fact(text), reveals });
export const bountySchema = v.strictObject({ id, on: id, amount: fact(amount) });

const words = textThat((text) => isPlainText(text) && text.split(/\s+/).length <= 12, 'at most twelve words, as they were said');
export const quoteSchema = v.strictObject({ id, person: id, title: id, text: fact(words), outlet: text, said: v.exactOptional(day), reveals });
export const questionSchema = v.strictObject({ id, title: id, question: text, answer: fact(text), reveals });

export const videoSchema = v.strictObject({
  id,
  title: id,
  kind: oneOf(videoKinds),
  name: text,
  youtube: facts(matching(/^[\w-]{11}$/, 'a YouTube id of 11 characters')),
  released: facts(day),
  reveals,
});

export const articleSchema = v.strictObject({ id, title: id, name: text, source: id, reveals });

export const identifierSchema = v.strictObject({
  id,
  imdb: facts(matching(/^tt\d{7,}$/, 'an IMDb id such as tt7181546')),
  tmdb: facts(matching(/^(?:movie|tv)\/\d+$/, 'a TMDB path such as movie/541671')),
  boxOfficeMojo: facts(matching(/^rl\d+$/, 'a Box Office Mojo release such as rl1482524161')),
});

/** The version and day of the data. */
export const editionSchema = v.strictObject({ version: matching(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0'), day });

/** The schema of a record by kind; a dataset holds a list of each kind. */
export const schemas = {
  titles: titleSchema,
  credits: creditSchema,
  people: personSchema,
  sources: sourceSchema,
  money: moneySchema,
  characters: characterSchema,
  events: eventSchema,
  terms: termSchema,
  bounties: bountySchema,
  quotes: quoteSchema,
  questions: questionSchema,
  videos: videoSchema,
  articles: articleSchema,
  identifiers: identifierSchema,
} as const;
export type FileName = keyof typeof schemas;

/** A record of one kind as its schema returns it. */
export type RecordOf<F extends FileName> = v.InferOutput<(typeof schemas)[F]>;
