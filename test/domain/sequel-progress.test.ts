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

/** The rungs that were reached, each as one line: its name, when it was reached, and whether it stands. */
const told = (title: Title, on = day): string[] =>
  ladderOf(title, stoppedOn(on), none).rungs.filter(({ visits, isCurrent }) => visits.length > 0 || isCurrent).map(({ name, visits, isCurrent }) =>
    [name, ...visits.map(({ claim, kind }) => (kind === 'reached' ? claim.known : `${claim.known} ${kind}`)), ...(isCurrent ? ['stands'] : [])].join(', '));

/** What was said of John Wick: Chapter 5. */
const chapterFive = film([
  said('announced', '2020-08'), said('talks', '2021-04-11', 'reported'), said('talks', '2024-10-23', 'reported'), said('announced', '2025-04-01'),
  said('writing', '2025-06', 'reported'), said('announced', '2025-06-09', 'reported'), said('writing', '2025-06-12', 'reported'),
]);

describe('the ladder of a title', () => {
  it.each<[what: string, title: Title, lines: string[], on?: string]>([
    ['is empty where nothing is said', film([]), []],
    ['is empty where nothing was said yet', chapterFive, [], '2020-07-31'],
    ['has the rung that was reached first', chapterFive, ['announced, 2020-08, stands'], '2020-12-31'],
    ['shows a step back', chapterFive, ['talks, 2021-04-11 back, 2024-10-23 again, stands', 'announced, 2020-08'], '2024-12-31'],
    ['shows each step, up and down', chapterFive, ['talks, 2021-04-11 back', 'announced, 2020-08, 2025-04-01, 2025-06-09 back', 'writing, 2025-06, 2025-06-12, stands']],
    ['says when what stands was said last', film([said('writing', '2024-10-23'), said('writing', '2025-04-01')]), ['writing, 2024-10-23, 2025-04-01 again, stands']],
    ['ends at the cancellation', film([said('announced', '2024'), said('cancelled', '2025')]), ['announced, 2024', 'cancelled, 2025, stands']],
    ['goes on after a cancellation that was taken back', film([said('cancelled', '2024'), said('announced', '2025')]), ['announced, 2025 back, stands']],
    ['has several that stand where sources differ', film([said('talks', '2025', 'reported', 'a'), said('writing', '2025', 'reported', 'b')]), ['talks, 2025, stands', 'writing, 2025, stands']],
    ['of Ballerina before it was dated', ballerina, ['announced, 2019-10-08', 'filming, 2022-11-08', 'post-production, 2023-03-01, stands'], '2023-04-03'],
    ['is at dated when a day is known, whatever is still being made', ballerina, ['announced, 2019-10-08', 'filming, 2022-11-08', 'post-production, 2023-03-01', 'dated, 2023-04-04, stands'], '2024-01-25'],
    ['says when a day was last given', ballerina, ['announced, 2019-10-08', 'filming, 2022-11-08', 'post-production, 2023-03-01', 'dated, 2023-04-04, stands'], '2025-06-05'],
    ['is at released on the day, before anybody said so', ballerina, ['announced, 2019-10-08', 'filming, 2022-11-08', 'post-production, 2023-03-01', 'dated, 2023-04-04', 'released, stands'], '2025-06-06'],
    ['is at released from then on', ballerina, ['announced, 2019-10-08', 'filming, 2022-11-08', 'post-production, 2023-03-01', 'dated, 2023-04-04', 'released, 2025-06-09, stands']],
    ['is not dated by a premiere alone', film([said('announced', '2024')], { releases: [release('US', 'premiere', '2027-01-01')] }), ['announced, 2024, stands']],
    ['is dated by a stream where no cinema is named', film([said('announced', '2024')], { releases: [release('US', 'streaming', '2027')] }), ['announced, 2024', 'dated, , stands']],
    ['is not dated by a place without a day', film([said('announced', '2024')], { releases: [release('US', 'streaming', [], 'Starz')] }), ['announced, 2024, stands']],
  ])('%s', (_, title, lines, on = day) => {
    expect(told(title, on)).toEqual(lines);
  });

  it('names the end that it came to', () => {
    const names = (title: Title): string | undefined => ladderOf(title, stoppedOn(day), none).rungs.at(-1)?.name;
    expect([names(chapterFive), names(film([said('cancelled', '2024')]))]).toEqual(['released', 'cancelled']);
  });

  it('has the rungs in their order, and one that stands wherever something does', () => {
    const known = fc.constantFrom('2019', '2020-06', '2024-02-29', '2025-01-01');
    const status = fc.array(fc.tuple(fc.constantFrom(...statuses), known).map(([value, on]) => said(value, on)), { maxLength: 7 });
    fc.assert(fc.property(status, fc.boolean(), (fact, isDated) => {
      const { rungs } = ladderOf(film(fact, isDated ? { releases: [release('US', 'theatrical', '2030-01-01')] } : {}), stoppedOn(day), none);
      const places = rungs.map(({ name }) => rungNames.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(rungs.some(({ isCurrent }) => isCurrent)).toBe(fact.length > 0 || isDated);
      for (const { visits } of rungs) expect(visits.map(({ claim }) => claim.known ?? '')).toEqual(visits.map(({ claim }) => claim.known ?? '').sort());
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
