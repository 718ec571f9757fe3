/**
 * Finds the market that a sentence names: `in Germany`, `US theaters`.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { regionText } from '../../i18n/formats/intl.js';
import type { Prose } from '../../i18n/prose/prose.js';
import type { Span } from '../articles/passage.js';
import { clauseAt } from './clauses.js';
import { type AnalysedPassage, clausesAt } from './sentence-subjects.js';

/** Patterns of the names of markets, by language. */
export type MarketNames = ReadonlyMap<string, readonly (readonly [region: string, pattern: RegExp])[]>;

/** Makes the patterns for the markets in which titles of a catalogue are released. */
export function marketNames(catalogue: Catalogue, all: readonly Prose[]): MarketNames {
  const regions = [...new Set([...catalogue.titles.values()].flatMap(({ releases }) => releases.map(({ region }) => region)))].filter((region) => region !== '001');
  return new Map(all.map(({ language, markets }) => [language, regions.map((region) => [region, pattern([regionText(region, language).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), markets[region]])] as const)]));
}

function pattern(names: readonly (string | undefined)[]): RegExp {
  return new RegExp(`(?<![\\p{L}.])(?:${names.filter((name) => name !== undefined).join('|')})(?![\\p{L}])`, 'gu');
}

/** The market named nearest to words, in their clause or at the beginning of their sentence; undefined if none is. */
export function marketNamed(scene: AnalysedPassage, at: Span, names: MarketNames, prose: readonly Prose[]): string | undefined {
  const clauses = clausesAt(scene, at.start, prose);
  const own = clauseAt(clauses, at.start);
  const { text } = scene.passage;
  const found = clauses
    .filter(({ group, start }) => group === own.group || start === clauses[0]!.start)
    .flatMap(({ start, end }) => prose.flatMap(({ language }) => (names.get(language) ?? []).flatMap(([region, one]) => [...text.slice(start, end).matchAll(one)].map(({ index }) => ({ region, place: start + index })))));
  const distance = (place: number): number => (place < at.start ? at.start - place : place - at.end);
  return found.filter(({ place }) => place < at.start || place >= at.end).sort((a, b) => distance(a.place) - distance(b.place))[0]?.region;
}
