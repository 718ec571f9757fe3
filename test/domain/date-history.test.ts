import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/domain/ledger/catalogue.js';
import { dateHistory, historyScale, totalMove } from '../../src/domain/releases/date-history.js';
import { formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { ballerina, release, said } from './ledger.js';

const day = '2026-01-01';
const hidden = { hidden: { title: 'caine', level: 3 }, known: '2024' } as const;

/** Each date as one line: date, step, how far it moved, its place. */
const told = (date: Fact<string>, on = day): string[] =>
  dateHistory(release('US', 'theatrical', date), on).map(({ date: at, step, moved, place }) => `${formatPlainDate(at)} ${step} ${moved ?? 'unmeasured'} at ${place.toFixed(2)}`);

describe('the dates of a release', () => {
  it.each<[what: string, date: Fact<string>, lines: string[]]>([
    ['none, where nothing was said', [], []],
    ['one, where it never moved', [said('2025-06-06', '2024')], ['2025-06-06 first unmeasured at 0.50']],
    ['one, where it was only repeated', [said('2025-06-06', '2024'), said('2025-06-06', '2025')], ['2025-06-06 first unmeasured at 0.50']],
    ['a move', [said('2025-06-06', '2023'), said('2025-06-13', '2024')], ['2025-06-06 first unmeasured at 0.00', '2025-06-13 development 7 at 1.00']],
    ['a move to an earlier day', [said('2025-06-13', '2023'), said('2025-06-06', '2024')], ['2025-06-13 first unmeasured at 1.00', '2025-06-06 development -7 at 0.00']],
    ['a correction', [said('2025-06-05', '2023'), said('2025-06-06', '2024', 'corrected')], ['2025-06-05 first unmeasured at 0.00', '2025-06-06 correction 1 at 1.00']],
    ['a move and a move back', [said('2025-06-06', '2022'), said('2025-06-16', '2023'), said('2025-06-06', '2024')], ['2025-06-06 first unmeasured at 0.00', '2025-06-16 development 10 at 1.00', '2025-06-06 development -10 at 0.00']],
    ['in the order in which they were announced, and not of the file', [said('2025-06-16', '2024'), said('2025-06-06', '2023')], ['2025-06-06 first unmeasured at 0.00', '2025-06-16 development 10 at 1.00']],
    ['a year, then a day in it', [said('2025', '2022'), said('2025-06-06', '2024')], ['2025 first unmeasured at 1.00', '2025-06-06 development unmeasured at 0.00']],
    ['a month, a season and a year, each where its middle is', [said('2024-06', '2021'), said('2024-autumn', '2022'), said('2025', '2023')], ['2024-06 first unmeasured at 0.00', '2024-autumn development unmeasured at 0.32', '2025 development unmeasured at 1.00']],
    ['a day with its hour', [said('2025-06-06T20:00-04:00', '2023'), said('2025-06-08', '2024')], ['2025-06-06 first unmeasured at 0.00', '2025-06-08 development 2 at 1.00']],
    ['none that cannot be read', [said('soon', '2022'), said('2025-06-06', '2023'), said('later', '2024'), said('2025-06-16', '2025')], ['2025-06-06 development unmeasured at 0.00', '2025-06-16 development 10 at 1.00']],
    ['none that became known later', [said('2025-06-06', '2023'), said('2025-06-13', '2026-01-02')], ['2025-06-06 first unmeasured at 0.50']],
    ['none that is hidden', [said('2025-06-06', '2023'), hidden, said('2025-06-13', '2025')], ['2025-06-06 first unmeasured at 0.00', '2025-06-13 development 7 at 1.00']],
    ['none, where all are hidden', [hidden], []],
    ['all that sources give, where they were disputed from the start', [said('2025-06-06', '2023'), said('2025-06-13', '2023')], ['2025-06-06 disputed unmeasured at 0.00', '2025-06-13 disputed unmeasured at 1.00']],
    ['the one before, and all that sources give now', [said('2024-06-07', '2022'), said('2025-06-06', '2023'), said('2025-06-13', '2023')], ['2024-06-07 first unmeasured at 0.00', '2025-06-06 disputed unmeasured at 0.98', '2025-06-13 disputed unmeasured at 1.00']],
    ['one without a day first', [said('2025-06-06'), said('2025-06-13', '2024')], ['2025-06-06 first unmeasured at 0.00', '2025-06-13 development 7 at 1.00']],
  ])('are %s', (_what, date, lines) => {
    expect(told(date)).toEqual(lines);
  });

  it.each<[from: string, to: string, moved: number]>([
    ['2024-02-28', '2024-02-29', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2024-02-29', '2025-02-28', 365],
    ['2023-06-07', '2024-06-07', 366],
    ['2024-06-07', '2025-06-06', 364],
    ['2024-06-07', '2025-06-07', 365],
    ['2025-03-08', '2025-03-10', 2],
    ['2025-11-01', '2025-11-03', 2],
    ['2024-12-31', '2025-01-01', 1],
    ['2025-01-01', '2024-12-31', -1],
    ['1999-12-31', '2000-03-01', 61],
    ['2100-02-28', '2100-03-01', 1],
  ])('are so many days apart, leap days and changed clocks or not: %s, %s: %i', (from, to, moved) => {
    expect(dateHistory(release('US', 'theatrical', [said(from, '1998'), said(to, '1999')]), day)[1]!.moved).toBe(moved);
  });

  it('lie in proportion between the earliest and the latest', () => {
    const places = dateHistory(release('US', 'theatrical', ['2025-01-11', '2025-01-01', '2025-01-05', '2025-01-09'].map((date, index) => said(date, String(2020 + index)))), day).map(({ place }) => place);
    expect(places).toEqual([1, 0, 0.4, 0.8]);
  });

  it('name who said it, and when first', () => {
    const [first, moved] = dateHistory(release('US', 'theatrical', [said('2024-06-07', '2023-04-04', 'announced', 'trade'), said('2025-06-06', '2024-02-22', 'reported', 'wion'), said('2025-06-06', '2025-06-08', 'confirmed', 'ap')]), day);
    expect([first!.claim, moved!.claim]).toEqual([said('2024-06-07', '2023-04-04', 'announced', 'trade'), said('2025-06-06', '2024-02-22', 'reported', 'wion')]);
  });

  it.each([
    ['2023-04-03', []],
    ['2024-02-21', ['2024-06-07 first unmeasured at 0.50']],
    ['2024-02-22', ['2024-06-07 first unmeasured at 0.00', '2025-06-06 development 364 at 1.00']],
  ])('of Ballerina are known on %s: %j', (on, lines) => {
    expect(told(ballerina.releases[0]!.date, on)).toEqual(lines);
  });

  it('name at a correction the date that had been wrong', () => {
    const dates = dateHistory(release('US', 'theatrical', [said('2025-06-05', '2023'), said('2025-06-06', '2024', 'corrected'), said('2025-07-04', '2025')]), day);
    expect(dates.map(({ wrong }) => wrong?.value)).toEqual([undefined, '2025-06-05', undefined]);
  });
});

describe('the scale of a history', () => {
  const scaleOf = (...dates: readonly string[]): string[] =>
    historyScale(dateHistory(release('US', 'theatrical', dates.map((date, index) => said(date, String(2010 + index)))), day)).map(({ place, year }) => `${place.toFixed(2)}${year === undefined ? '' : ` ${year}`}`);

  it.each<[what: string, dates: string[], ticks: string[]]>([
    ['has no tick within a month', ['2025-06-06', '2025-06-20'], []],
    ['has the months between', ['2024-11-16', '2025-02-15'], ['0.16', '0.51 2025', '0.85']],
    ['has the months also where the date was brought forward', ['2025-02-15', '2024-11-16'], ['0.16', '0.51 2025', '0.85']],
    ['has only years where months are many', ['2021-07-01', '2024-07-01'], ['0.17 2022', '0.50 2023', '0.83 2024']],
    ['does not count the ends', ['2025-01-01', '2025-03-01'], ['0.53']],
    ['has none for one date', ['2025-06-06'], []],
  ])('%s', (_what, dates, ticks) => {
    expect(scaleOf(...dates)).toEqual(ticks);
  });
});

describe('the sum of the moves', () => {
  it.each<[what: string, date: Fact<string>, total: number | undefined]>([
    ['of two', [said('2021-05-21', '2019'), said('2022-05-27', '2020'), said('2023-03-24', '2021')], 672],
    ['is not told of one', [said('2024-06-07', '2023'), said('2025-06-06', '2024')], undefined],
    ['does not count what had been wrong', [said('2024-06-06', '2022'), said('2024-06-07', '2023', 'corrected'), said('2024-06-17', '2024'), said('2024-06-27', '2025')], 20],
    ['is not told of a date that came back', [said('2025-06-06', '2022'), said('2025-06-16', '2023'), said('2025-06-06', '2024')], undefined],
    ['is not told between a year and a day', [said('2025', '2022'), said('2025-06-06', '2023'), said('2025-06-16', '2024')], undefined],
    ['is not told while sources differ', [said('2021', '2020'), said('2022-01-01', '2021'), said('2023-01-01', '2022'), said('2024-01-01', '2023'), said('2025-01-01', '2023')], undefined],
  ])('%s', (_what, date, total) => {
    expect(totalMove(dateHistory(release('US', 'theatrical', date), day))).toBe(total);
  });
});
