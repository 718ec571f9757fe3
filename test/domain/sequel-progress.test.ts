import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Fact, Status, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { statuses } from '../../src/domain/ledger/closed-lists.js';
import { ladderOf, rungNames } from '../../src/domain/releases/sequel-progress.js';
import { ballerina, creditWith, release, said, stoppedOn, titleWith } from './ledger.js';

const day = '2026-11-20';
const none = emptyCatalogue;
const film = (status: Fact<Status>, more: Partial<Title> = {}): Title => titleWith({ name: [said('Chapter 5', '2020-08')], status, ...more });

/** The steps, each as one line: when it was reached, its name, and whether it stands; then the rungs ahead. */
const told = (title: Title, on = day): string[] => {
  const { steps, ahead } = ladderOf(title, stoppedOn(on), none);
  return [...steps.map(({ name, claim, kind, isCurrent }) => [claim?.known ?? 'undated', name, ...(kind === 'back' ? ['back'] : []), ...(isCurrent ? ['stands'] : [])].join(' ')), ...(ahead.length > 0 ? [`ahead: ${ahead.join(' ')}`] : [])];
};

/** What was said of John Wick: Chapter 5. */
const chapterFive = film([
  said('announced', '2020-08'), said('talks', '2021-04-11', 'reported'), said('talks', '2024-10-23', 'reported'), said('announced', '2025-04-01'),
  said('writing', '2025-06', 'reported'), said('announced', '2025-06-09', 'reported'), said('writing', '2025-06-12', 'reported'),
]);

describe('the ladder of a title', () => {
  it.each<[what: string, title: Title, lines: string[], on?: string]>([
    ['is empty where nothing is said', film([]), []],
    ['is empty where nothing was said yet', chapterFive, [], '2020-07-31'],
    ['has the rung that was reached first', chapterFive, ['2020-08 announced stands', 'ahead: writing filming post-production dated released'], '2020-12-31'],
    ['shows a step back', chapterFive, ['2020-08 announced', '2021-04-11 talks back stands', 'ahead: announced writing filming post-production dated released'], '2024-12-31'],
    ['shows each step in the order of the days, up and down', chapterFive, ['2020-08 announced', '2021-04-11 talks back', '2025-04-01 announced', '2025-06 writing', '2025-06-09 announced back', '2025-06-12 writing stands', 'ahead: filming post-production dated released']],
    ['does not repeat what was said again', film([said('writing', '2024-10-23'), said('writing', '2025-04-01')]), ['2024-10-23 writing stands', 'ahead: filming post-production dated released']],
    ['ends at the cancellation', film([said('announced', '2024'), said('cancelled', '2025')]), ['2024 announced', '2025 cancelled stands']],
    ['goes on after a cancellation that was taken back', film([said('cancelled', '2024'), said('announced', '2025')]), ['2024 cancelled', '2025 announced back stands', 'ahead: writing filming post-production dated released']],
    ['has several that stand where sources differ', film([said('talks', '2025', 'reported', 'a'), said('writing', '2025', 'reported', 'b')]), ['2025 talks stands', '2025 writing stands', 'ahead: filming post-production dated released']],
    ['of Ballerina before it was dated', ballerina, ['2019-10-08 announced', '2022-11-08 filming', '2023-03-01 post-production stands', 'ahead: dated released'], '2023-04-03'],
    ['is at dated when a day is known, whatever is still being made', ballerina, ['2019-10-08 announced', '2022-11-08 filming', '2023-03-01 post-production', '2023-04-04 dated stands', 'ahead: released'], '2024-01-25'],
    ['is at released on the day, before anybody said so', ballerina, ['2019-10-08 announced', '2022-11-08 filming', '2023-03-01 post-production', '2023-04-04 dated', 'undated released stands'], '2025-06-06'],
    ['is at released from then on, with nothing ahead', ballerina, ['2019-10-08 announced', '2022-11-08 filming', '2023-03-01 post-production', '2023-04-04 dated', '2025-06-09 released stands']],
    ['is not dated by a premiere alone', film([said('announced', '2024')], { releases: [release('US', 'premiere', '2027-01-01')] }), ['2024 announced stands', 'ahead: writing filming post-production dated released']],
    ['is dated by a stream where no cinema is named', film([said('announced', '2024')], { releases: [release('US', 'streaming', '2027')] }), ['2024 announced', 'undated dated stands', 'ahead: released']],
    ['is not dated by a place without a day', film([said('announced', '2024')], { releases: [release('US', 'streaming', [], 'Starz')] }), ['2024 announced stands', 'ahead: writing filming post-production dated released']],
    ['stands last where it stands, whatever was said after', film([said('announced', '2024'), said('filming', '2026')], { releases: [release('US', 'theatrical', [said('2027', '2025')])] }), ['2024 announced', '2026 filming', '2025 dated stands', 'ahead: released']],
  ])('%s', (_, title, lines, on = day) => {
    expect(told(title, on)).toEqual(lines);
  });

  it('has the days in their order, what stands last, and ahead what is above it', () => {
    const known = fc.constantFrom('2019', '2020-06', '2024-02-29', '2025-01-01');
    const status = fc.array(fc.tuple(fc.constantFrom(...statuses), known).map(([value, on]) => said(value, on)), { maxLength: 7 });
    fc.assert(fc.property(status, fc.boolean(), (fact, isDated) => {
      const { steps, ahead } = ladderOf(film(fact, isDated ? { releases: [release('US', 'theatrical', '2030-01-01')] } : {}), stoppedOn(day), none);
      const past = steps.filter(({ isCurrent }) => !isCurrent);
      const days = past.map(({ claim }) => claim?.known ?? '');
      expect(days).toEqual([...days].sort());
      expect(steps.slice(0, past.length)).toEqual(past);
      expect(steps.length > past.length).toBe(fact.length > 0 || isDated);
      for (const { name } of steps.slice(past.length)) expect(ahead.every((one) => rungNames.indexOf(one) > rungNames.indexOf(name))).toBe(true);
    }), { numRuns: 400, seed: 20250606 });
  });
});

describe('a silence', () => {
  const silent = (title: Title, on: string): string | undefined => ladderOf(title, stoppedOn(on), none).silentSince;
  it.each<[what: string, title: Title, on: string, since: string | undefined]>([
    ['is none within a year of the newest claim', film([said('announced', '2025-06-12')]), '2026-06-12', undefined],
    ['is told on the day after', film([said('announced', '2025-06-12')]), '2026-06-13', '2025-06-12'],
    ['counts from the last day that a month can mean', film([said('announced', '2025-06')]), '2026-06-30', undefined],
    ['counts so from a month on its next day', film([said('announced', '2025-06')]), '2026-07-01', '2025-06'],
    ['is broken by any claim about the title', film([said('announced', '2024')], { logline: [said('A fifth film.', '2026-02-13')] }), day, undefined],
    ['is broken by a claim that gives a plot away', film([said('announced', '2024')], { logline: [{ hidden: { title: 'ballerina', level: 1 }, known: '2026-02-13' }] }), day, undefined],
    ['is not broken by what was said later', chapterFive, '2022-05-01', '2021-04-11'],
    ['is not told of what is out', film([said('released', '2017')]), day, undefined],
    ['is not told of what is cancelled', film([said('cancelled', '2017')]), day, undefined],
    ['is not told of what nothing dated was said of', film([said('announced')], { name: [said('Chapter 5')] }), day, undefined],
  ])('%s', (_, title, on, since) => {
    expect(silent(title, on)).toBe(since);
  });

  it('is broken by news of who is in it, also where that is hidden', () => {
    const title = film([said('announced', '2024')]);
    const credits = [creditWith({ person: 'ana', role: [said('lead', '2026-02-13')] }), creditWith({ title: 'caine', person: 'ana', role: [said('lead', '2026-05-05')] })];
    const stubs = [{ record: 'credits', title: 'ballerina', reveals: { title: 'ballerina', level: 3 }, known: '2026-03-03' }] as const;
    const since = (more: Partial<Catalogue>, on: string): string | undefined => ladderOf(title, stoppedOn(on), { ...none, ...more }).silentSince;
    expect([since({}, '2027-02-14'), since({ credits }, '2027-02-13'), since({ credits }, '2027-02-14'), since({ credits, stubs }, '2027-02-14')]).toEqual(['2024', undefined, '2026-02-13', undefined]);
  });
});
