/**
 * The contexts that providers hand down. All copies of the library on a page share the keys while their versions are equal.
 */
import type { Context } from '@lit/context';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import type { Settings } from '../../domain/ledger/vantage.js';
import type { SceneSource } from '../../scenes/scene.js';
import type { TitleData } from '../../scenes/title-data.js';
import type { Clock } from '../time/clock.js';
import type { Reader } from '../reader/reader.js';
import type { CitationRegistry } from '../page/citation-registry.js';

/** All that a widget needs from outside. */
export interface Surroundings {
  /** The titles, as far as this reader may see them. */
  readonly scenes: SceneSource;
  /** The catalogue, as far as this reader may see it; undefined while the page has only compiled titles. */
  readonly catalogue?: Catalogue;
  /** The data behind both, for providers inside. */
  readonly data: TitleData;
  readonly settings: Settings;
  readonly clock: Clock;
  /** The citations of the page's widgets, for a list of sources. */
  readonly shown: CitationRegistry;
  /** The reader and their choices. */
  readonly reader: Reader;
  /** Data that may still arrive: a dataset, or claims in the page, which a server cannot read. Until then nothing is reported missing. */
  readonly awaited?: 'dataset' | 'claims' | undefined;
  /** The language to render in on a server, which has no page to read it from. */
  readonly locale?: string;
}

export const surroundingsContext = Symbol.for('wick-widgets/surroundings/2') as unknown as Context<symbol, Surroundings>;

/** Surroundings with a catalogue. */
export type LedgerSurroundings = Surroundings & { readonly catalogue: Catalogue };
