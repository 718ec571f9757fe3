/**
 * Computes the surroundings that a provider hands down from those it received.
 */
import type { Settings } from '../../domain/ledger/vantage.js';
import type { TitleData } from '../../scenes/title-data.js';
import { type Clock, StillClock } from '../time/clock.js';
import type { Surroundings } from './context-keys.js';
import { anonymousReader, type Reader } from '../reader/reader.js';
import { CitationRegistry } from '../page/citation-registry.js';

/** Surroundings of a page besides its data, settings and clock. */
export interface SurroundingsOptions {
  /** The language to render in on a server, which has no page to read it from. */
  readonly locale?: string | undefined;
  readonly shown?: CitationRegistry;
  readonly reader?: Reader;
  readonly awaited?: Surroundings['awaited'];
}

/** Makes the surroundings of a page: its data as far as the reader may see it, with settings and a clock. */
export function surroundingsOf(data: TitleData, settings: Settings, clock: Clock, { locale, shown = new CitationRegistry(), reader = anonymousReader, awaited }: SurroundingsOptions = {}): Surroundings {
  const known = data.forReader(settings.spoilers, new Set(reader.choices.seen), reader.revealed);
  return { ...known, data, settings, shown, reader, clock: settings.now === undefined ? clock : new StillClock(settings.now), ...(locale !== undefined && { locale }), ...(awaited && { awaited }) };
}

/** Makes the surroundings inside a provider. With unchanged data and spoiler policy the titles read outside are reused. */
export function surroundingsWithin(outer: Surroundings, data: TitleData, settings: Settings): Surroundings {
  if (data !== outer.data || settings.spoilers !== outer.settings.spoilers) return surroundingsOf(data, settings, outer.clock, outer);
  return { ...outer, settings, clock: settings.now === undefined ? outer.clock : new StillClock(settings.now) };
}
