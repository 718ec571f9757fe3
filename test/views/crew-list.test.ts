import { describe, expect, it } from 'vitest';
import { crewJobs, type Fact } from '../../src/domain/ledger/catalogue.js';
import { claimsInReading } from '../../src/domain/ledger/citations.js';
import { ledgerScenes } from '../../src/scenes/ledger-scenes.js';
import { crewLines } from '../../src/views/crew-list.js';
import { catalogueWith, said, stoppedOn, titleWith } from '../domain/ledger.js';

const hidden = { hidden: { title: 'ballerina', level: 3 }, known: '2024' } as const;

/** Each job as one line: who does it, and what that overtook. */
function told(crew: Readonly<Record<string, Fact<readonly string[]>>>, { day = '2026-01-01', since, jobs }: { day?: string; since?: string; jobs?: string } = {}): string[] {
  const title = titleWith({ crew });
  const scene = ledgerScenes(catalogueWith({ titles: [title] })).scene(title.id)!;
  return crewLines({ jobs }, { scene, vantage: { ...stoppedOn(day), since } }).map(({ job, reading, change }) => {
    const people = claimsInReading(reading).map(({ value }) => (value as readonly string[]).join('+')).join(' or ');
    return `${job} ${reading.case}: ${people}${change ? ` (${change.kind}, was ${change.before.map(({ value }) => (value as readonly string[]).join('+')).join(' or ')})` : ''}`;
  });
}

describe('the crew of a title', () => {
  it('is told job by job in one order, with nobody left out', () => {
    const all = Object.fromEntries([...crewJobs].reverse().map((job) => [job, [said([`the-${job}`])]]));
    expect(told(all)).toEqual(crewJobs.map((job) => `${job} stands: the-${job}`));
  });

  it('is told in the order asked for', () => {
    expect(told({ director: [said(['a'])], writer: [said(['b'])], editor: [said(['c'])] }, { jobs: 'writer director' })).toEqual(['writer stands: b', 'director stands: a']);
  });

  it.each<[what: string, fact: Fact<readonly string[]>, line: string[]]>([
    ['as it is known', [said(['a', 'b'], '2023')], ['director stands: a+b']],
    ['with what it overtook', [said(['a'], '2023'), said(['b'], '2025')], ['director stands: b (development, was a)']],
    ['with what had been wrong', [said(['a'], '2023'), said(['b'], '2025', 'corrected')], ['director stands: b (correction, was a)']],
    ['with a change of order, which is one of billing', [said(['a', 'b'], '2023'), said(['b', 'a'], '2025')], ['director stands: b+a (development, was a+b)']],
    ['as one that was only repeated', [said(['a'], '2023'), said(['a'], '2025')], ['director stands: a']],
    ['as each source has it', [said(['a'], '2025'), said(['b'], '2025')], ['director disputed: a or b']],
    ['with a dispute that was settled', [said(['a'], '2023'), said(['b'], '2023'), said(['b'], '2025')], ['director stands: b (development, was a or b)']],
    ['with a dispute that arose', [said(['a'], '2023'), said(['a'], '2025'), said(['b'], '2025')], ['director disputed: a or b (development, was a)']],
    ['as hidden', [hidden], ['director hidden: ']],
    ['not at all before anything is known', [said(['a'], '2026-02')], []],
  ])('is told %s', (_what, fact, lines) => {
    expect(told({ director: fact }, { since: '2024-01-25' })).toEqual(lines);
  });

  it('marks no change where none is to be marked', () => {
    expect(told({ director: [said(['a'], '2023'), said(['b'], '2025')] })).toEqual(['director stands: b']);
  });
});
