/**
 * Makes scenes from titles that the build compiled: a page picks rows and applies no rules.
 */
import { type Channel, channels, type GuardedKind, type Reveals, roleKinds, type StatedClaim, type Stub } from '../domain/ledger/catalogue.js';
import type { Reading } from '../domain/changes/reading.js';
import type { FieldValue } from '../domain/ledger/field-kinds.js';
import type { Names } from '../domain/ledger/names.js';
import { dayFromEpoch, epochDay, formatPlainDate, parseDay } from '../domain/dates/plain-date.js';
import { knownRelease, pickForRegion } from '../domain/releases/known-release.js';
import { rememberKey } from '../domain/spoilers/stub-key.js';
import { slugify } from '../domain/ledger/slugify.js';
import { valueIn } from '../domain/changes/reading.js';
import {
  type CompiledClaim, type CompiledFields, type CompiledLine, type CompiledPerson, type CompiledRelease, type CompiledRest, type CompiledRow, type CompiledSide, type CompiledStub, type CompiledTitle, type CompiledTitles,
  roleFlag,
} from './compiled.js';
import type { CastLine, Scene, SceneFieldName, SceneRelease, SceneSource } from './scene.js';

/** The scenes of compiled titles for one reader; `maySee` says whose spoilers the reader may see. */
export function compiledScenes(compiled: CompiledTitles, maySee: (title: string) => boolean, whole?: CompiledFields): SceneSource {
  const scenes = new Map<string, Scene>();
  const source: SceneSource = {
    ids: Object.keys(compiled.titles),
    maySee,
    names: namesOf({ ...compiled, ...(whole && { ...whole, people: [...compiled.people, ...whole.people] }) }, (id) => source.scene(id)),
    scene: (id) => {
      const [text, rest] = [compiled, whole].map((file) => (file && Object.hasOwn(file.titles, id) ? file.titles[id] : undefined));
      if ((text ?? rest) !== undefined && !scenes.has(id)) scenes.set(id, sceneOf(id, forReader(maySee, text, rest), compiled.people));
      return scenes.get(id);
    },
  };
  return source;
}

/** The titles in `reveals` whose spoilers the reader may see, as a bit mask: 1 for the first, 2 for the second, 4 for the third. */
export function maskOf(reveals: readonly string[] = [], maySee: (title: string) => boolean): number {
  return reveals.reduce((sum, id, index) => sum + (maySee(id) ? 2 ** index : 0), 0);
}

/** The rows for a reader; a title that is not loaded has only the fields and releases of `rest`, and no cast. */
function forReader(maySee: (title: string) => boolean, text = '{"pool":[],"cast":[]}', rest = '{}'): CompiledTitle {
  const [title, whole] = [JSON.parse(text) as CompiledTitle, JSON.parse(rest) as CompiledRest];
  const mask = maskOf(whole.reveals ?? title.reveals, maySee);
  return { ...title, ...title.seen?.[mask], ...whole, ...whole.seen?.[mask] };
}

function namesOf({ people, publishers, sources }: Pick<CompiledTitles, 'people' | 'publishers' | 'sources'>, scene: (id: string) => Scene | undefined): Names {
  let byId: ReadonlyMap<string, CompiledPerson> | undefined;
  return {
    person: (id, day) => {
      byId ??= new Map(people.map((person) => [idOf(person), person]));
      const person = byId.get(id);
      return person === undefined ? undefined : nameOf(person, day);
    },
    title: (id, day) => scene(id)?.nameOn(day),
    publisher: (source) => { const place = Number(source.slice(1)); return publishers[sources[place] ?? place]; },
  };
}

function idOf(person: CompiledPerson): string {
  return typeof person === 'string' ? slugify(person) : person[0];
}

function nameOf(person: CompiledPerson, day: string): string {
  if (typeof person === 'string') return person;
  const [, name, ...later] = person;
  return later.findLast(([from]) => from <= numberOf(day))?.[1] ?? name;
}

function sceneOf(id: string, { kind = 'film', palette, motif, lines, fields, releases, pool, cast }: CompiledTitle, people: readonly CompiledPerson[]): Scene {
  const fieldOn = (field: SceneFieldName, day: string): Reading<FieldValue> => readingOf(fields[field], day);
  return {
    id,
    kind,
    home: releases[0]?.[0],
    palette,
    motif,
    posterLines: (name) => lines[name] ?? [[name, 14, 286]],
    hasDirector: fields.director !== undefined,
    fieldOn,
    nameOn: (day) => (valueIn(fieldOn('name', day)) ?? fields.name?.find((row) => row.length > 1)?.[1] ?? id) as string,
    release: (channel, vantage) => {
      const today = numberOf(vantage.day);
      const known = releases.filter(([, through, from]) => channels[through] === channel && from <= today);
      const market = pickForRegion(known.map(([region], place) => ({ region, channel, place })), vantage.region);
      if (!market) return undefined;
      const release = releaseOf(known[market.place]!);
      return knownRelease(release, release.dateOn(vantage.day), valueIn(release.placeOn(vantage.day)), vantage);
    },
    castOn: (day) => {
      const [, lines = [], stubs = []] = rowAt(cast, day) ?? [0];
      return { entries: lines.map((place) => lineOf(pool[place]!, people, day)), stubs: stubs.map((stub) => stubOf(stub, id)) };
    },
  };
}

function releaseOf([region, channel, , dates, places, changes = []]: CompiledRelease): SceneRelease {
  return {
    region,
    channel: channels[channel] as Channel,
    dateOn: (day) => readingOf(dates, day) as Reading<string>,
    placeOn: (day) => readingOf(places, day) as Reading<string>,
    changesUntil: (day) =>
      changes.flatMap(([before, value, known, standing]) => {
        const after = claimOf(value, [0, known, standing], 0);
        return (after.known ?? '') <= day ? [{ kind: standing === 2 ? ('correction' as const) : ('development' as const), before: claimOf(before, [0, ''], 0), after }] : [];
      }),
  };
}

function lineOf([person, character, flags = 0, former, memoriam]: CompiledLine, people: readonly CompiledPerson[], day: string): CastLine {
  const who = people[person]!;
  return {
    get person() { return idOf(who); },
    name: nameOf(who, day),
    get character() { return toReading(character) as Reading<string | null>; },
    former: former || [],
    role: roleKinds[Math.floor(flags / roleFlag) - 1],
    returning: (flags & 1) > 0,
    final: (flags & 2) > 0,
    memoriam: memoriam && { died: memoriam[0], born: memoriam[1] },
  };
}

/** A stub from a compiled row; its key is kept, so that the hidden record can be revealed as from a stub made in the page. */
export function stubOf([title, level, known, key]: CompiledStub, id: string, record: GuardedKind = 'credits'): Stub {
  const stub: Stub = { record, title: id, reveals: { title, level }, ...(known !== 0 && { known }) };
  rememberKey(stub, key);
  return stub;
}

export function readingOf(rows: readonly CompiledRow[] | undefined, day: string): Reading<FieldValue> {
  const row = rows && rowAt(rows, day);
  return row ? (toReading(row) as Reading<FieldValue>) : { case: 'unknown', knownLater: rows !== undefined && rows.length > 0 };
}

function toReading(row: CompiledRow): Reading<FieldValue | null> {
  if (row.length === 1) return { case: 'unknown', knownLater: false };
  const [from, value, source = 0, known = 0, standing = 0, first] = row as CompiledRow & { readonly length: 6 };
  if ((source) === -1) return { case: 'disputed', claims: (value as unknown as readonly CompiledSide[]).map(([side, ...claim]) => claimOf(side, claim, from)) };
  if ((source) === -2) return { case: 'hidden', reveals: revealsOf(value as unknown as readonly [string, Reveals['level']]) };
  const claim = claimOf(value, [source, known, standing], from);
  return { case: 'stands', value, claim, first: first ? claimOf(value, first, from) : claim };
}

function revealsOf([title, level]: readonly [string, Reveals['level']]): Reveals {
  return { title, level };
}

const standings = ['confirmed', 'estimated', 'corrected'] as const;

function claimOf<T>(value: T, [source, known = 0, standing = 0]: CompiledClaim, from: number): StatedClaim<T> {
  return {
    value,
    source: `#${String(source)}`,
    standing: standings[standing],
    get known() {
      const day = known || from;
      return known === '' ? (undefined as never) : typeof day === 'number' ? formatPlainDate(dayFromEpoch(day)) : day;
    },
  };
}

/** The row in force on a day. */
export function rowAt<R extends readonly [from: number, ...rest: unknown[]]>(rows: readonly R[], day: string): R | undefined {
  const today = numberOf(day);
  return rows.findLast(([from]) => from <= today);
}

let lastDay = '';
let lastNumber = 0;

/** A day, written `YYYY-MM-DD`, in days since 1970; the last result is kept, because a page asks for one day again and again. */
function numberOf(day: string): number {
  if (day !== lastDay) [lastDay, lastNumber] = [day, epochDay(parseDay(day)!)];
  return lastNumber;
}
