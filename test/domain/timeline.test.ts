import { describe, expect, it } from 'vitest';
import type { Title } from '../../src/domain/ledger/catalogue.js';
import type { StoryEvent } from '../../src/domain/story/story-records.js';
import { parseBound, lenses, cutTimeline, timelineOf, titlesAlone, yearsOf, type Lens, type TimelineEntry } from '../../src/domain/story/timeline.js';
import { catalogueWith, release, said, stoppedOn, titleWith } from './ledger.js';

const film = (id: string, date?: string, parts: Partial<Title> = {}): Title => titleWith({ id, name: [said(id, '2000')], releases: date === undefined ? [] : [release('US', 'theatrical', date)], ...parts });

function event(id: string, title: string, parts: Partial<StoryEvent> = {}): StoryEvent {
  return { id, title, scope: 'story', summary: [said(`what ${id} is`, '2001')], when: [], placing: [], characters: [], ...parts };
}

const stub = (title: string, known = '2001') => ({ record: 'events', title, reveals: { title, level: 2 }, known }) as const;

const ledger = catalogueWith({
  titles: [film('second', '2017-02-10'), film('first', '2014-10-24'), film('game', '2016', { kind: 'game' }), film('prequel', '2023'), film('dream'), film('later', undefined, { name: [said('later', '2030')] })],
  events: [
    event('second', 'second', { placing: [said({ after: ['first'] }, '2002')] }),
    event('duel', 'second'),
    event('childhood', 'second', { placing: [said({ before: ['first'] }, '2002')] }),
    event('prequel', 'prequel', { when: [said('1975', '2002')], placing: [said({ before: ['first'] }, '2002')] }),
    event('secret', 'first', { summary: [said('known in 2031', '2031')] }),
    event('shot', 'first', { scope: 'production', when: [said('2013-10', '2014')] }),
    event('shown', 'first', { scope: 'production', when: [said('2014-09-19', '2014')] }),
    event('dreamt', 'dream', { scope: 'production', when: [said('one day', '2014')] }),
  ],
  stubs: [stub('first'), stub('first', '2031'), { record: 'credits', title: 'dream', reveals: { title: 'dream', level: 3 } }],
});

const day = stoppedOn('2024-01-01');
const told = (entries: readonly TimelineEntry[]): string => entries.map(({ id, inside, stubs, setBefore }) => `${id}${setBefore ? `<${setBefore}` : ''}${inside.length > 0 ? `(${told(inside)})` : ''}${'?'.repeat(stubs.length)}`).join(' ');
const line = (lens: Lens, from = '', to = ''): string => {
  const whole = timelineOf(ledger, lens, day);
  const { entries, loose } = cutTimeline(whole, parseBound(from, whole, lens), parseBound(to, whole, lens));
  return `${told(entries)} / ${told(loose)}`;
};

describe('a line of titles', () => {
  it.each<[lens: Lens, line: string]>([
    ['story', 'childhood prequel first? second(duel) / game dream'],
    ['release', 'first game second prequel / dream'],
    ['watch', 'first second prequel<first / '],
    ['production', 'shot shown / dreamt'],
  ])('ordered by %s is %s', (lens, expected) => {
    expect(line(lens)).toBe(expected);
  });

  it.each<[lens: Lens, from: string, to: string, line: string]>([
    ['story', 'prequel', 'first', 'prequel first? / '],
    ['story', 'first', 'prequel', 'prequel first? / '],
    ['story', 'second', '', 'second(duel) / '],
    ['story', '', 'first', 'childhood prequel first? / '],
    ['story', '2014', 'nobody', 'childhood prequel first? second(duel) / game dream'],
    ['release', 'game', 'second', 'game second / '],
    ['release', '2015', '', 'game second prequel / '],
    ['release', '', '2016', 'first game / '],
    ['release', '2017-02', '2017-02-10', 'second / '],
    ['release', '2018', '2020', ' / '],
    ['release', '2030', '', ' / '],
    ['watch', 'second', '', 'second prequel<first / '],
    ['watch', '2017', '', 'first second prequel<first / '],
    ['production', '2014', '', 'shown / '],
    ['production', 'first', 'first', 'shot shown / '],
  ])('ordered by %s from “%s” to “%s” is %s', (lens, from, to, expected) => {
    expect(line(lens, from, to)).toBe(expected);
  });

  it('of titles alone holds neither what happens, nor lines for what is hidden', () => {
    expect(told(titlesAlone(timelineOf(ledger, 'story', day)).entries)).toBe('prequel first second');
  });

  it('of a story that contradicts itself is that of the release, and names what does', () => {
    const torn = catalogueWith({ titles: [film('second', '2017'), film('first', '2014')], events: [event('first', 'first', { placing: [said({ after: ['second'] })] }), event('second', 'second', { placing: [said({ after: ['first'] })] })] });
    const { entries, cycle } = timelineOf(torn, 'story', day);
    expect([told(entries), cycle]).toEqual(['first second', ['first', 'second']]);
    expect(told(timelineOf(torn, 'watch', day).entries)).toBe('first second');
  });

  it('is grouped by the years of its dates, in their order', () => {
    const { entries, loose } = timelineOf(ledger, 'production', day);
    expect(yearsOf([...entries, ...loose]).map(({ year, entries: some }) => [year, told(some)])).toEqual([[2013, 'shot'], [2014, 'shown']]);
    expect(yearsOf([])).toEqual([]);
  });

  it.each(lenses)('of nothing is empty: %s', (lens) => {
    expect(timelineOf(catalogueWith(), lens, day)).toEqual({ entries: [], loose: [], cycle: [] });
  });
});
