import { describe, expect, it } from 'vitest';
import type { Claim, Fact } from '../../src/domain/ledger/catalogue.js';
import { changesUntil, nameOn, sameValue, readFact, valueOn, wasKnown } from '../../src/domain/ledger/read-fact.js';
import { said } from './ledger.js';

const day = '2025-01-01';
const reveals = { title: 'chapter-4', level: 3 } as const;
const hidden = (known?: string): Claim<never> => ({ hidden: reveals, ...(known === undefined ? {} : { known }) });

describe('wasKnown', () => {
  it.each([
    ['2025-06-06', '2025-06-06', true],
    ['2025-06-06', '2025-06-05', false],
    ['2025-06', '2025-06-01', true],
    ['2025-06', '2025-05-31', false],
    ['2025', '2025-01-01', true],
    ['2025', '2024-12-31', false],
    [undefined, '0000-01-01', true],
  ])('what became known %s was known on %s: %s', (known, on, expected) => {
    expect(wasKnown(known === undefined ? {} : { known }, on)).toBe(expected);
  });
});

describe('sameValue', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    [125, 125, true],
    [125, '125', false],
    [null, null, true],
    [null, '', false],
    [[], [], true],
    [['a', 'b'], ['a', 'b'], true],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], ['a', 'b'], false],
    [['a'], 'a', false],
    [[['a']], [['a']], true],
  ])('%j and %j say the same: %s', (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
  });
});

describe('which claim stands', () => {
  it.each<[string, Fact<string>, string]>([
    ['the only one', [said('a')], 'a'],
    ['the newest', [said('a', '2024-01-01'), said('b', '2024-02-01')], 'b'],
    ['the newest, wherever it is in the file', [said('b', '2024-02-01'), said('a', '2024-01-01')], 'b'],
    ['the newest, even if an older one is firmer', [said('a', '2024-01-01', 'confirmed'), said('b', '2024-02-01', 'rumoured')], 'b'],
    ['the newest by then', [said('a', '2024-01-01'), said('b', '2025-01-02')], 'a'],
    ['of one day the firmer', [said('a', '2024-01-01', 'confirmed'), said('b', '2024-01-01', 'announced')], 'a'],
    ['of one day the correction', [said('a', '2024-01-01', 'corrected'), said('b', '2024-01-01', 'confirmed')], 'a'],
    ['a dated one over one without a day', [said('a', '2013'), said('b', undefined, 'confirmed')], 'a'],
    ['a day over its month', [said('a', '2024-06-01'), said('b', '2024-06', 'confirmed')], 'a'],
    ['a month over its year', [said('a', '2024-01'), said('b', '2024', 'confirmed')], 'a'],
  ])('%s', (_rule, fact, value) => {
    expect(readFact(fact, day)).toMatchObject({ case: 'stands', value });
    expect(valueOn(fact, day)).toBe(value);
  });

  it('of two that say the same on one day the later in the file', () => {
    const [one, two] = [said('a', '2024', 'announced', 'one'), said('a', '2024', 'announced', 'two')];
    expect(readFact([one, two], day)).toEqual({ case: 'stands', value: 'a', claim: two, first: two });
  });

  it('takes lists that say the same for no dispute', () => {
    const fact = [said(['kolstad', 'hatten'], '2024'), said(['kolstad', 'hatten'], '2024')];
    expect(readFact(fact, day)).toMatchObject({ case: 'stands', value: ['kolstad', 'hatten'] });
  });
});

describe('disputed claims', () => {
  it.each<[string, Fact<string>, string[]]>([
    ['two of one day and firmness', [said('a', '2024-01-01'), said('b', '2024-01-01')], ['a', 'b']],
    ['three', [said('a', '2024-01-01'), said('b', '2024-01-01'), said('c', '2024-01-01')], ['a', 'b', 'c']],
    ['three of which two say the same', [said('a', '2024-01-01'), said('b', '2024-01-01'), said('a', '2024-01-01')], ['b', 'a']],
    ['three of which the first two say the same', [said('a', '2024-01-01'), said('a', '2024-01-01'), said('b', '2024-01-01')], ['a', 'b']],
    ['two of one month', [said('a', '2024-01'), said('b', '2024-01')], ['a', 'b']],
    ['two without a day', [said('a'), said('b')], ['a', 'b']],
    ['two beside a weaker third', [said('x', '2024-01-01', 'rumoured'), said('a', '2024-01-01'), said('b', '2024-01-01')], ['a', 'b']],
    ['two after an older third', [said('x', '2023-01-01'), said('a', '2024-01-01'), said('b', '2024-01-01')], ['a', 'b']],
  ])('%s', (_rule, fact, values) => {
    const reading = readFact(fact, day);
    expect(reading.case === 'disputed' && reading.claims.map(({ value }) => value)).toEqual(values);
    expect(valueOn(fact, day)).toBe(values.at(-1));
  });

  it('are settled by a newer claim', () => {
    const fact = [said('a', '2024-01-01'), said('b', '2024-01-01'), said('a', '2024-06-01')];
    expect(readFact(fact, '2024-05-31').case).toBe('disputed');
    expect(readFact(fact, '2024-06-01')).toMatchObject({ case: 'stands', value: 'a' });
  });

  it('lists that differ in one member', () => {
    expect(readFact([said(['a'], '2024'), said(['a', 'b'], '2024')], day).case).toBe('disputed');
  });
});

describe('what is not known', () => {
  it.each<[string, Fact<string>, boolean]>([
    ['a fact with no claim', [], false],
    ['a fact that became known the day after', [said('a', '2025-01-02')], true],
    ['a fact that became known the month after', [said('a', '2025-02')], true],
    ['a hidden claim that became known later', [hidden('2026')], true],
  ])('%s: known later %s', (_case, fact, knownLater) => {
    expect(readFact(fact, day)).toEqual({ case: 'unknown', knownLater });
    expect(valueOn(fact, day)).toBeUndefined();
  });
});

describe('hidden claims', () => {
  it.each<[string, Fact<string>]>([
    ['the only one', [hidden()]],
    ['the newest', [said('a', '2024-01-01'), hidden('2024-02-01')]],
    ['of one day, whatever else was said', [hidden('2024-01-01'), said('a', '2024-01-01', 'corrected')]],
  ])('%s hides what stands', (_case, fact) => {
    expect(readFact(fact, day)).toEqual({ case: 'hidden', reveals });
    expect(valueOn(fact, day)).toBeUndefined();
  });

  it('do not hide later claims, which then count as the first', () => {
    const fact = [said('a', '2024-01-01'), hidden('2024-02-01'), said('a', '2024-03-01')];
    expect(readFact(fact, day)).toMatchObject({ case: 'stands', value: 'a', first: { known: '2024-03-01' } });
  });
});

describe('first', () => {
  it.each<[string, Fact<string>, string | undefined]>([
    ['is the news and not its repetition', [said('a', '2024-01-01'), said('b', '2024-02-01'), said('b', '2024-03-01'), said('b', '2024-04-01')], '2024-02-01'],
    ['is the return of an old value', [said('b', '2024-01-01'), said('a', '2024-02-01'), said('b', '2024-03-01')], '2024-03-01'],
    ['can be without a day', [said('b'), said('b', '2024-03-01')], undefined],
    ['is what settled a dispute', [said('b', '2024-01-01'), said('c', '2024-02-01'), said('b', '2024-02-01'), said('b', '2024-03-01'), said('b', '2024-04-01')], '2024-03-01'],
    ['is not moved by a weaker rival that never stood', [said('b', '2024-01-01'), said('x', '2024-02-01', 'rumoured'), said('b', '2024-02-01')], '2024-01-01'],
  ])('%s', (_case, fact, known) => {
    const reading = readFact(fact, day);
    expect(reading.case === 'stands' && reading.first.known).toBe(known);
  });
});

describe('nameOn', () => {
  it.each<[string, Fact<string>, string | undefined]>([
    ['the name that stands', [said('Ballerina', '2019'), said('From the World of John Wick: Ballerina', '2024')], 'From the World of John Wick: Ballerina'],
    ['before any was known the first in the file', [said('Ballerina', '2026'), said('Later', '2027')], 'Ballerina'],
    ['a visible one where the newest is hidden', [said('Ballerina', '2019'), hidden('2024')], 'Ballerina'],
    ['none where all are hidden', [hidden()], undefined],
    ['none where there is none', [], undefined],
  ])('gives %s', (_case, fact, name) => {
    expect(nameOn(fact, day)).toBe(name);
  });
});

describe('changesUntil', () => {
  it.each<[string, Fact<string>, string[]]>([
    ['nothing, when nothing was said', [], []],
    ['nothing, when it was only repeated', [said('a', '2024-01-01'), said('a', '2024-02-01')], []],
    ['a development', [said('a', '2024-01-01'), said('b', '2024-02-01')], ['development a b 2024-02-01']],
    ['a correction', [said('a', '2024-01-01'), said('b', '2024-02-01', 'corrected')], ['correction a b 2024-02-01']],
    ['both, in the order of their days', [said('c', '2024-03-01', 'corrected'), said('a', '2023'), said('b', '2024-02-01')], ['development a b 2024-02-01', 'correction b c 2024-03-01']],
    ['a repeated value once', [said('a', '2023'), said('b', '2024-01-01'), said('b', '2024-02-01')], ['development a b 2024-01-01']],
    ['a value that came back', [said('a', '2022'), said('b', '2023'), said('a', '2024')], ['development a b 2023', 'development b a 2024']],
    ['nothing that became known later', [said('a', '2024'), said('b', '2025-01-02')], []],
    ['no weaker rival of one day, for it never stood', [said('a', '2023'), said('b', '2024', 'rumoured'), said('c', '2024')], ['development a c 2024']],
    ['no weaker rival that would come and go', [said('a', '2023'), said('b', '2024', 'rumoured'), said('a', '2024')], []],
    ['of a dispute the later in the file', [said('a', '2023'), said('b', '2024'), said('c', '2024')], ['development a c 2024']],
    ['what is on both sides of a hidden claim', [said('a', '2022'), hidden('2023'), said('b', '2024')], ['development a b 2024']],
  ])('tells %s', (_case, fact, changes) => {
    const told = changesUntil(fact, day).map(({ kind, before, after }) => `${kind} ${before.value} ${after.value} ${after.known}`);
    expect(told).toEqual(changes);
  });
});

it('what was said later never changes what stood', () => {
  const values = ['a', 'b', 'c'];
  const days = [undefined, '2023', '2024-01', '2024-01-01', '2024-06-01', '2025-01-01'];
  const claims = days.flatMap((known, index) => values.map((value, turn) => said(value, known, turn === index % 3 ? 'confirmed' : 'announced')));
  for (const on of ['2022-12-31', '2023-01-01', '2024-01-01', '2024-05-31', '2024-06-01', '2025-01-01']) {
    const then = claims.filter((claim) => wasKnown(claim, on));
    expect(readFact(claims, on)).toEqual(readFact(then, on));
    expect(changesUntil(claims, on)).toEqual(changesUntil(then, on));
  }
});
