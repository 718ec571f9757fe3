/**
 * The form in which records are written by hand: every fact a list of claims, each with its day and its source.
 */
import * as v from 'valibot';
import { channels, crewJobs, roleKinds, spoilerLevels, standings, statuses, titleKinds } from '../domain/catalogue.js';
import { parsePlainDate } from '../domain/plain-date.js';
import { parseReleaseDate } from '../domain/release.js';
import { regions } from './regions.js';

const wordsOf = (list: readonly string[]): string => `one of ${list.join(', ')}`;
const oneOf = <const L extends readonly string[]>(list: L) => v.picklist(list, wordsOf(list));
const matching = (pattern: RegExp, wanted: string) => v.pipe(v.string(wanted), v.regex(pattern, wanted));
const textThat = (holds: (text: string) => boolean, wanted: string) => v.pipe(v.string(wanted), v.check(holds, wanted));
const countOf = (wanted: string) => v.pipe(v.number(wanted), v.integer(wanted), v.minValue(1, wanted));
const listOf = <S extends v.GenericSchema>(item: S, wanted: string) => v.pipe(v.array(item, wanted), v.minLength(1, wanted));

const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id of small letters, digits and hyphens');
const text = matching(/^\S(?:.*\S)?$/, 'a text without space at its ends');
const day = textThat((text) => ['day', 'month', 'year'].includes(parsePlainDate(text)?.precision ?? ''), 'a date such as 2025-06-06, 2025-06 or 2025');
const releaseDate = textThat((text) => parseReleaseDate(text) !== undefined, 'a date such as 2025-06-06, 2025-06, 2025-summer or 2025');
const region = textThat((code) => regions.has(code), 'a country of ISO 3166-1 such as US, or 001');
const address = matching(/^https?:\/\/[^\s/?#]+\S*$/i, 'an http or https address');
const colour = matching(/^#(?:[0-9a-f]{3}){1,2}$/, 'a colour such as #012 or #00bbdd');

const revealsSchema = v.strictObject({ title: id, level: v.picklist(spoilerLevels, 'a level: 1, 2 or 3') }, 'a title and a level');

const fact = <S extends v.GenericSchema>(value: S) =>
  listOf(
    v.strictObject({
      value,
      known: v.nullable(day),
      source: id,
      standing: oneOf(standings),
      reveals: v.exactOptional(revealsSchema),
      note: v.exactOptional(text),
    }),
    'a list of claims',
  );
const facts = <S extends v.GenericSchema>(value: S) => v.exactOptional(fact(value));

const people = listOf(id, 'ids of people');
const crewEntries = Object.fromEntries(crewJobs.map((job) => [job, facts(people)])) as Record<(typeof crewJobs)[number], ReturnType<typeof facts<typeof people>>>;

export const titleSchema = v.strictObject({
  id,
  kind: oneOf(titleKinds),
  name: fact(text),
  status: facts(oneOf(statuses)),
  runtime: facts(countOf('a whole number of minutes')),
  rating: facts(text),
  distributor: facts(text),
  logline: facts(text),
  crew: v.exactOptional(v.strictObject(crewEntries)),
  releases: v.exactOptional(
    v.array(v.strictObject({ region, channel: oneOf(channels), place: v.exactOptional(text), date: fact(releaseDate) }), 'a list of releases'),
  ),
  palette: v.exactOptional(v.strictTuple([colour, colour, colour], 'three colours: ground, ink, accent')),
});

export const creditSchema = v.strictObject({
  title: id,
  person: id,
  as: v.exactOptional(id),
  character: facts(v.nullable(text)),
  billing: facts(countOf('a place from 1 on')),
  role: facts(oneOf(roleKinds)),
  final: facts(v.boolean('true or false')),
  reveals: v.exactOptional(revealsSchema),
});

export const personSchema = v.strictObject({ id, name: fact(text), born: facts(day), died: facts(day) });

export const sourceSchema = v.strictObject({
  id,
  publisher: text,
  title: text,
  url: v.nullable(address),
  date: v.nullable(day),
  note: v.exactOptional(text),
});

export const identifierSchema = v.strictObject({
  id,
  imdb: facts(matching(/^tt\d{7,}$/, 'an IMDb id such as tt7181546')),
  tmdb: facts(matching(/^(?:movie|tv)\/\d+$/, 'a TMDB path such as movie/541671')),
  boxOfficeMojo: facts(matching(/^rl\d+$/, 'a Box Office Mojo release such as rl1482524161')),
  videos: v.exactOptional(v.array(v.strictObject({ id, youtube: fact(matching(/^[\w-]{11}$/, 'a YouTube id of 11 characters')) }), 'a list of videos')),
});

/** The schema of one record, a file; each file is a list of them. */
export const schemas = {
  titles: titleSchema,
  credits: creditSchema,
  people: personSchema,
  sources: sourceSchema,
  identifiers: identifierSchema,
} as const;
export type FileName = keyof typeof schemas;

/** One record of a file, as its schema lets it in. */
export type RecordOf<F extends FileName> = v.InferOutput<(typeof schemas)[F]>;
