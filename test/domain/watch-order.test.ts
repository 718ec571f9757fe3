import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import type { Fact } from '../../src/domain/ledger/catalogue.js';
import type { Placing } from '../../src/domain/story/story-records.js';
import { titleOrder, watchable, watchables } from '../../src/domain/releases/watch-order.js';
import { nextOpening } from '../../src/domain/releases/turns.js';
import { at, catalogueWith, release, said, stoppedOn, titleWith } from './ledger.js';

const whole = await wholeCatalogue();

/** Titles in the order in which they can be watched; those that are not out in brackets. */
const order = (day: string, catalogue = whole): string[] => watchables(catalogue, stoppedOn(day)).map(({ title, isOut }) => (isOut ? title.id : `(${title.id})`));

describe('what can be watched', () => {
  it.each<[day: string, ids: string[]]>([
    ['2011-12-31', []],
    ['2014-10-23', ['(john-wick)']],
    ['2014-10-24', ['john-wick']],
    ['2020-06-01', ['john-wick', 'john-wick-2', 'john-wick-3', '(john-wick-4)', '(ballerina)']],
    ['2023-09-22', ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', '(ballerina)']],
    ['2025-06-05', ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', '(ballerina)', '(john-wick-5)', '(caine)', '(animated-prequel)', '(under-the-high-table)']],
    ['2026-11-20', ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina', '(john-wick-5)', '(caine)', '(animated-prequel)', '(under-the-high-table)']],
  ])('is in the order of release, as known on %s', (day, ids) => {
    expect(order(day)).toEqual(ids);
  });

  it('is no title that was called off, and no game', () => {
    const titles = [titleWith({ id: 'a', status: [said('cancelled')] }), titleWith({ id: 'b', kind: 'game', status: [said('released')] }), titleWith({ id: 'c', status: [said('released')] })];
    expect(order('2026-01-01', catalogueWith({ titles }))).toEqual(['c']);
  });

  it('is told with its first release to an audience, and how long it takes', () => {
    const title = titleWith({
      runtime: [said(90, '2024'), said(95, '2026')],
      releases: [release('US', 'premiere', '2024-05-01'), release('US', 'streaming', '2024-09-01'), release('US', 'theatrical', '2024-06-01')],
    });
    const { release: first, minutes, isOut } = watchable(title, stoppedOn('2025-01-01'));
    expect([first?.release.channel, minutes, isOut]).toEqual(['theatrical', 90, true]);
    expect(watchable(titleWith(), stoppedOn('2025-01-01'))).toMatchObject({ isOut: false, release: undefined, minutes: undefined });
  });

  it('next grows when the first of those to come opens, where the clock runs', () => {
    const titles = ['2025-06-13', '2025-06-06'].map((date, index) => titleWith({ id: `t${String(index)}`, releases: [release('US', 'theatrical', date)] }));
    const vantage = at('2025-06-01T12:00:00-04:00');
    expect(nextOpening(watchables(catalogueWith({ titles }), vantage), vantage)).toBe(Date.parse('2025-06-06T00:00:00-04:00'));
    expect(nextOpening(watchables(catalogueWith({ titles }), stoppedOn('2025-06-01')), stoppedOn('2025-06-01'))).toBeUndefined();
    expect(nextOpening([], vantage)).toBeUndefined();
  });
});

const event = (id: string, ...placing: Fact<Placing>[]) => ({ id, title: id, scope: 'story' as const, summary: [], when: [], placing: placing.flat(), characters: [] });
const placed = (places: Readonly<Record<string, Placing | Fact<Placing>>>) =>
  catalogueWith({ events: Object.entries(places).map(([id, placing]) => event(id, Array.isArray(placing) ? (placing as Fact<Placing>) : [said(placing as Placing)])) });

/** The order in one line: `?` follows what sources differ about, and a bar comes before what has no place. */
function line(places: Readonly<Record<string, Placing | Fact<Placing>>>, ids: readonly string[], day = '2026-01-01'): string {
  const found = titleOrder(placed(places), ids, day);
  if (found.case === 'contradicted') return found.case;
  return found.ids.map((id) => `${found.unplaced.has(id) ? '| ' : ''}${id}${found.disputed.has(id) ? '?' : ''}`).join(' ');
}

describe('the order of the story', () => {
  it.each<[what: string, places: Readonly<Record<string, Placing | Fact<Placing>>>, line: string]>([
    ['as it was, where nothing is told', {}, '| a | b | c'],
    ['what is before another, first', { b: { before: ['a'] } }, 'b a | c'],
    ['what is after another, later', { a: { after: ['c'] } }, 'c a | b'],
    ['what is during another, after it', { a: { during: ['b'] } }, 'b a | c'],
    ['a chain', { a: { after: ['b'] }, b: { after: ['c'] } }, 'c b a'],
    ['what is left open, as it was', { c: { before: ['a', 'b'] } }, 'c a b'],
    ['by what is told of others alone', { x: { before: ['b'], after: ['c'] } }, '| a | b | c'],
    ['whatever is told of events that are no titles', { a: { after: ['impossible-task'] } }, '| a | b | c'],
    ['contradicted, where two are each after the other', { a: { after: ['b'] }, b: { after: ['a'] } }, 'contradicted'],
    ['contradicted, where one is after itself', { a: { after: ['a'] } }, 'contradicted'],
    ['contradicted, round three', { a: { after: ['b'] }, b: { after: ['c'] }, c: { after: ['a'] } }, 'contradicted'],
    ['by what stands, where it was told anew', { a: [said({ before: ['b'] }, '2024'), said({ after: ['b'] }, '2025')] }, 'b a? | c'],
    ['disputed, where it is during another and after it', { a: [said({ during: ['b'] }, '2024'), said({ after: ['b'] }, '2025')] }, 'b a? | c'],
    ['not disputed, where only another is named besides', { a: [said({ after: ['b'] }, '2024'), said({ after: ['b', 'c'] }, '2025')] }, 'b c a'],
    ['not yet told', { a: [said({ after: ['b'] }, '2027')] }, '| a | b | c'],
    ['hidden', { a: [{ hidden: { title: 'a', level: 3 } }] }, '| a | b | c'],
  ])('is %s', (_what, places, expected) => {
    expect(line(places, ['a', 'b', 'c'])).toBe(expected);
  });

  it('of the bundled titles is told by their records', () => {
    const ids = watchables(whole, stoppedOn('2026-11-20')).map(({ title }) => title.id);
    const found = titleOrder(whole, ids, '2026-11-20');
    expect(found).toEqual({
      case: 'ordered',
      ids: ['the-continental', 'animated-prequel', 'john-wick', 'john-wick-2', 'john-wick-3', 'ballerina', 'john-wick-4', 'caine', 'under-the-high-table', 'john-wick-5'],
      disputed: new Set(['ballerina']),
      unplaced: new Set(['john-wick-5']),
    });
  });

  it('breaks nothing that is told, and holds every title once', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const some = fc.subarray(ids, { maxLength: 2 });
    const placing = fc.record({ before: some, after: some });
    fc.assert(fc.property(fc.record(Object.fromEntries(ids.map((id) => [id, placing]))), (places) => {
      const found = titleOrder(placed(places), ids, '2026-01-01');
      if (found.case === 'contradicted') return;
      expect([...found.ids].sort()).toEqual(ids);
      for (const [id, { before, after }] of Object.entries(places)) {
        for (const other of before) expect(found.ids.indexOf(id)).toBeLessThan(found.ids.indexOf(other));
        for (const other of after) expect(found.ids.indexOf(id)).toBeGreaterThan(found.ids.indexOf(other));
      }
    }), { numRuns: 400, seed: 20250606 });
  });
});
