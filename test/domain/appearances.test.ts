import { describe, expect, it } from 'vitest';
import { appearancesOf, matrixOf, roleIn } from '../../src/domain/people/appearances.js';
import type { Catalogue, Credit } from '../../src/domain/ledger/catalogue.js';
import { formerNames } from '../../src/domain/people/former-names.js';
import type { Character } from '../../src/domain/story/story-records.js';
import { catalogueWith, creditWith, release, said, stoppedOn, titleWith } from './ledger.js';

const film = (id: string, date?: string) => titleWith({ id, name: [said(id)], releases: date === undefined ? [] : [release('US', 'theatrical', date)] });
const role = (title: string, as: string, parts: Partial<Credit> = {}): Credit => creditWith({ title, person: `who-plays-${as}`, as, character: [said(as, '2001')], ...parts });

function character(id: string, parts: Partial<Character> = {}): Character {
  return { id, name: [said(id)], aliases: [], allegiance: [], fate: [], ...parts };
}

const secret = { hidden: { title: 'second', level: 3 }, known: '2002' } as const;

const ledger: Catalogue = catalogueWith({
  titles: [film('second', '2017-02-10'), film('first', '2014-10-24'), film('third'), film('game', '2016')],
  characters: [character('dog'), character('eve'), character('john'), character('ghost', { name: [secret] }), character('nobody')],
  credits: [
    role('second', 'eve', { role: [said('lead', '2001')] }),
    role('second', 'eve', { person: 'young', billing: [said(9, '2001')], role: [said('supporting', '2001')] }),
    role('first', 'john', { role: [said('lead', '2001')] }),
    role('second', 'john', { role: [said('cameo', '2001')] }),
    role('third', 'john', { role: [said('voice', '2030')], character: [said('john', '2001')] }),
    role('first', 'dog', { character: [said('dog', '2030')] }),
    role('first', 'eve', { character: [said(null, '2001'), secret] }),
    role('first', 'ghost'),
    role('game', 'dog', { character: [said('dog', '2001'), secret] }),
  ],
});

const day = stoppedOn('2024-01-01');
const told = (id: string, on = day): string => appearancesOf(ledger, id, on).map(({ title, cast }) => `${title.id}: ${cast.map(({ credit }) => credit.person).join(' ')}`).join(' | ');
const table = (characters: string[] = [], titles: string[] = []): string[] => {
  const { titles: columns, rows } = matrixOf(ledger, { characters, titles }, day);
  return [columns.map(({ id }) => id).join(' '), ...rows.map(({ character: { id }, cells }) => `${id}: ${cells.map((cell) => (cell ? roleIn(cell) : '-')).join(' ')}`)];
};

describe('where a character appears', () => {
  it.each([
    ['john', 'first: who-plays-john | second: who-plays-john | third: who-plays-john'],
    ['eve', 'second: young who-plays-eve'],
    ['dog', 'game: who-plays-dog'],
    ['nobody', ''],
  ])('is told of %s, in the order of release, and not where every name for the role is kept back', (id, expected) => {
    expect(told(id)).toBe(expected);
  });

  it('is what was known on the day', () => {
    expect(told('john', stoppedOn('2000-01-01'))).toBe('');
  });
});

describe('a table of characters and titles', () => {
  it('holds those in most titles first, then those with the larger part, and the titles with a date and a cast', () => {
    expect(table()).toEqual(['first game second', 'john: lead - cameo', 'eve: - - lead', 'dog: - other -']);
  });

  it('holds what is asked for, in the order asked', () => {
    expect(table(['eve', 'john'], ['third', 'first'])).toEqual(['third first', 'eve: - -', 'john: other lead']);
    expect(table(['nobody', 'eve'])).toEqual(['first game second', 'nobody: - - -', 'eve: - - lead']);
  });

  it('leaves out hidden and unknown characters and titles', () => {
    expect(table(['ghost', 'eve', 'stranger'], ['second', 'elsewhere'])).toEqual(['second', 'eve: lead']);
  });

  it('holds no more than twelve rows unless they are asked for', () => {
    const ids = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const crowd = catalogueWith({ titles: [film('first', '2014')], characters: ids.map((id) => character(id)), credits: ids.map((id) => role('first', id)) });
    expect(matrixOf(crowd, { characters: [], titles: [] }, day).rows.map(({ character: { id } }) => id)).toEqual(ids.slice(0, 12));
    expect(matrixOf(crowd, { characters: ids, titles: [] }, day).rows).toHaveLength(20);
  });
});

describe('the names that a character had before', () => {
  it.each<[names: string[], aliases: string[], former: string[]]>([
    [['Eve'], [], []],
    [['Rooney', 'Eve', 'Eve Macarro'], [], ['Rooney']],
    [['The Tracker', 'Mr. Nobody'], ['The Tracker'], []],
    [['A', 'B', 'A', 'C'], [], ['A', 'B']],
  ])('of %j, also called %j, are %j', (names, aliases, former) => {
    const named = character('x', { name: names.map((name, index) => said(name, String(2001 + index))), aliases: [said(aliases, '2001')] });
    expect(formerNames(named, '2024-01-01')).toEqual(former);
  });
});
