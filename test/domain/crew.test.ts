import { describe, expect, it } from 'vitest';
import { jobsOf, lifeYearsOf } from '../../src/domain/people/crew.js';
import { catalogueWith, personWith, said, stoppedOn, titleWith } from './ledger.js';

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
    const years = (id: string, day: string) => lifeYearsOf(catalogue, id, day);
    expect(years('a', '2026-02-01')).toEqual({ born: '1951', died: '2026-01-30' });
    expect(years('b', '2026-02-01')).toEqual({ born: undefined, died: '2020' });
    expect([years('a', '2026-01-29'), years('c', '2026-02-01'), years('nobody', '2026-02-01')]).toEqual([undefined, undefined, undefined]);
  });
});
