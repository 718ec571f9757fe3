/**
 * What providers hand down. The keys are shared by every copy of the library on a page, as long as their version is the same.
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
  /** The titles as this reader may know them. */
  readonly scenes: SceneSource;
  /** The catalogue as this reader may know it; undefined while the page has only compiled titles. */
  readonly catalogue?: Catalogue;
  /** What both are read from, for providers inside. */
  readonly data: TitleData;
  readonly settings: Settings;
  readonly clock: Clock;
  /** What the page's widgets show, for a list of their sources. */
  readonly shown: CitationRegistry;
  /** What the reader chose. */
  readonly reader: Reader;
  /** What is still on its way, so that what is not there may yet come: a dataset, or claims in the page, which a server cannot see. */
  readonly awaited?: 'dataset' | 'claims' | undefined;
  /** The language to render in where there is no page to ask. */
  readonly locale?: string;
}

export const surroundingsContext = Symbol.for('wick-widgets/surroundings/2') as unknown as Context<symbol, Surroundings>;

/** Surroundings of a page that has fetched its catalogue. */
export type LedgerSurroundings = Surroundings & { readonly catalogue: Catalogue };

/** The whole ledger, as far as it has been fetched, for providers alone: elements get the catalogue from which spoilers have been taken out. */
export const ledgerContext = Symbol.for('wick-widgets/ledger/2') as unknown as Context<symbol, Catalogue | undefined>;
