import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import type { Catalogue, SpoilerLevel, StatedClaim } from '../../src/domain/ledger/catalogue.js';
import type { Reading } from '../../src/domain/changes/reading.js';
import { addDays, dayFromEpoch, formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { keyOf, redact } from '../../src/domain/spoilers/redact.js';
import type { StoryEvent } from '../../src/domain/story/story-records.js';
import type { Story } from '../../src/domain/story/synopsis.js';
import { storyOf } from '../../src/domain/story/title-story.js';
import { compile } from '../../src/scenes/compile.js';
import { dayOf } from '../../src/scenes/compile-rows.js';
import { compiledPlot } from '../../src/scenes/compiled-plots.js';
import { catalogueWith, said, titleWith } from '../domain/ledger.js';

const text = (day: number): string => formatPlainDate(addDays(dayFromEpoch(0), day));

/** Every day on which an event becomes known, the day before and the day after, and 100 others. */
function daysOf({ events }: Catalogue): readonly string[] {
  const known = [...events.values()].flatMap(({ summary }) => summary.flatMap((claim) => (claim.known === undefined ? [] : [dayOf(claim.known)])));
  let seed = 20_261_129;
  const others = Array.from({ length: 100 }, () => 15_000 + Math.floor(((seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647) * 6500));
  return [...new Set([...known.flatMap((day) => [day - 1, day, day + 1]), ...others])].map(text);
}

/** What is shown of a story: a claim's source and day only where sources differ. */
function shownOf({ events, stubs }: Story, catalogue: Catalogue): unknown {
  const publisher = ({ source }: StatedClaim<string>): string => catalogue.sources.get(source)?.publisher ?? source;
  const read = (reading: Reading<string>): unknown => {
    if (reading.case === 'disputed') return reading.claims.map((claim) => [claim.value, claim.known, publisher(claim)]);
    return reading.case === 'stands' ? reading.value : reading.case === 'hidden' ? reading.reveals : 'unknown';
  };
  return [events.map(({ level, summary }) => [level, read(summary)]).filter(([, summary]) => summary !== 'unknown'), stubs.map((stub) => [stub, keyOf(stub)])];
}

function compareAll(catalogue: Catalogue, days: readonly string[]): void {
  const { plots } = compile(catalogue, []);
  const ids = [...catalogue.titles.keys()];
  const readers: readonly (readonly [policy: 'show' | 'hide' | 'seen', seen: readonly string[]])[] = [['show', ids], ['hide', ids], ['seen', []], ['seen', ids], ...ids.map((id) => ['seen', [id]] as const)];

  it.each(readers)('say what the rules say, to a reader with policy %s who has seen %s', (policy, seen) => {
    const redacted = redact(catalogue, policy, new Set(seen));
    const maySee = (title: string): boolean => policy === 'show' || (policy === 'seen' && seen.includes(title));
    for (const id of ids) for (const day of days) expect(shownOf(compiledPlot(plots, id, day, maySee), catalogue), `${id} ${day}`).toEqual(shownOf(storyOf(redacted, id, day), catalogue));
  });
}

const whole = await wholeCatalogue();

describe('compiled plots', () => {
  compareAll(whole, daysOf(whole));

  it('have no word of what is hidden in what is told to who has seen nothing', () => {
    const { told, pool } = JSON.parse(compile(whole, []).plots.titles['ballerina']!) as { told: number[]; pool: unknown[] };
    expect([told, pool.length > 10]).toEqual([[], true]);
  });
});

describe('compiled plots of which sources differ, of several titles that each gives away, with claims hidden by themselves', () => {
  const revealing = (title: string, level: SpoilerLevel): { reveals: { title: string; level: SpoilerLevel } } => ({ reveals: { title, level } });
  const event = (id: string, more: Partial<StoryEvent>): StoryEvent => ({ id, title: 'ferryman', scope: 'story', summary: [said(`${id}.`, '2024')], when: [], placing: [], characters: [], ...more });
  const catalogue = catalogueWith({
    titles: [titleWith({ id: 'ferryman' }), titleWith({ id: 'glass' })],
    events: [
      event('rows', {}),
      event('told', { summary: [said('He rows.', '2024', 'announced', 'tidings'), said('He swims.', '2024', 'announced', 'lantern'), said('He flies.', '2025')] }),
      event('sinks', { ...revealing('glass', 2) }),
      event('drowns', { ...revealing('ferryman', 3), summary: [said('He drowns.', '2024-02'), { ...said('He lives.', '2025'), ...revealing('glass', 3) }] }),
      event('ferryman', {}),
      event('filmed', { scope: 'production' }),
    ],
    sources: ['tidings', 'lantern'].map((id) => ({ id, publisher: id.toUpperCase() })),
  });
  compareAll(catalogue, daysOf(catalogue));
});
