import { describe, expect, it } from 'vitest';
import { crewJobs, moneyMetrics } from '../../src/domain/ledger/catalogue.js';
import { parts } from '../../src/domain/ledger/record-kinds.js';
import { characterFields, findField, partHoldingField, personFields, titleField, titleFields, type ValueKind } from '../../src/domain/ledger/fields.js';
import { catalogueWith, personWith, release, said, stoppedOn, titleWith } from './ledger.js';

const ballerina = titleWith({
  status: [said('filming')], runtime: [said(125)], rating: [said('R')], distributor: [said('Lionsgate')], logline: [said('A dancer learns to kill.')],
  crew: Object.fromEntries(crewJobs.map((job) => [job, [said([`${job}-person`])]])),
  releases: [
    release('DE', 'theatrical', '2025-06-05'), release('US', 'theatrical', '2025-06-06'), release('GB', 'premiere', '2025-05-22', 'London'), release('US', 'digital', '2025-07-01'),
    release('US', 'disc', [said('2025-09-09', '2025-08-01')]), release('US', 'streaming', [], 'Starz'),
  ],
});
const catalogue = catalogueWith({
  titles: [ballerina, titleWith({ id: 'caine', name: [said('Caine')] })],
  people: [personWith('ana', 'Ana de Armas', { born: [said('1988-04-30')], died: [] })],
  characters: [
    { id: 'eve', name: [said('Eve')], aliases: [said(['The Ballerina', 'Kikimora'])], allegiance: [said('Ruska Roma')], fate: [] },
    { id: 'ana', name: [said('Ana the character')], aliases: [], allegiance: [], fate: [] },
  ],
  money: [{ id: 'ballerina', figures: Object.fromEntries(moneyMetrics.map((metric, index) => [metric, [said(index + 1)]])) }],
});
const today = stoppedOn('2025-07-15');
const read = (id: string, field: string, vantage = today): unknown => {
  const answer = findField(catalogue, id, field, vantage);
  if (answer.case !== 'field') return answer.case;
  return [answer.found.kind, ...answer.found.fact.map((claim) => ('value' in claim ? claim.value : 'hidden'))];
};

type Rated = readonly [region: string, certificate: string, known: string];

describe('a rating', () => {
  const british = { ...today, region: 'GB' };
  const rated = (...ratings: Rated[]) => titleField(catalogue, { ...ballerina, ratings: ratings.map(([region, certificate, known]) => ({ region, certificate: [said(certificate, known)] })) }, 'rating', british);

  it.each<[what: string, ratings: Rated[], value: string, market: string]>([
    ['is the certificate of the vantage’s market', [['FR', '12', '2025-05'], ['GB', '15', '2025-05']], '15', 'GB'],
    ['is that of the home market until the other is known', [['GB', '15', '2025-08']], 'R', 'DE'],
    ['is that of the home market where there is no other', [['FR', '12', '2025-05']], 'R', 'DE'],
    ['is the first of two of one market', [['GB', '15', '2025-05'], ['GB', '18', '2025-05']], '15', 'GB'],
  ])('%s, and says whose it is', (_what, ratings, value, market) => {
    expect(rated(...ratings)).toMatchObject({ fact: [{ value }], market });
  });
});

describe('a field by its name', () => {
  it.each<[id: string, field: string, kind: ValueKind, ...values: unknown[]]>([
    ['ballerina', 'name', 'text', 'Ballerina'],
    ['ballerina', 'status', 'status', 'filming'],
    ['ballerina', 'release-date', 'date', '2025-06-06'],
    ['ballerina', 'premiere-date', 'date', '2025-05-22'],
    ['ballerina', 'digital-date', 'date', '2025-07-01'],
    ['ballerina', 'disc-date', 'date'],
    ['ballerina', 'streaming-date', 'date'],
    ['ballerina', 'streaming-home', 'text', 'Starz'],
    ['ballerina', 'runtime', 'minutes', 125],
    ['ballerina', 'rating', 'text', 'R'],
    ['ballerina', 'distributor', 'text', 'Lionsgate'],
    ['ballerina', 'logline', 'text', 'A dancer learns to kill.'],
    ...crewJobs.map((job): [string, string, ValueKind, unknown] => ['ballerina', job, 'people', [`${job}-person`]]),
    ...moneyMetrics.map((metric, index): [string, string, ValueKind, unknown] => ['ballerina', metric, 'money', index + 1]),
    ['caine', 'runtime', 'minutes'],
    ['caine', 'director', 'people'],
    ['caine', 'budget', 'money'],
    ['caine', 'streaming-home', 'text'],
    ['ana', 'name', 'text', 'Ana de Armas'],
    ['ana', 'born', 'date', '1988-04-30'],
    ['ana', 'died', 'date'],
    ['eve', 'name', 'text', 'Eve'],
    ['eve', 'aliases', 'names', ['The Ballerina', 'Kikimora']],
    ['eve', 'allegiance', 'text', 'Ruska Roma'],
    ['eve', 'fate', 'text'],
  ])('%s %s is %s', (id, field, ...expected) => {
    expect(read(id, field)).toEqual(expected);
  });

  it('is there for every title, person and character', () => {
    for (const [id, fields] of [['ballerina', titleFields], ['ana', personFields], ['eve', characterFields]] as const) {
      for (const field of fields) expect(read(id, field), field).toEqual(expect.any(Array));
    }
  });

  it.each<[id: string, field: string, answer: unknown]>([
    ['ballerina', 'aliases', { case: 'no-field', fields: titleFields }],
    ['ballerina', 'Runtime', { case: 'no-field', fields: titleFields }],
    ['ballerina', '', { case: 'no-field', fields: titleFields }],
    ['ballerina', 'constructor', { case: 'no-field', fields: titleFields }],
    ['ballerina', 'toString', { case: 'no-field', fields: titleFields }],
    ['ballerina', 'releases', { case: 'no-field', fields: titleFields }],
    ['ana', 'runtime', { case: 'no-field', fields: [...personFields, 'aliases', 'allegiance', 'fate'] }],
    ['ana', 'id', { case: 'no-field', fields: [...personFields, 'aliases', 'allegiance', 'fate'] }],
    ['eve', 'born', { case: 'no-field', fields: characterFields }],
    ['nobody', 'name', { case: 'no-record' }],
    ['', '', { case: 'no-record' }],
    ['constructor', 'name', { case: 'no-record' }],
  ])('that is not there: %s %s', (id, field, answer) => {
    expect(findField(catalogue, id, field, today)).toEqual(answer);
  });
});

describe('the date of a release', () => {
  it.each<[region: string, day: string, field: 'release-date' | 'disc-date', market: string | undefined, date: string | undefined]>([
    ['US', '2025-07-15', 'release-date', 'US', '2025-06-06'],
    ['DE', '2025-07-15', 'release-date', 'DE', '2025-06-05'],
    ['JP', '2025-07-15', 'release-date', 'DE', '2025-06-05'],
    ['US', '2025-07-31', 'disc-date', undefined, undefined],
    ['US', '2025-08-01', 'disc-date', 'US', '2025-09-09'],
  ])('is that of the reader’s market, as far as it is known: %s on %s, %s', (region, day, field, market, date) => {
    const { fact, release: known } = titleField(catalogue, ballerina, field, stoppedOn(day, region));
    expect([known?.release.region, fact[0] && 'value' in fact[0] ? fact[0].value : undefined]).toEqual([market, date]);
  });

  it('is not told of a field that is no release’s', () => {
    expect('release' in titleField(catalogue, ballerina, 'runtime', today)).toBe(false);
  });
});

describe('the part that a field is told in', () => {
  it.each<[id: string, field: string, part: string | undefined]>([
    ['ballerina', 'runtime', undefined],
    ['ballerina', 'release-date', undefined],
    ['ballerina', 'budget', 'money'],
    ['caine', 'worldwide', 'money'],
    ['ana', 'born', undefined],
    ['eve', 'fate', 'characters'],
    ['nobody', 'name', 'characters'],
    ...crewJobs.map((job): [string, string, undefined] => ['ballerina', job, undefined]),
  ])('%s %s: %s', (id, field, part) => {
    expect(partHoldingField(catalogue, id, field)).toBe(part);
    if (part !== undefined) expect(parts).toContain(part);
  });
});

describe('an id that a title and a character share', () => {
  const both = catalogueWith({
    titles: [titleWith({ id: 'caine', name: [said('Caine')] })],
    characters: [{ id: 'caine', name: [said('Caine the blind')], aliases: [said(['The Blind Man'])], allegiance: [], fate: [] }],
  });

  it.each([
    ['name', 'Caine'],
    ['aliases', ['The Blind Man']],
  ])('has the %s of the first that has one', (field, value) => {
    const answer = findField(both, 'caine', field, today);
    expect(answer).toMatchObject({ case: 'field', found: { field, fact: [{ value }] } });
  });

  it('may have to be fetched for what only a character has', () => {
    expect(['name', 'aliases', 'bugdet'].map((field) => partHoldingField(both, 'caine', field))).toEqual([undefined, 'characters', undefined]);
  });
});
