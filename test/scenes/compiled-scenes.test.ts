import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { channels, type StatedClaim } from '../../src/domain/ledger/catalogue.js';
import type { Reading } from '../../src/domain/ledger/read-fact.js';
import { channelOf, titleFields } from '../../src/domain/ledger/fields.js';
import { addDays, dayFromEpoch, formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { keyOf, redact } from '../../src/domain/spoilers/redact.js';
import type { Vantage } from '../../src/domain/ledger/vantage.js';
import { marketZone } from '../../src/domain/dates/time-zone.js';
import { zoneOffset } from '../../src/i18n/formats/intl.js';
import { compiledScenes } from '../../src/scenes/compiled-scenes.js';
import { dayOf } from '../../src/scenes/compile-rows.js';
import { ledgerScenes } from '../../src/scenes/ledger-scenes.js';
import type { NonReleaseField, Scene, SceneFieldName, SceneSource } from '../../src/scenes/scene.js';
import { allTitles as compiled, catalogue, fields, titles as carried } from '../compiled.js';

const plainFields = titleFields.filter((field): field is NonReleaseField => channelOf(field) === undefined);
const markets = ['US', 'GB', 'DE', 'FR', 'IN', 'JP', 'AU', 'BR', 'IS'];
const fieldNames: readonly SceneFieldName[] = [...plainFields, ...markets.map((market): SceneFieldName => `rating-${market}`)];

/** Every day on which something becomes public or happens, the day before and the day after, and 300 others: between these days nothing may change. */
const days = ((): readonly string[] => {
  const found = new Set<number>();
  const look = (value: unknown): void => {
    if (typeof value === 'string' && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) found.add(dayOf(value));
    else if (typeof value === 'object' && value !== null) for (const member of value instanceof Map ? value.values() : Object.values(value)) look(member);
  };
  look([catalogue.titles, catalogue.credits, catalogue.people]);
  const boundaries = [...found].filter((day) => day > 12_000).flatMap((day) => [-1, 0, 1].map((on) => addDays(dayFromEpoch(day), on)));
  let seed = 20_261_129;
  const random = Array.from({ length: 300 }, () => dayFromEpoch(15_000 + Math.floor(((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647) * 6500)));
  return [...new Set([...boundaries, ...random].map(formatPlainDate))];
})();

const vantageOn = (day: string, region: string): Vantage => ({ day, since: undefined, region, zone: marketZone(region), offset: zoneOffset, instant: undefined });

/** Without the ledger, a page knows only the publisher of a source. */
let publisher: (source: string) => string | undefined;
const heldBack = ['corrected', 'estimated'];
/** What a claim can show: of a standing, whether it was estimated or corrected. */
const claimSaid = ({ value, source, known, standing }: StatedClaim<unknown>): unknown[] => [value, publisher(source), known, heldBack.find((one) => one === standing)];

function said(reading: Reading<unknown>): unknown {
  switch (reading.case) {
    case 'stands':
      return [...claimSaid(reading.claim), ...claimSaid(reading.first)];
    case 'disputed':
      return reading.claims.map(claimSaid);
    case 'hidden':
      return reading.reveals;
    case 'unknown':
      return 'unknown';
  }
}

/** Of a character's claim only the name is told. */
function characterSaid(reading: Reading<string | null>): unknown {
  if (reading.case === 'stands') return [reading.value];
  return reading.case === 'disputed' ? reading.claims.map(({ value }) => [value]) : said(reading);
}

function allSaid(source: SceneSource, id: string, day: string): { readonly cast: unknown } & Record<string, unknown> {
  const scene = source.scene(id)!;
  ({ publisher } = source.names);
  return {
    name: scene.nameOn(day),
    fields: fieldNames.map((field) => [field, said(scene.fieldOn(field, day))]),
    releases: markets.flatMap((market) =>
      channels.map((channel) => {
        const known = scene.release(channel, vantageOn(day, market));
        const changes = known?.release.changesUntil(day).map(({ kind, before, after }) => [kind, before.value, after.value, after.known]);
        return known && [market, channel, known.release.region, known.asked, known.zone, known.place, known.date, said(known.reading), said(known.release.placeOn(day)), changes];
      }),
    ),
    cast: castSaid(scene, day),
  };
}

function castSaid(scene: Scene, day: string): unknown {
  const { entries, stubs } = scene.castOn(day);
  return [entries.map(({ character, ...line }) => [characterSaid(character), line]), stubs.map((stub) => [stub, keyOf(stub)])];
}

const readers: readonly (readonly [what: string, policy: 'show' | 'hide' | 'seen', seen: readonly string[]])[] = [
  ['who is shown all', 'show', []],
  ['who is shown nothing', 'hide', ['ballerina', 'john-wick-4']],
  ['who has seen nothing', 'seen', []],
  ['who has seen Chapter 4', 'seen', ['john-wick-4']],
  ['who has seen all', 'seen', ['ballerina', 'john-wick-4']],
];

describe.each(readers)('compiled titles, to a reader %s', (_what, policy, seen) => {
  const ledger = ledgerScenes(redact(catalogue, policy, new Set(seen)));
  const rows = compiledScenes(compiled, (title) => policy === 'show' || (policy === 'seen' && seen.includes(title)), fields);

  it.each([...catalogue.titles.keys()])('say of %s what the rules say, on every day on which something changes and on others', (id) => {
    for (const day of days) {
      const [compiledSays, rulesSay] = [allSaid(rows, id, day), allSaid(ledger, id, day)];
      // Only where they differ is it worth the time to find out in what.
      if (!isDeepStrictEqual(compiledSays, rulesSay)) expect(compiledSays, day).toEqual(rulesSay);
    }
  });

  it('know everybody who is cast or in a crew by the same names', () => {
    const inCrew = [...catalogue.titles.values()].flatMap(({ crew }) => Object.values(crew).flatMap((fact) => fact.flatMap((claim) => ('value' in claim ? claim.value : []))));
    const people = [...new Set([...catalogue.credits.map(({ person }) => person), ...inCrew])];
    for (const day of days.slice(0, 40)) expect(people.map((one) => rows.names.person(one, day))).toEqual(people.map((one) => ledgerScenes(catalogue).names.person(one, day)));
  });

  it('have the same ids', () => {
    expect([new Set(rows.ids), rows.scene('no-such-title'), rows.scene('toString')]).toEqual([new Set(ledger.ids), undefined, undefined]);
  });

  const maySee = (title: string): boolean => policy === 'show' || (policy === 'seen' && seen.includes(title));

  it.each(Object.keys(carried.titles))('say of %s, which the script carries, the same without the others', (id) => {
    for (const withFacts of [undefined, fields]) {
      const [alone, all] = [compiledScenes(carried, maySee, withFacts), compiledScenes(compiled, maySee, withFacts)];
      for (const day of days) {
        const [one, other] = [allSaid(alone, id, day), allSaid(all, id, day)];
        if (!isDeepStrictEqual(one, other)) expect(one, day).toEqual(other);
      }
    }
  });

  it('say in facts of the others what the rules say, without their cast', () => {
    const alone = compiledScenes(carried, maySee, fields);
    for (const id of catalogue.titles.keys()) {
      for (const day of days) {
        const [one, other] = [allSaid(alone, id, day), allSaid(ledger, id, day)].map(({ cast: _, ...facts }) => facts);
        if (!isDeepStrictEqual(one, other)) expect(one, day).toEqual(other);
      }
    }
  });
});

it('holds no word of a role that gives a plot away in what is for readers who have not seen it', () => {
  const { pool, cast, seen } = JSON.parse(compiled.titles['ballerina']!) as { pool: unknown[][]; cast: [number, number[]][]; seen: object };
  const shown = new Set(cast.flatMap(([, lines = []]) => lines));
  expect(JSON.stringify([...shown].map((line) => pool[line]))).not.toMatch(/Wick’s daughter|Tatum’s/);
  expect(Object.keys(seen)).toEqual(['1']);
});

it('gives away of no title that the script carries what another has to be fetched for', () => {
  for (const text of Object.values(carried.titles)) expect(Object.keys(carried.titles)).toEqual(expect.arrayContaining((JSON.parse(text) as { reveals?: string[] }).reveals ?? []));
});
