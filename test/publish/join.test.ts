/**
 * Joining a dataset that is split over files: what becomes one record, in which order, and which values contradict each other.
 */
import { describe, expect, it } from 'vitest';
import { joinDatasets } from '../../src/publish/dataset/join.js';

const own = { id: 'own', publisher: 'Our desk', title: 'Seen', url: null, date: null };
const other = { id: 'other', publisher: 'The Gazette', title: 'Read', url: null, date: null };
const sources = [own, other];

function claim(value: unknown, known: string | null, source = 'own', more = {}): object {
  return { value, known, source, standing: 'announced', ...more };
}

/** A dataset with one title. */
function film(fields: object): object {
  return { titles: [{ id: 'the-lamp', name: [claim('The Lamp', null), claim('The Lamp', '2020', 'other')], ...fields }], sources };
}

/** Joins values as the files `a.json`, `b.json`, …, each written with one field a line. */
function join(...values: readonly object[]): { readonly title: Readonly<Record<string, unknown>> | undefined; readonly dataset: Readonly<Record<string, unknown>> | undefined; readonly faults: readonly string[] } {
  return joinFiles(Object.fromEntries(values.map((value, index) => [`${'abc'[index]!}.json`, value])));
}

function joinFiles(files: Readonly<Record<string, object>>): ReturnType<typeof join> {
  const { reports, whole } = joinDatasets(Object.entries(files).map(([name, value]) => ({ name, bytes: new TextEncoder().encode(JSON.stringify(value, undefined, 1)) })));
  const faults = reports.flatMap(({ name, faults: all }) => all.map(({ line, path, expected, found, remedy = '' }) => `${name}:${String(line)} ${path}: ${expected} | ${found} | ${remedy}`));
  return { title: (whole?.dataset['titles'] as Record<string, unknown>[] | undefined)?.[0], dataset: whole?.dataset, faults };
}

describe('claims of the same field', () => {
  it.each([
    ['in the order of their days', [claim('R', '2024-01-01'), claim('PG', '2024-03-01')], [claim('A', '2024-02-01', 'other')], ['R', 'A', 'PG']],
    ['those without a day first', [claim('R', '2024-01-01')], [claim('A', null, 'other')], ['A', 'R']],
    ['a year before its days', [claim('R', '2024-02-01')], [claim('A', '2024', 'other')], ['A', 'R']],
    ['of one day those of the first file first', [claim('R', '2024-01-01')], [claim('A', '2024-01-01', 'other')], ['R', 'A']],
    ['equal ones once', [claim('R', '2024-01-01')], [claim('R', '2024-01-01'), claim('A', '2024-02-01')], ['R', 'A']],
    ['equal ones once, with the default written or not', [{ value: 'R', source: 'own' }], [claim('R', null, 'own', { standing: 'confirmed' })], ['R']],
    ['two of one source and day, where both files have both', [claim('R', '2024-01-01'), claim('A', '2024-01-01')], [claim('R', '2024-01-01'), claim('A', '2024-01-01')], ['R', 'A']],
  ])('come %s', (_order, first, second, expected) => {
    const { title, faults } = join(film({ rating: first }), film({ rating: second }));
    expect(faults).toEqual([]);
    expect((title!['rating'] as { value: string }[]).map(({ value }) => value)).toEqual(expected);
  });

  it('keep a remark and a spoiler mark that only one file has', () => {
    const reveals = { title: 'the-lamp', level: 2 };
    const { title } = join(film({ rating: [claim('R', '2024-01-01', 'own', { note: 'Asked twice.' })] }), film({ rating: [claim('R', '2024-01-01', 'own', { reveals })] }));
    expect(title!['rating']).toEqual([claim('R', '2024-01-01', 'own', { note: 'Asked twice.', reveals })]);
  });

  it.each([
    ['value', claim('R', '2024-01-01'), claim('A', '2024-01-01'), '"R"', '"A"'],
    ['standing', claim('R', '2024-01-01'), claim('R', '2024-01-01', 'own', { standing: 'reported' }), '"announced"', '"reported"'],
  ])('contradict each other in their %s if they are of one source and day', (field, first, second, one, another) => {
    const { faults, dataset } = join(film({ rating: [first] }), film({ rating: [second] }));
    expect(dataset).toBeUndefined();
    expect(faults).toEqual([expect.stringMatching(new RegExp(`^b\\.json:\\d+ titles\\[0\\]\\.rating\\[0\\]\\.${field}: ${one} as in a\\.json:\\d+:\\d+ \\| ${another} \\| Keep one of the two\\.$`)) as string]);
  });
});

describe('claims of one source and day, whichever file comes first,', () => {
  const [one, another] = [claim('R', '2024-01-01'), claim('A', '2024-01-01')];
  const noted = (note: string): object => claim('R', '2024-01-01', 'own', { note });

  it.each([
    ['one that the other file has not, beside one that it has', [one], [one, another], 1],
    ['two that the other file has not', [one], [another, claim('B', '2024-01-01')], 2],
  ])('contradict each other: %s', (_what, first, second, count) => {
    for (const files of [[first, second], [second, first]] as const) {
      const { faults, dataset } = join(film({ rating: files[0] }), film({ rating: files[1] }));
      expect(dataset).toBeUndefined();
      expect(faults).toHaveLength(count);
      for (const fault of faults) expect(fault).toMatch(/^b\.json:\d+ titles\[0\]\.rating\[\d\]\.value: "." as in a\.json:\d+:\d+ \| "."/);
    }
  });

  it.each([
    ['two that differ in their notes', [one], [noted('n1'), noted('n2')], [noted('n1'), noted('n2')]],
    ['one of two notes', [noted('n2')], [noted('n1'), noted('n2')], [noted('n2'), noted('n1')]],
    ['the same twice', [one], [one, one], [one, one]],
  ])('keep every note: %s', (_what, first, second, expected) => {
    for (const files of [[first, second], [second, first]] as const) {
      const { title, faults } = join(film({ rating: files[0] }), film({ rating: files[1] }));
      expect(faults).toEqual([]);
      expect(title!['rating']).toHaveLength(expected.length);
      expect(title!['rating']).toEqual(expect.arrayContaining(expected));
    }
  });
});

describe('records', () => {
  it('of the same id become one with the fields of both', () => {
    const { title, dataset } = join(film({ kind: 'series', crew: { director: [claim(['mara'], '2024-01-01')] } }), film({ runtime: [claim(90, '2024-01-01')], crew: { writer: [claim(['mara'], '2024-01-01')] } }), { people: [{ id: 'mara', name: [claim('Mara', null)] }] });
    expect(title).toMatchObject({ kind: 'series', runtime: [{ value: 90 }], crew: { director: [{ value: ['mara'] }], writer: [{ value: ['mara'] }] } });
    expect(dataset!['sources']).toEqual(sources);
  });

  it('have one release for each market and channel', () => {
    const release = (region: string, day: string): object => ({ region, channel: 'theatrical', date: [claim('2025-01-01', day)] });
    const { title } = join(film({ releases: [release('US', '2024-01-01')] }), film({ releases: [release('DE', '2024-01-01'), release('US', '2024-02-01')] }));
    expect((title!['releases'] as { region: string; date: object[] }[]).map(({ region, date }) => `${region} ${String(date.length)}`)).toEqual(['US 2', 'DE 1']);
  });

  it('have one rating for each market', () => {
    const rated = (region: string, day: string): object => ({ region, certificate: [claim('12', day)] });
    const { title } = join(film({ ratings: [rated('DE', '2024-01-01')] }), film({ ratings: [rated('GB', '2024-01-01'), rated('DE', '2024-02-01')] }));
    expect((title!['ratings'] as { region: string; certificate: object[] }[]).map(({ region, certificate }) => `${region} ${String(certificate.length)}`)).toEqual(['DE 2', 'GB 1']);
  });

  it.each([
    ['a plain value', { palette: ['#000', '#111', '#222'] }, { palette: ['#000', '#111', '#333'] }, 'titles[0].palette'],
    ['a plain value of a third file against the second', {}, { kind: 'series' }, 'titles[0].kind'],
    ['a field of a field', { motif: { ink: 'M0 0h1' } }, { motif: { ink: 'M0 0h2' } }, 'titles[0].motif.ink'],
  ])('contradict each other in %s', (_what, first, second, path) => {
    const third = path.endsWith('kind') ? [film({ kind: 'film' })] : [];
    const { faults } = join(film(first), film(second), ...third);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(` ${path}: `);
    expect(faults[0]).toMatch(third.length > 0 ? /^c\.json:\d+ .* as in b\.json:\d+:/ : /^b\.json:\d+ .* as in a\.json:\d+:/);
  });

  it('may stand in a file that is named after their kind', () => {
    const { dataset, faults } = joinFiles({ 'films/titles.json': (film({}) as { titles: object[] }).titles, 'films/sources.json': sources, 'films/edition.json': { version: '1.0.0', day: '2026-01-01' } });
    expect(faults).toEqual([]);
    expect(Object.keys(dataset!)).toEqual(['titles', 'sources', 'edition']);
  });
});

describe('faults of the whole', () => {
  it.each([
    ['names the file and line of a reference to nothing', { 'a.json': film({}), 'b.json': { money: [{ id: 'the-lmap', figures: { budget: [claim(5, null)] } }] } }, 'b.json:4 money[0].id: an id in titles | "the-lmap" | '],
    ['in a merged record names the file that has the claim', { 'a.json': film({}), 'b.json': film({ runtime: [claim(90, null, 'nobody')] }) }, 'b.json:23 titles[0].runtime[0].source: an id in sources | "nobody" | '],
    ['in a list of its own file names the line there', { 'people.json': [{ id: 'mara' }], 'a.json': film({}) }, 'people.json:2 people[0].name: a list of claims | nothing | '],
    ['names an id that one file has twice', { 'a.json': film({}), 'b.json': { sources: [own, own] } }, 'b.json:11 sources[1].id: an id that no other record has | "own" | '],
    ['names what is no dataset', { 'a.json': film({}), 'b.json': [1] }, 'b.json:1 dataset: an object with lists of records | a list of 1 | '],
    ['keeps the order of claims within one file', { 'a.json': film({ rating: [claim('R', '2024-02-01'), claim('A', '2024-01-01')] }), 'b.json': film({}) }, 'a.json:28 titles[0].rating[1].known: a day not before 2024-02-01 | "2024-01-01" | '],
  ] as const)('%s', (_what, files, expected) => {
    const { faults } = joinFiles(files);
    expect(faults).toEqual([expected]);
  });
});
