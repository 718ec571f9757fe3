/**
 * Compiles the events of titles, which only synopses show.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { redact } from '../domain/spoilers/redact.js';
import { stubsAbout } from '../domain/spoilers/stubs.js';
import { eventsOf } from '../domain/story/title-story.js';
import { farFuture, factRows, placeIn, revealedBy, runs } from './compile-facts.js';
import { withoutSource } from './compile-lean.js';
import { type Numbering, stubRow } from './compile-rows.js';
import type { CompiledPlots, CompiledPlot } from './compiled.js';

type Told = Pick<CompiledPlot, 'told' | 'stubs'>;

/** Compiles the plot of each title that has events. */
export function compilePlots(catalogue: Catalogue): CompiledPlots {
  const publishers: string[] = [];
  const numbering: Numbering = { person: () => 0, source: (id) => placeIn(publishers, catalogue.sources.get(id)?.publisher ?? id) };
  const titles = [...catalogue.titles.keys()].flatMap((id) => {
    const story = compilePlot(catalogue, id, numbering);
    return story.pool.length > 0 ? [[id, JSON.stringify(story)] as const] : [];
  });
  return { titles: Object.fromEntries(titles), publishers };
}

function compilePlot(catalogue: Catalogue, id: string, numbering: Numbering): CompiledPlot {
  const reveals = [...revealedBy(eventsOf(catalogue, id))];
  const pool: string[] = [];
  const forSeen = (mask: number): Told => toldOf(redact(catalogue, 'seen', new Set(reveals.filter((_, index) => mask & (2 ** index)))), id, numbering, pool);
  const base = forSeen(0);
  const seen: Record<number, Told> = {};
  for (let mask = 1; mask < 2 ** reveals.length; mask++) seen[mask] = forSeen(mask);
  return { pool: pool.map((event) => JSON.parse(event) as CompiledPlot['pool'][number]), ...base, ...(reveals.length > 0 && { ...(reveals.join() !== id && { reveals }), seen }) };
}

function toldOf(catalogue: Catalogue, id: string, numbering: Numbering, pool: string[]): Told {
  const told = eventsOf(catalogue, id).map(({ reveals, summary }) => placeIn(pool, JSON.stringify([reveals?.level ?? 0, runs(factRows(summary, numbering).map(withoutSource))])));
  const stubs = stubsAbout(catalogue, 'events', id, farFuture).map(stubRow);
  return { told, ...(stubs.length > 0 && { stubs }) };
}
