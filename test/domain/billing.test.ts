import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/domain/people/billing.js';
import type { Claim, Credit, Fact, Person } from '../../src/domain/ledger/catalogue.js';
import { catalogueWith, creditWith, personWith, said, stoppedOn, titleWith } from './ledger.js';

const hidden = (known?: string): Claim<never> => ({ hidden: { title: 'ballerina', level: 2 }, ...(known === undefined ? {} : { known }) });
const titles = ['john-wick', 'chapter-4', 'ballerina'].map((id) => titleWith({ id }));
const cast = (credits: Credit[], day = '2025-06-06', people: Person[] = []) => castOf(catalogueWith({ titles, people, credits }), 'ballerina', stoppedOn(day));
const one = (parts: Partial<Credit>, day = '2025-06-06') => cast([creditWith({ person: 'de-armas', character: [said('Eve')], ...parts })], day).entries[0];

describe('the order of the billing', () => {
  const billed = (person: string, billing: Fact<number>) => creditWith({ person, character: [said(person)], billing });
  it.each<[string, Credit[], string, string[]]>([
    ['by number', [billed('c', [said(3)]), billed('a', [said(1)]), billed('b', [said(2)])], '2025', ['a', 'b', 'c']],
    ['by number and not by letters', [billed('ten', [said(10)]), billed('nine', [said(9)])], '2025', ['nine', 'ten']],
    ['those without one last, as in the file', [billed('x', []), billed('b', [said(2)]), billed('y', []), billed('a', [said(1)])], '2025', ['a', 'b', 'x', 'y']],
    ['those of one number as in the file', [billed('x', [said(1)]), billed('y', [said(1)]), billed('a', [said(0)])], '2025', ['a', 'x', 'y']],
    ['a hidden number like none', [billed('x', [hidden()]), billed('a', [said(1)])], '2025', ['a', 'x']],
    ['before a number is known like none', [billed('x', [said(1, '2025-06-06')]), billed('a', [said(2)])], '2025-06-05', ['a', 'x']],
    ['as soon as it is known', [billed('x', [said(1, '2025-06-06')]), billed('a', [said(2)])], '2025-06-06', ['x', 'a']],
    ['by the number that stands', [billed('x', [said(1, '2023'), said(5, '2024')]), billed('a', [said(2)])], '2025', ['a', 'x']],
    ['with nobody from another title', [creditWith({ title: 'john-wick', person: 'x', character: [said('x')] }), billed('a', [])], '2025', ['a']],
  ])('%s', (_rule, credits, day, people) => {
    expect(cast(credits, day).entries.map(({ credit }) => credit.person)).toEqual(people);
  });
});

describe('who is listed', () => {
  it.each<[string, Partial<Credit>, boolean]>([
    ['a character known by then', { character: [said('Eve', '2022-11-08')] }, true],
    ['a character known later', { character: [said('Eve', '2022-11-09')] }, false],
    ['a role known by then', { character: [said('Eve', '2023')], role: [said('lead', '2022')] }, true],
    ['a place in the billing known by then', { character: [], billing: [said(1, '2022')] }, true],
    ['a hidden character known by then', { character: [hidden('2022')] }, true],
    ['a role announced without a name', { character: [said(null, '2022')] }, true],
    ['no claim at all', { character: [] }, false],
  ])('%s: %s', (_case, parts, listed) => {
    expect(one(parts, '2022-11-08') !== undefined).toBe(listed);
  });

  it('no entries for a title without credits', () => {
    expect(castOf(catalogueWith({ titles }), 'ballerina', stoppedOn('2025'))).toEqual({ entries: [], stubs: [] });
  });

  it('the roles that may not be seen stand as stubs beside their own title only', () => {
    const [ours, theirs] = ['ballerina', 'chapter-4'].map((title) => ({ record: 'credits', title, reveals: { title, level: 2 } as const })) as [never, never];
    expect(castOf(catalogueWith({ titles, stubs: [ours, theirs] }), 'ballerina', stoppedOn('2025')).stubs).toEqual([ours]);
  });
});

describe('the names of a character', () => {
  it.each<[string, Fact<string | null>, string, (string | null)[]]>([
    ['never renamed', [said('Eve', '2022')], 'stands Eve', []],
    ['repeated', [said('Eve', '2022'), said('Eve', '2023')], 'stands Eve', []],
    ['renamed', [said('Rooney', '2022'), said('Eve', '2024')], 'stands Eve', ['Rooney']],
    ['renamed twice', [said('Rooney', '2022'), said('Eva', '2023'), said('Eve', '2024')], 'stands Eve', ['Rooney', 'Eva']],
    ['renamed and back', [said('Eve', '2022'), said('Rooney', '2023'), said('Eve', '2024')], 'stands Eve', ['Rooney']],
    ['each former name once', [said('A', '2020'), said('B', '2021'), said('A', '2022'), said('Eve', '2024')], 'stands Eve', ['A', 'B']],
    ['undisclosed', [said(null, '2022')], 'stands null', []],
    ['undisclosed, then revealed', [said(null, '2022'), said('The Tribesman', '2025-05')], 'stands The Tribesman', [null]],
    ['renamed only later', [said('Rooney', '2022'), said('Eve', '2025-06-07')], 'stands Rooney', []],
    ['disputed, after another', [said('Rooney', '2022'), said('Eve', '2024'), said('Eva', '2024')], 'disputed', ['Rooney']],
    ['disputed between the former and another', [said('Rooney', '2022'), said('Rooney', '2024'), said('Eve', '2024')], 'disputed', []],
    ['hidden since', [said('A', '2022'), said('B', '2023'), hidden('2024')], 'hidden', ['A']],
    ['not known', [], 'unknown', []],
  ])('%s', (_case, character, reading, former) => {
    const entry = one({ character, role: [said('lead')] })!;
    expect(entry.character.case === 'stands' ? `stands ${entry.character.value}` : entry.character.case).toBe(reading);
    expect(entry.former).toEqual(former);
  });
});

describe('a returning role', () => {
  const role = (title: string, person: string, as: string | undefined, known?: string) =>
    creditWith({ title, person, character: [said('x', known)], ...(as === undefined ? {} : { as }) });
  it.each<[string, Credit[], boolean]>([
    ['the same person and character before', [role('chapter-4', 'reeves', 'wick')], true],
    ['the same in a title that comes after', [role('caine', 'reeves', 'wick')], false],
    ['another character', [role('chapter-4', 'reeves', 'twin')], false],
    ['another person', [role('chapter-4', 'other', 'wick')], false],
    ['the same twice in this title', [role('ballerina', 'reeves', 'wick')], false],
    ['the same before, but known only later', [role('chapter-4', 'reeves', 'wick', '2026')], false],
    ['nobody before', [], false],
  ])('%s: %s', (_case, others, returning) => {
    const after = titleWith({ id: 'caine' });
    const catalogue = catalogueWith({ titles: [...titles, after], credits: [role('ballerina', 'reeves', 'wick'), ...others] });
    expect(castOf(catalogue, 'ballerina', stoppedOn('2025-06-06')).entries[0]!.returning).toBe(returning);
  });

  it('is not told of characters without an id', () => {
    const credits = [role('ballerina', 'reeves', undefined), role('chapter-4', 'reeves', undefined)];
    expect(cast(credits).entries[0]!.returning).toBe(false);
  });
});

describe('a person', () => {
  const reddick = personWith('reddick', 'Lance Reddick', { born: [said('1962-06-07')], died: [said('2023-03-17', '2023-03-17')] });
  const credits = [creditWith({ person: 'reddick', character: [said('Charon')], role: [said('supporting', '2022'), said('cameo', '2025-06-07')], final: [said(true, '2024-01')] })];
  it.each([
    ['2022-12-31', false, undefined],
    ['2023-03-16', false, undefined],
    ['2023-03-17', false, { born: '1962-06-07', died: '2023-03-17' }],
    ['2024-01-01', true, { born: '1962-06-07', died: '2023-03-17' }],
  ])('on %s: last role %s, in memoriam %j', (day, final, memoriam) => {
    expect(cast(credits, day, [reddick]).entries[0]).toMatchObject({ name: 'Lance Reddick', role: 'supporting', final, memoriam });
  });

  it('whose birth is not known is remembered with the day of death', () => {
    const { memoriam } = cast(credits, '2025', [{ ...reddick, born: [] }]).entries[0]!;
    expect(memoriam).toEqual({ born: undefined, died: '2023-03-17' });
  });

  it('who is alive is not remembered as dead', () => {
    expect(cast(credits, '2025', [{ ...reddick, died: [] }]).entries[0]!.memoriam).toBeUndefined();
  });

  it('of whom there is no record is called by the id', () => {
    expect(cast(credits).entries[0]).toMatchObject({ name: 'reddick', memoriam: undefined });
  });

  it('whose role is not known has none', () => {
    expect(one({})!).toMatchObject({ role: undefined, final: false });
  });
});
