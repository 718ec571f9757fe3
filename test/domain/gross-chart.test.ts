import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount, Catalogue, Fact } from '../../src/domain/ledger/catalogue.js';
import { amountTicks, grossChart, longestRun, longestStep } from '../../src/domain/money/gross-chart.js';
import { formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { catalogueWith, release, said, stoppedOn, titleWith } from './ledger.js';

const runs = { numRuns: 400, seed: 20250606 };
const vantage = stoppedOn('2030-01-01');

/** A catalogue of films that opened on 6 June 2025, by id. */
function films(worldwide: Readonly<Record<string, Fact<Amount>>>, budget: Fact<Amount> = []): Catalogue {
  const ids = Object.keys(worldwide);
  return catalogueWith({
    titles: ids.map((id) => titleWith({ id, releases: [release('US', 'theatrical', '2025-06-06')] })),
    money: ids.map((id) => ({ id, figures: { worldwide: worldwide[id]!, budget } })),
  });
}
const drawn = (worldwide: Fact<Amount>, budget?: Fact<Amount>) => grossChart(films({ ballerina: worldwide }, budget), 'ballerina', 'worldwide', vantage);
const round = (place: number): number => Math.round(place * 1000) / 1000;

describe('the drawing of what a title took', () => {
  it.each<[what: string, fact: Fact<Amount>]>([
    ['nothing was said', []],
    ['all was said before the release', [said(30, '2025-05-30')]],
    ['all was said after the run', [said(137, '2026-03')]],
    ['no day is known', [said(137)]],
  ])('is not there where %s', (_, fact) => {
    expect(drawn(fact)).toBeUndefined();
  });

  it('is not there where the day of the release is not known', () => {
    const catalogue = catalogueWith({ titles: [titleWith()], money: [{ id: 'ballerina', figures: { worldwide: [said(51, '2025-06-08')] } }] });
    expect(grossChart(catalogue, 'ballerina', 'worldwide', vantage)).toBeUndefined();
  });

  it('places figures by the day of the run and by their amount', () => {
    const chart = drawn([said(50, '2025-06-08'), said([60, 80] as const, '2025-06-16')])!;
    expect(chart.points.map(({ from, to, low, high, isLater }) => [from, to, low, high, isLater])).toEqual([[0.2, 0.2, 0.625, 0.625, false], [1, 1, 0.75, 1, false]]);
    expect([chart.later, chart.budget]).toEqual([undefined, undefined]);
  });

  it('says of a month each of its days', () => {
    const [point] = drawn([said(137, '2025-07')])!.points;
    expect([point!.from, point!.to].map(round)).toEqual([round(25 / 56), round(55 / 56)]);
  });

  it('puts the newest figure from after the run into its own column', () => {
    const chart = drawn([said(50, '2025-06-08'), said(137, '2026-03'), said(138, '2026-04')])!;
    expect(chart.points.map(({ figure, from, isLater }) => [figure.low, from, isLater])).toEqual([[50, 0.77, false], [138, 0.93, true]]);
    expect(chart.later).toEqual({ from: 0.84, place: 0.93, known: '2026-04' });
    expect(longestRun).toBe(120);
  });

  it('has the budget, as a band where it is a range, and reaches up to it', () => {
    const chart = drawn([said(51, '2025-06-08')], [said([80, 90] as const, '2025-06-08')])!;
    expect([chart.budget!.low, chart.budget!.high]).toEqual([0.8, 0.9]);
    expect(chart.amounts.map(({ amount }) => amount)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('joins figures of known days that are at most eight days apart, and leaves other gaps empty', () => {
    const chart = drawn([said(50, '2025-06-08'), said(60, '2025-06-16'), said(70, '2025-06-25'), said(75, '2025-07'), said(80, '2025-07-03'), said(90, '2026-03')])!;
    expect(chart.points.map(({ isStep }) => isStep)).toEqual([false, true, false, false, false, false]);
    expect(longestStep).toBe(8);
  });

  it('labels the newest figure, and older ones far enough below', () => {
    const chart = drawn([said(10, '2025-06-07'), said(12, '2025-06-08'), said(50, '2025-06-15'), said(95, '2025-06-22'), said(100, '2025-06-29')])!;
    expect(chart.points.map(({ isLabelled }) => isLabelled)).toEqual([false, true, true, false, true]);
  });

  it.each<[what: string, last: number, isBelow: boolean]>([
    ['below its line where the run ends just above it', 100, true],
    ['above its line where the run ends far above it', 160, false],
    ['above its line where the run ends below it', 60, false],
  ])('names the budget %s', (_, last, isBelow) => {
    expect(drawn([said(10, '2025-06-08'), said(last, '2025-08-01')], [said(90, '2025')])!.budget!.isLabelBelow).toBe(isBelow);
  });

  it.each<[last: string, ticks: string[]]>([
    ['2025-06-06', ['2025-06-06', '2025-06-07']],
    ['2025-06-09', ['2025-06-06', '2025-06-07', '2025-06-08', '2025-06-09']],
    ['2025-06-15', ['2025-06-06', '2025-06-08', '2025-06-10', '2025-06-12', '2025-06-14', '2025-06-16']],
    ['2025-06-30', ['2025-06-06', '2025-06-13', '2025-06-20', '2025-06-27', '2025-07-04']],
    ['2025-09-20', ['2025-07-01', '2025-08-01', '2025-09-01', '2025-10-01']],
  ])('of one title names days of the calendar, of a long run the firsts of months: up to %s', (last, ticks) => {
    const chart = drawn([said(1, last)])!;
    expect(chart.days.map(({ date }) => formatPlainDate(date))).toEqual(ticks);
  });
});

describe('round amounts', () => {
  it.each<[highest: number, ticks: number[]]>([
    [0, [0, 0.1]],
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [51, [0, 20, 40, 60]],
    [137_200_000, [0, 50_000_000, 100_000_000, 150_000_000]],
    [440_000_000, [0, 100_000_000, 200_000_000, 300_000_000, 400_000_000, 500_000_000]],
  ])('up to %d', (highest, ticks) => {
    expect(amountTicks(highest).map((tick) => Math.round(tick * 10) / 10)).toEqual(ticks);
  });

  it('reach the highest in five steps at most', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 4_000_000_000 }), (highest) => {
      const ticks = amountTicks(highest);
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(highest);
      expect(ticks.at(-2)!).toBeLessThan(highest);
      expect(ticks.length).toBeLessThanOrEqual(6);
    }), runs);
  });
});
