/**
 * What a page's titles are read from, before it is known who reads.
 */
import type { Catalogue } from '../domain/ledger/catalogue.js';
import type { SeenTitles } from '../domain/spoilers/spoiler-policy.js';
import type { SpoilerPolicy } from '../domain/ledger/vantage.js';
import type { CompiledFields, CompiledPlots, OtherTitles } from './compiled.js';
import type { SceneSource } from './scene.js';

/** Titles as one reader may know them; with the catalogue, where they were read from one. */
export interface ReaderData {
  readonly scenes: SceneSource;
  readonly catalogue?: Catalogue;
}

export interface TitleData {
  /** What a reader may know, by the policy, by the titles seen, and by the keys of records that were revealed one by one. */
  readonly forReader: (policy: SpoilerPolicy, seen: SeenTitles, revealed: ReadonlySet<string>) => ReaderData;
}

/** What the library carries. */
export interface BundledData extends TitleData {
  /** The day on which the data was put together, counted from 1970. */
  readonly day: number;
  /** Changes when more of the data is at hand. */
  readonly revision: number;
}

/** What of the compiled titles the script does not carry: other titles, and what only some widgets show. */
export interface BundledRows {
  readonly others: OtherTitles;
  readonly fields: CompiledFields;
  readonly plots: CompiledPlots;
}

export type RowKind = keyof BundledRows;
