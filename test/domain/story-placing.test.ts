import { describe, expect, it } from 'vitest';
import type { StoryEvent } from '../../src/domain/story/story-records.js';
import { placingSides, sidesBeyond } from '../../src/domain/story/story-placing.js';
import { catalogueWith, said, titleWith } from './ledger.js';

const catalogue = catalogueWith({
  titles: ['one', 'two', 'three'].map((id) => titleWith({ id })),
  sources: [{ id: 'trade-1', publisher: 'Trade' }, { id: 'trade-2', publisher: 'Trade' }, { id: 'desk', publisher: 'Desk' }],
});

function eventWith(parts: Partial<StoryEvent>): StoryEvent {
  return { id: 'two', title: 'two', scope: 'story', summary: [], when: [], placing: [], characters: [], ...parts };
}

const sides = (parts: Partial<StoryEvent>, day = '2026-01-01'): string[] => placingSides(eventWith(parts), catalogue, day).map(({ claim, when, placing }) => `${claim.source}: ${when ?? JSON.stringify(placing)}`);

describe('what sources say of where something stands in a story', () => {
  it.each<[what: string, parts: Partial<StoryEvent>, told: string[]]>([
    ['is nothing, where nothing was said', {}, []],
    ['is what one source says', { when: [said('1975', '2022', 'reported', 'desk')] }, ['desk: 1975']],
    ['is the newest of each source, and an older one of another beside it', { when: [said('six months after', '2023', 'confirmed', 'desk'), said('during', '2024', 'reported', 'trade-1')] }, ['desk: six months after', 'trade-1: during']],
    ['is what a publisher said last, on whichever page', { when: [said('six months after', '2023', 'confirmed', 'trade-1'), said('during', '2024', 'reported', 'trade-2')] }, ['trade-2: during']],
    ['is both, where one publisher said two things at once', { when: [said('before', '2024', 'reported', 'trade-1'), said('during', '2024', 'reported', 'trade-2')] }, ['trade-1: before', 'trade-2: during']],
    ['is told once, by the first, where they say the same', { when: [said('1975', '2022', 'reported', 'desk'), said('1975', '2023', 'reported', 'trade-1')] }, ['desk: 1975']],
    ['is told by titles, where a source has no words for it', { placing: [said({ after: ['one'], before: ['three'] }, '2024', 'reported', 'desk')] }, ['desk: {"before":["three"],"after":["one"]}']],
    ['is never told by events', { placing: [said({ after: ['the-murder', 'one'] }, '2024', 'reported', 'desk')] }, ['desk: {"after":["one"]}']],
    ['is nothing, where it is told by events alone', { placing: [said({ after: ['the-murder'], gap: 'a day' }, '2024', 'reported', 'desk')] }, []],
    ['is told in the words of a source that has some, and not once more by titles', { when: [said('a year later', '2024', 'reported', 'desk')], placing: [said({ after: ['one'] }, '2024', 'reported', 'desk')] }, ['desk: a year later']],
    ['leaves out what says no more than another', { when: [said('during the first', '2024', 'reported', 'desk')], placing: [said({ during: ['one'], before: ['three'] }, '2024', 'reported', 'desk'), said({ during: ['one'] }, '2023', 'reported', 'trade-1')] }, ['desk: during the first']],
    ['keeps what says otherwise', { when: [said('during the first', '2024', 'reported', 'desk')], placing: [said({ during: ['one'] }, '2024', 'reported', 'desk'), said({ after: ['one'] }, '2025', 'reported', 'trade-1')] }, ['desk: during the first', 'trade-1: {"after":["one"]}']],
    ['keeps another gap', { placing: [said({ after: ['one'], gap: 'days' }, '2023', 'reported', 'desk'), said({ after: ['one'], gap: 'years' }, '2024', 'reported', 'trade-1')] }, ['desk: {"after":["one"],"gap":"days"}', 'trade-1: {"after":["one"],"gap":"years"}']],
    ['is not what is hidden', { when: [said('1975', '2022', 'reported', 'desk'), { hidden: { title: 'two', level: 1 }, known: '2023' }] }, ['desk: 1975']],
  ])('%s', (_what, parts, told) => {
    expect(sides(parts)).toEqual(told);
  });

  it('is what was known on the day', () => {
    expect(sides({ when: [said('1975', '2022', 'reported', 'desk'), said('1970s', '2023', 'reported', 'trade-1')] }, '2022-06-01')).toEqual(['desk: 1975']);
  });
});

describe('what sources say of an event inside another', () => {
  const sidesOf = (when: StoryEvent['when']) => placingSides(eventWith({ when }), catalogue, '2026-01-01');
  const outer = sidesOf([said('1975', '2022', 'reported', 'desk'), said('1970s', '2023', 'reported', 'trade-1')]);

  it.each<[what: string, when: StoryEvent['when'], count: number]>([
    ['is not told again where the other says all of it', [said('1970s', '2023', 'reported', 'trade-1')], 0],
    ['is told whole where some of it is new', [said('1970s', '2023', 'reported', 'trade-1'), said('1976', '2022', 'reported', 'desk')], 2],
    ['is told where another source says the same', [said('1975', '2022', 'reported', 'trade-2')], 1],
  ])('%s', (_, when, count) => {
    expect(sidesBeyond(sidesOf(when), outer)).toHaveLength(count);
  });
});
