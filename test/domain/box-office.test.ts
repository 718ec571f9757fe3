import { describe, expect, it } from 'vitest';
import type { Amount, Fact } from '../../src/domain/ledger/catalogue.js';
import { figureDays, findNewestFigure, figuresUntil, isOlderGross, newestFigure, runBegan } from '../../src/domain/money/box-office.js';
import { formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { catalogueWith, release, said, stoppedOn, titleWith } from './ledger.js';

const day = '2026-01-01';
const hidden = { hidden: { title: 'caine', level: 3 }, known: '2025-06-08' } as const;

/** Each figure as one line: its day, its range, and how sure it is. */
const told = (fact: Fact<Amount> | undefined, on = day): string[] =>
  figuresUntil(fact, on).map(({ known, low, high, isEstimate, isDisputed, claims }) =>
    [known ?? 'undated', low === high ? low : `${low}-${high}`, ...(isEstimate ? ['estimate'] : []), ...(isDisputed ? ['disputed'] : []), `of ${claims.length}`].join(' '));

describe('the figures of a sum', () => {
  it.each<[what: string, fact: Fact<Amount> | undefined, lines: string[]]>([
    ['none, where nothing is claimed', undefined, []],
    ['none, where all is hidden', [hidden], []],
    ['one', [said(51, '2025-06-08', 'reported')], ['2025-06-08 51 of 1']],
    ['one that its only source gives as a range', [said([33, 39] as const, '2025-05-30', 'estimated')], ['2025-05-30 33-39 estimate of 1']],
    ['one, where two sources of a day say the same', [said(51, '2025-06-08', 'reported', 'a'), said(51, '2025-06-08', 'confirmed', 'b')], ['2025-06-08 51 of 2']],
    ['a range, where two sources of a day differ', [said(60, '2025-06-13', 'estimated'), said(57, '2025-06-13', 'reported')], ['2025-06-13 57-60 disputed of 2']],
    ['an estimate, where all who differ estimate', [said(60, '2025-06-13', 'estimated'), said(57, '2025-06-13', 'rumoured')], ['2025-06-13 57-60 estimate disputed of 2']],
    ['a range over a range', [said(90, '2025-06-08', 'estimated'), said([80, 90] as const, '2025-06-08', 'reported')], ['2025-06-08 80-90 disputed of 2']],
    ['the oldest first, one without a day before all', [said(137, '2025-07'), said(51, '2025-06-08'), said(1)], ['undated 1 of 1', '2025-06-08 51 of 1', '2025-07 137 of 1']],
  ])('are %s', (_, fact, lines) => {
    expect(told(fact)).toEqual(lines);
  });

  it('are those that were known by a day', () => {
    const fact = [said(51, '2025-06-08'), said(137, '2025-07'), said(138, '2025-07-02')];
    expect(told(fact, '2025-06-07')).toEqual([]);
    expect(told(fact, '2025-06-30')).toEqual(['2025-06-08 51 of 1']);
    expect(told(fact, '2025-07-01')).toEqual(['2025-06-08 51 of 1', '2025-07 137 of 1']);
    expect(newestFigure(fact, '2025-07-01')?.low).toBe(137);
    expect(newestFigure(fact, '2025-06-07')).toBeUndefined();
  });

  it('are found by title and by what they are of', () => {
    const catalogue = catalogueWith({ money: [{ id: 'ballerina', figures: { budget: [said(90, '2025-06-09')] } }] });
    expect(findNewestFigure(catalogue, 'ballerina', 'budget', day)?.high).toBe(90);
    expect(findNewestFigure(catalogue, 'ballerina', 'domestic', day)).toBeUndefined();
    expect(findNewestFigure(catalogue, 'caine', 'budget', day)).toBeUndefined();
  });

  it.each<[known: string | undefined, days: string[] | undefined]>([
    ['2025-06-08', ['2025-06-08', '2025-06-08']],
    ['2025-07', ['2025-07-01', '2025-07-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2015', ['2015-01-01', '2015-12-31']],
    [undefined, undefined],
  ])('known %s can be of %j', (known, days) => {
    expect(figureDays(newestFigure([said(1, known)], day)!)?.map(formatPlainDate)).toEqual(days);
  });
});

describe('a gross beside the other gross of its title', () => {
  const grossOf = (known: string | undefined) => newestFigure([said(51, known)], day)!;

  it.each<[gross: string | undefined, other: string | undefined, isOlder: boolean]>([
    ['2025-06-29', '2025-12', true],
    ['2025-12', '2025-06-29', false],
    ['2025-06-29', '2025-06-29', false],
    ['2025-06-29', '2025-07-29', false],
    ['2025-06-29', '2025-07-30', true],
    ['2025-06', '2025-07', false],
    ['2025-06', '2025-07-31', true],
    ['2025', '2025-12', false],
    [undefined, '2025-12', false],
    ['2025-06-29', undefined, false],
  ])('known %s, the other %s, is told as older: %s', (gross, other, isOlder) => {
    expect(isOlderGross(grossOf(gross), grossOf(other))).toBe(isOlder);
  });

  it('is not older where it is the only one', () => {
    expect(isOlderGross(grossOf('2025-06-29'), undefined)).toBe(false);
  });
});

describe('the day on which a run began', () => {
  const film = (...releases: Parameters<typeof release>[]) => titleWith({ releases: releases.map((one) => release(...one)) });
  it.each<[what: string, film: ReturnType<typeof film> | undefined, began: string | undefined]>([
    ['is that of the market whose dollars are counted', film(['DE', 'theatrical', '2025-06-05'], ['US', 'theatrical', '2025-06-06']), '2025-06-06'],
    ['is another where that is not known', film(['DE', 'theatrical', '2025-06-05']), '2025-06-05'],
    ['is unknown where the day is', film(['US', 'theatrical', '2025-06']), undefined],
    ['is unknown of what no cinema showed', film(['US', 'streaming', '2025-06-06']), undefined],
    ['is unknown of no title', undefined, undefined],
  ])('%s', (_, title, began) => {
    const found = runBegan(title, stoppedOn(day, 'GB'));
    expect(found && formatPlainDate(found)).toBe(began);
  });
});
