import { describe, expect, it } from 'vitest';
import { crewJobs, type Fact } from '../../src/domain/catalogue.js';
import { claimsIn } from '../../src/domain/citations.js';
import { crewOf, jobOrder, jobsOf, type People, yearsOf } from '../../src/domain/crew.js';
import { catalogueWith, personWith, said, stoppedOn, titleWith } from './ledger.js';

const hidden = { hidden: { title: 'ballerina', level: 3 }, known: '2024' } as const;

/** Each job as one line: who does it, and what that overtook. */
function told(crew: Readonly<Record<string, Fact<People>>>, { day = '2026-01-01', since, jobs = jobOrder }: { day?: string; since?: string; jobs?: typeof jobOrder | readonly ['writer', 'director'] } = {}): string[] {
  return crewOf(titleWith({ crew }), jobs, { ...stoppedOn(day), since }).map(({ job, reading, change }) => {
    const people = claimsIn(reading).map(({ value }) => value.join('+')).join(' or ');
    return `${job} ${reading.case}: ${people}${change ? ` (${change.kind}, was ${change.before.value.join('+')})` : ''}`;
  });
}

describe('the crew of a title', () => {
  it('is told job by job in one order, with nobody left out', () => {
    expect([...jobOrder].sort()).toEqual([...crewJobs].sort());
    const all = Object.fromEntries([...crewJobs].reverse().map((job) => [job, [said([`the-${job}`])]]));
    expect(told(all)).toEqual(jobOrder.map((job) => `${job} stands: the-${job}`));
  });

  it('is told in the order asked for', () => {
    expect(told({ director: [said(['a'])], writer: [said(['b'])], editor: [said(['c'])] }, { jobs: ['writer', 'director'] })).toEqual(['writer stands: b', 'director stands: a']);
  });

  it.each<[what: string, fact: Fact<People>, line: string[]]>([
    ['as it is known', [said(['a', 'b'], '2023')], ['director stands: a+b']],
    ['with what it overtook', [said(['a'], '2023'), said(['b'], '2025')], ['director stands: b (development, was a)']],
    ['with what had been wrong', [said(['a'], '2023'), said(['b'], '2025', 'corrected')], ['director stands: b (correction, was a)']],
    ['with a change of order, which is one of billing', [said(['a', 'b'], '2023'), said(['b', 'a'], '2025')], ['director stands: b+a (development, was a+b)']],
    ['as one that was only repeated', [said(['a'], '2023'), said(['a'], '2025')], ['director stands: a']],
    ['as each source has it', [said(['a'], '2025'), said(['b'], '2025')], ['director disputed: a or b']],
    ['as hidden', [hidden], ['director hidden: ']],
    ['not at all before anything is known', [said(['a'], '2026-02')], []],
  ])('is told %s', (_what, fact, lines) => {
    expect(told({ director: fact }, { since: '2024-01-25' })).toEqual(lines);
  });

  it('marks no change where none is to be marked', () => {
    expect(told({ director: [said(['a'], '2023'), said(['b'], '2025')] })).toEqual(['director stands: b']);
  });
});

describe('somebody of the crew', () => {
  it('has the jobs that stand on a day', () => {
    const title = titleWith({ crew: { writer: [said(['a', 'b'], '2023'), said(['a'], '2025')], producer: [said(['b'], '2024')], director: [said(['a'])] } });
    expect(jobsOf(title, 'a', stoppedOn('2026-01-01'))).toEqual(['director', 'writer']);
    expect(jobsOf(title, 'b', stoppedOn('2024-06-01'))).toEqual(['writer', 'producer']);
    expect(jobsOf(title, 'b', stoppedOn('2026-01-01'))).toEqual(['producer']);
    expect(jobsOf(title, 'c', stoppedOn('2026-01-01'))).toEqual([]);
  });

  it('has years where a death is known by the day', () => {
    const catalogue = catalogueWith({ people: [personWith('a', 'A', { born: [said('1951')], died: [said('2026-01-30', '2026-01-30')] }), personWith('b', 'B', { died: [said('2020')] }), personWith('c', 'C', { born: [said('1951')] })] });
    const years = (id: string, day: string) => yearsOf(catalogue, id, stoppedOn(day));
    expect(years('a', '2026-02-01')).toEqual({ born: '1951', died: '2026-01-30' });
    expect(years('b', '2026-02-01')).toEqual({ born: undefined, died: '2020' });
    expect([years('a', '2026-01-29'), years('c', '2026-02-01'), years('nobody', '2026-02-01')]).toEqual([undefined, undefined, undefined]);
  });
});
