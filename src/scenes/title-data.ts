/**
 * The sources of a page's titles, before the reader's choices are applied.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import type { SeenTitles } from '../domain/spoilers/spoiler-policy.js';
import type { SpoilerPolicy } from '../domain/ledger/vantage.js';
import type { CompiledFields, CompiledPlots, OtherTitles } from './compiled.js';
import type { SceneSource } from './scene.js';

/** The titles as one reader may see them, and the catalogue where they were read from one. */
export interface ReaderData {
  readonly scenes: SceneSource;
  readonly catalogue?: Catalogue;
}

export interface TitleData {
  /** The data for a reader: by policy, ids of seen titles, and keys of single revealed records. */
  readonly forReader: (policy: SpoilerPolicy, seen: SeenTitles, revealed: ReadonlySet<string>) => ReaderData;
}

/** The data bundled with the library. */
export interface BundledData extends TitleData {
  /** The day of the data's edition, in days since 1970. */
  readonly day: number;
  /** Changes whenever more of the data has been loaded. */
  readonly revision: number;
}

/** The compiled data that the script does not carry: other titles, and rows that only some widgets show. */
export interface BundledRows {
  readonly others: OtherTitles;
  readonly fields: CompiledFields;
  readonly plots: CompiledPlots;
}

export type RowKind = keyof BundledRows;
