import { describe, expect, it } from 'vitest';
import { compareGrosses } from '../../src/domain/money/compare-grosses.js';
import { catalogueWith, release, said, stoppedOn, titleWith } from './ledger.js';

const film = (id: string) => titleWith({ id, releases: [release('US', 'theatrical', '2025-06-06')] });
const catalogue = catalogueWith({
  titles: [film('small'), film('large'), film('silent'), film('range')],
  money: [
    { id: 'small', figures: { worldwide: [said(10, '2025-06-08'), said(50, '2025-06-13')], budget: [said(200, '2025')] } },
    { id: 'large', figures: { worldwide: [said(100, '2026-03-01')] } },
    { id: 'range', figures: { worldwide: [said([60, 80] as const, '2025-07')] } },
  ],
});
const compared = (day = '2030-01-01') => compareGrosses(catalogue, ['silent', 'small', 'large', 'range'], 'worldwide', stoppedOn(day));

describe('a comparison of grosses', () => {
  it('has the highest first, and last what is not known', () => {
    expect(compared().map(({ title, gross }) => [title, gross?.low])).toEqual([['large', 100], ['range', 60], ['small', 50], ['silent', undefined]]);
  });

  it('measures all amounts by the highest, budgets included', () => {
    expect(compared().map(({ gross, budget }) => [gross?.lengths, budget?.length])).toEqual([[[0.5, 0.5], undefined], [[0.3, 0.4], undefined], [[0.25, 0.25], 1], [undefined, undefined]]);
  });

  it('says the day of a run where it is known, and none after it', () => {
    expect(compared().map(({ dayOfRun }) => dayOfRun)).toEqual([undefined, undefined, 8, undefined]);
  });

  it('is that of what was known by a day', () => {
    expect(compared('2025-06-10').map(({ title, gross, dayOfRun }) => [title, gross?.low, dayOfRun])).toEqual([['small', 10, 3], ['silent', undefined, undefined], ['large', undefined, undefined], ['range', undefined, undefined]]);
  });
});
