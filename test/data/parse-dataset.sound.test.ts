import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/data/dataset/fault.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import type { Catalogue, Claim } from '../../src/domain/ledger/catalogue.js';
import { broken, dataset, type Json } from './dataset.js';

/** The values of a fact, or the ids of records. */
const values = (fact: readonly Claim<unknown>[] | undefined): unknown[] => (fact ?? []).map((claim) => ('value' in claim ? claim.value : 'hidden'));
const claim = (value: Json, more: { [key: string]: Json } = {}): Json => ({ value, known: null, source: 'trade-2024-02-22', standing: 'announced', ...more });
const ballerina = (catalogue: Catalogue) => catalogue.titles.get('ballerina')!;
const dates = (catalogue: Catalogue): unknown[] => ballerina(catalogue).releases.map(({ date }) => values(date));
const credits = (catalogue: Catalogue): string[] => catalogue.credits.map(({ person }) => person);

const sound = parseDataset(dataset()).catalogue;
const opened = ['2024-06-07', '2025-06-06'];
const people = ['ana-de-armas', 'len-wiseman'];

describe('a claim that is wrong', () => {
  it.each<[place: string, value: Json, left: (catalogue: Catalogue) => unknown, expected: unknown]>([
    ['titles[1].releases[0].date[0].value', 'soon', dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[1].value', '2025-02-31', dates, [['2024-06-07']]],
    ['titles[1].releases[0].date[0].known', '2024-13', dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0].standing', 'confirmd', dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0].source', undefined, dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0].source', 'nobody', dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0].sauce', 'trade', dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0].note', ' ', dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0].reveals', { title: 'swan-lake', level: 1 }, dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0].reveals', { title: 'ballerina', level: 9 }, dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0]', { value: 7, known: 'soon', source: 7, standing: 7, more: 7, most: 7 }, dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[0]', null, dates, [['2025-06-06']]],
    ['titles[1].releases[0].date[2]', claim('2026'), dates, [[...opened, '2026']]],
    ['credits[1].character[0].value', 'EVIL\u202eLIVE', (catalogue) => values(catalogue.credits[1]!.character), []],
  ])('leaves its fact without it: %s as %j', (place, value, left, expected) => {
    expect(left(sound)).not.toEqual(expected);
    expect(left(parseDataset(broken(place, value)).catalogue)).toEqual(expected);
  });

  it('takes its list along when it was the only one, and nothing else', () => {
    const { catalogue, faults } = parseDataset(broken('titles[1].crew', { director: [claim('len-wiseman')], writer: [claim(['len-wiseman'])] }));
    expect(faults.map(({ path }) => path)).toEqual(['titles[1].crew.director[0].value']);
    expect(ballerina(catalogue)).toEqual({ ...ballerina(sound), crew: { writer: [{ value: ['len-wiseman'], source: 'trade-2024-02-22', standing: 'announced' }] } });
  });

  it.each<[what: string, people: Json]>([
    ['that does not exist', ['len-wiseman', 'nobody']],
    ['that cannot be one', ['len-wiseman', 'No Body']],
  ])('is one that names somebody with an id %s, for without them it would say something else', (_what, people) => {
    const { catalogue } = parseDataset(broken('titles[1].crew.director[1]', claim(people)));
    expect(values(ballerina(catalogue).crew.director)).toEqual([['len-wiseman']]);
    const { crew } = ballerina(parseDataset(broken('titles[1].crew.director[0]', claim(people))).catalogue);
    expect(values(crew.director)).toEqual([]);
  });

  it('leaves the release that it is of, and the others', () => {
    const { catalogue } = parseDataset(broken('titles[1].releases[1]', { region: 'DE', channel: 'streaming', place: [claim('Starz')], date: [claim('soon')] }));
    expect(ballerina(catalogue).releases.map(({ region, place, date }) => [region, values(place), values(date)])).toEqual([['US', [], opened], ['DE', ['Starz'], []]]);
  });

  it('is left out beside sound ones however many there are and wherever they stand', () => {
    const good = [0, 3, 4, 8];
    const name = Array.from({ length: 9 }, (_, index) => (good.includes(index) ? claim(`Name ${String(index)}`) : claim(index, { known: 'soon', source: 'Nobody', more: 1 })));
    expect(values(parseDataset(broken('titles[0].name', name)).catalogue.titles.get('parabellum')!.name)).toEqual(good.map((index) => `Name ${String(index)}`));
  });

  it('without a day counts as oldest, and one without a standing as confirmed', () => {
    const { catalogue, faults } = parseDataset(broken('titles[0].name[0]', { value: 'Parabellum', source: 'trade-2024-02-22' }));
    expect(faults).toEqual([]);
    expect(catalogue.titles.get('parabellum')!.name).toEqual([{ value: 'Parabellum', source: 'trade-2024-02-22', standing: 'confirmed' }]);
  });
});

describe('a field that is wrong', () => {
  it.each<[place: string, value: Json]>([
    ['titles[1].palette', 'teal'],
    ['titles[1].palette[2]', 'teal'],
    ['titles[1].palette', ['#012']],
    ['titles[1].palette', { 0: '#012', 1: '#fff', 2: '#0bd' }],
  ])('is left out, the rest of the record stays: %s as %j', (place, value) => {
    const { palette, ...rest } = ballerina(sound);
    expect(palette).toBeDefined();
    expect(ballerina(parseDataset(broken(place, value)).catalogue)).toEqual(rest);
  });

  it.each<[place: string, value: Json]>([
    ['titles[1].nmae', []],
    ['titles[1].__proto__', { kind: 'series' }],
    ['titles[1].constructor', 'Object'],
    ['titles[1].toString', { value: 7 }],
    ['titles[1].crew.diretcor', []],
    ['titles[1].crew.__proto__', { writer: [claim(['len-wiseman'])] }],
    ['titles[1].crew.constructor', []],
  ])('and unknown takes nothing along: %s as %j', (place, value) => {
    const { catalogue, faults } = parseDataset(broken(place, value));
    expect(faults.map(({ path }) => path)).toEqual([place]);
    expect(catalogue).toEqual(sound);
    expect(({} as Record<string, unknown>)['kind']).toBeUndefined();
  });

  it('of several that are unknown each is named, with what may have been meant', () => {
    const files = broken('people[0]', { id: 'ana-de-armas', name: [claim('Ana de Armas')], bron: 1, photo: 1, dide: 1, homepage: 1, bio: 1, naem: 1 });
    const { catalogue, faults } = parseDataset(files);
    expect(faults.map(describeFault)).toEqual([
      'people[0].bron: expected no field of this name, found "bron"; did you mean born?',
      'people[0].photo: expected no field of this name, found "photo"',
      'people[0].dide: expected no field of this name, found "dide"; did you mean id or died?',
      'people[0].homepage: expected no field of this name, found "homepage"',
      'people[0].bio: expected no field of this name, found "bio"; did you mean id?',
      'people[0].naem: expected no field of this name, found "naem"; did you mean name?',
    ]);
    expect(values(catalogue.people.get('ana-de-armas')!.name)).toEqual(['Ana de Armas']);
  });

  it('is named where it stands in for a whole file', () => {
    const faults = parseDataset({ ...(dataset() as object), titels: [], poeple: [], constructor: 1, '__proto__x': 1 }).faults.map(describeFault);
    expect(faults).toEqual([
      'titels: expected no field of this name, found a list of 0; did you mean titles?',
      'poeple: expected no field of this name, found a list of 0; did you mean people?',
      'constructor: expected no field of this name, found 1',
      '__proto__x: expected no field of this name, found 1',
    ]);
  });
});

describe('a record that is wrong', () => {
  it.each<[place: string, value: Json, kept: string[]]>([
    ['people[1].id', 'Len Wiseman', ['ana-de-armas']],
    ['people[1].id', undefined, ['ana-de-armas']],
    ['people[1].id', '__proto__', ['ana-de-armas']],
    ['people[1]', 7, ['ana-de-armas']],
    ['people[1]', null, ['ana-de-armas']],
    ['people[0]', [], ['len-wiseman']],
    ['people[2]', { id: 'len-wiseman', name: [claim('Len the Second')] }, people],
  ])('is left out, the others stay: %s as %j', (place, value, kept) => {
    const { catalogue } = parseDataset(broken(place, value));
    expect([...catalogue.people.keys()]).toEqual(kept);
    expect(catalogue.people.get(kept[0]!)).toEqual(sound.people.get(kept[0]!));
    expect([...catalogue.titles.keys()]).toEqual(['parabellum', 'ballerina']);
  });

  it('does not take the place of one before it with the same id', () => {
    const { catalogue } = parseDataset(broken('people[2]', { id: 'len-wiseman', name: [claim('Len the Second')] }));
    expect(values(catalogue.people.get('len-wiseman')!.name)).toEqual(['Len Wiseman']);
  });

  it.each<[place: string, value: Json]>([
    ['credits[0].title', 'balerina'],
    ['credits[0].person', 'ana-de-arms'],
    ['credits[0].person', undefined],
    ['credits[0].title', 7],
  ])('of a credit leaves the other credits: %s as %j', (place, value) => {
    expect(credits(parseDataset(broken(place, value)).catalogue)).toEqual(['len-wiseman']);
  });

  it.each<[reveals: Json]>([['ballerina'], [{ title: 'ballerina' }], [{ title: 'ballerina', level: 4 }], [{ level: 1 }], [{ title: 'Ballerina', level: 1 }], [{ title: 'ballerina', level: 1, more: 1 }]])(
    'in what it gives away is left out as a whole, for without it everybody would see it: %j',
    (reveals) => {
      const { catalogue, faults } = parseDataset(broken('credits[0].reveals', reveals));
      expect(faults.length).toBeGreaterThan(0);
      expect(credits(catalogue)).toEqual(['len-wiseman']);
    },
  );

  it('in what it gives away stays hidden where only the title is unknown', () => {
    expect(parseDataset(broken('credits[0].reveals', { title: 'balerina', level: 1 })).catalogue.credits[0]!.reveals).toEqual({ title: 'balerina', level: 1 });
  });

  it.each<[kind: string, record: { [key: string]: Json }]>([
    ['terms', { id: 'marker', kind: 'object', name: [claim('The marker')], definition: [claim('A debt.', { source: 'nobody' })] }],
    ['terms', { id: 'marker', kind: 'object', name: [claim('The marker', { source: 'nobody' })], definition: [claim('A debt.')] }],
    ['bounties', { id: 'bounty', on: 'eve', amount: [claim(5, { source: 'nobody' })] }],
    ['quotes', { id: 'quote', person: 'len-wiseman', title: 'ballerina', outlet: 'Trade', text: [claim('It was worth it.', { source: 'nobody' })] }],
    ['questions', { id: 'question', title: 'ballerina', question: 'When?', answer: [claim('In June.', { source: 'nobody' })] }],
    ['events', { id: 'duel', title: 'ballerina', scope: 'story', summary: [claim('A duel.', { source: 'nobody' })] }],
  ])('in all that it is about is left out, whether its claims are of the wrong form or cite nothing: %s', (kind, record) => {
    expect(parseDataset(broken(kind, [record])).catalogue).toEqual(sound);
    expect(parseDataset(broken(kind, [JSON.parse(JSON.stringify(record).replaceAll('"nobody"', '"No Body"')) as Json])).catalogue).toEqual(sound);
    expect(parseDataset(broken(kind, [JSON.parse(JSON.stringify(record).replaceAll('"nobody"', '"trade-2024-02-22"')) as Json])).catalogue).not.toEqual(sound);
  });

  it('is left out where it is the second of a credit', () => {
    const { catalogue } = parseDataset(broken('credits[2]', { title: 'ballerina', person: 'ana-de-armas', as: 'eve', role: [claim('cameo')] }));
    expect(catalogue.credits).toEqual(sound.credits);
  });

  it('is reported once: records dropped because of it cause no further faults', () => {
    expect(parseDataset(broken('titles[0].name[0].value', 7)).faults.map(({ path }) => path)).toEqual(['titles[0].name[0].value']);
    expect(parseDataset(broken('credits[0].character', 7)).faults.map(({ path }) => path)).toEqual(['credits[0].character']);
    expect(parseDataset(broken('credits[1].character', 7)).faults.map(({ path }) => path)).toEqual(['credits[1].character']);
  });

  it('does not affect other files: one that is no list leaves them', () => {
    const { catalogue } = parseDataset(broken('credits', { 0: 'x' }));
    expect(catalogue).toEqual({ ...sound, credits: [] });
  });
});
