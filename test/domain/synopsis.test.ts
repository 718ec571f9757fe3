import { describe, expect, it } from 'vitest';
import type { Catalogue, Fact, SpoilerLevel } from '../../src/domain/ledger/catalogue.js';
import { spoilerLevels } from '../../src/domain/ledger/closed-lists.js';
import { readFact } from '../../src/domain/ledger/read-fact.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import type { StoryEvent } from '../../src/domain/story/story-records.js';
import { type Synopsis, type SynopsisLength, synopsisLengths, synopsisOf } from '../../src/domain/story/synopsis.js';
import { storyOf } from '../../src/domain/story/title-story.js';
import { catalogueWith, said, titleWith } from './ledger.js';

function event(id: string, level?: SpoilerLevel, more: Partial<StoryEvent> = {}): StoryEvent {
  const reveals = level === undefined ? {} : { reveals: { title: 'ballerina', level } };
  return { id, title: 'ballerina', scope: 'story', summary: [said(`${id}.`, '2024')], when: [], placing: [], characters: [], ...reveals, ...more };
}

const title = titleWith({ logline: [said('A dancer.', '2023')] });

function ledger(...events: readonly StoryEvent[]): Catalogue {
  return catalogueWith({ titles: [title], events });
}

const synopsisIn = (catalogue: Catalogue, length: SynopsisLength, day: string): Synopsis => synopsisOf(readFact(title.logline, day), storyOf(catalogue, title.id, day), length);

/** What is told as one line each: the logline, the events, what is hidden. */
function told(catalogue: Catalogue, length: SynopsisLength = 'full', day = '2026-01-01'): string[] {
  const { logline, events, hidden } = synopsisIn(catalogue, length, day);
  return [
    ...(logline.case === 'stands' ? [logline.value] : []),
    ...events.map((claims) => claims.map(({ value }) => value).join(' / ')),
    ...hidden.map(({ reveals, stubs }) => `hidden: ${reveals.title} ${reveals.level} of ${stubs.length}`),
  ];
}

const story = [event('born'), event('trained', 1), event('hunts', 2), event('wins', 3)];

describe('what a title is about', () => {
  it.each<[SynopsisLength, string[]]>([
    ['logline', ['A dancer.']],
    ['premise', ['A dancer.', 'born.', 'trained.']],
    ['full', ['A dancer.', 'born.', 'trained.', 'hunts.', 'wins.']],
  ])('is told as far as asked for: %s', (length, lines) => {
    expect(told(ledger(...story), length)).toEqual(lines);
  });

  it.each<[SynopsisLength, string[]]>([
    ['logline', ['A dancer.']],
    ['premise', ['A dancer.', 'born.', 'hidden: ballerina 1 of 1']],
    ['full', ['A dancer.', 'born.', 'hidden: ballerina 1 of 1', 'hidden: ballerina 2 of 1', 'hidden: ballerina 3 of 1']],
  ])('is told as far as it may be: %s', (length, lines) => {
    expect(told(redact(ledger(...story), 'seen', new Set()), length)).toEqual(lines);
  });

  it('has one line for all that is hidden of one part of one title, however much it is', () => {
    const other = event('cameo', undefined, { reveals: { title: 'john-wick-4', level: 3 } });
    const catalogue = redact(ledger(event('wins', 3), event('loses', 3), other, event('falls', 3), event('trained', 1)), 'hide', new Set());
    expect(told(catalogue)).toEqual(['A dancer.', 'hidden: ballerina 1 of 1', 'hidden: ballerina 3 of 3', 'hidden: john-wick-4 3 of 1']);
  });

  it('keeps the order of the file when a part has been revealed', () => {
    const catalogue = redact(ledger(event('wins', 3), event('born'), event('hunts', 2)), 'hide', new Set(), new Set());
    const [, , ending] = synopsisIn(catalogue, 'full', '2026-01-01').hidden;
    expect(ending).toBeUndefined();
    const whole = ledger(event('wins', 3), event('born'), event('hunts', 2));
    expect(told(redact(whole, 'hide', new Set(), new Set(['events wins'])))).toEqual(['A dancer.', 'wins.', 'born.', 'hidden: ballerina 2 of 1']);
  });

  it('leaves out how it was made, other titles, and the title as a whole', () => {
    expect(told(ledger(event('ballerina'), event('filmed', undefined, { scope: 'production' }), event('else', undefined, { title: 'caine' })))).toEqual(['A dancer.']);
  });

  it('leaves out what was not known by the day, hidden or not', () => {
    const late: Fact<string> = [said('later.', '2025')];
    expect(told(ledger(event('born'), event('late', undefined, { summary: late })), 'full', '2024-06-01')).toEqual(['A dancer.', 'born.']);
    expect(told(redact(ledger(event('late', 3, { summary: late })), 'hide', new Set()), 'full', '2024-06-01')).toEqual(['A dancer.']);
    expect(told(ledger(event('born')), 'full', '2022-06-01')).toEqual([]);
  });

  it('tells an event as each source does', () => {
    expect(told(ledger(event('born', undefined, { summary: [said('Here.', '2024'), said('There.', '2024')] })))).toEqual(['A dancer.', 'Here. / There.']);
  });

  it('counts a single hidden summary among what is hidden', () => {
    const telling: Fact<string> = [{ ...said('She lives.', '2024'), reveals: { title: 'ballerina', level: 3 } }];
    const catalogue = redact(ledger(event('end', undefined, { summary: telling })), 'hide', new Set());
    expect(told(catalogue)).toEqual(['A dancer.', 'hidden: ballerina 3 of 1']);
    expect(told(catalogue, 'premise')).toEqual(['A dancer.']);
  });

  it('is never told further by a shorter length', () => {
    const catalogue = redact(ledger(...story, ...spoilerLevels.map((level) => event(`more-${level}`, level))), 'hide', new Set());
    const lines = synopsisLengths.map((length) => told(catalogue, length));
    expect(lines[2]).toEqual(expect.arrayContaining(lines[1]!));
    expect(lines[1]).toEqual(expect.arrayContaining(lines[0]!));
  });
});
