/**
 * Reads the plots of titles that the build compiled.
 */
import type { Reading } from '../domain/changes/reading.js';
import type { Story } from '../domain/story/synopsis.js';
import type { CompiledPlots, CompiledPlot } from './compiled.js';
import { maskOf, readingOf, stubOf } from './compiled-scenes.js';

/** The story of a title on a day; `maySee` says whose spoilers the reader may see. */
export function compiledPlot({ titles, publishers }: CompiledPlots, id: string, day: string, maySee: (title: string) => boolean): Story {
  const story = JSON.parse(titles[id] ?? '{"told":[]}') as CompiledPlot;
  const { told, stubs = [] } = story.seen?.[maskOf(story.reveals ?? [id], maySee)] ?? story;
  return {
    events: told.map((place) => {
      const [level, rows] = story.pool[place]!;
      return { level, summary: named(readingOf(rows, day) as Reading<string>, publishers) };
    }),
    stubs: stubs.map((stub) => stubOf(stub, id, 'events')).filter(({ known = '' }) => known <= day),
  };
}

/** Replaces the source numbers of a dispute by publishers. */
function named(reading: Reading<string>, publishers: readonly string[]): Reading<string> {
  if (reading.case !== 'disputed') return reading;
  return { case: 'disputed', claims: reading.claims.map((claim) => ({ ...claim, source: publishers[Number(claim.source.slice(1))]! })) };
}
