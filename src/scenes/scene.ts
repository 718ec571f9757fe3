/**
 * The interface through which widgets read a title. It has two implementations: the rules applied to the ledger (`ledger-scenes.ts`),
 * and rows that the build compiled by the same rules (`compiled-scenes.ts`). Both are without spoilers for the reader.
 */
import type { CastEntry } from '../domain/people/billing.js';
import type { Channel, Motif, Palette, Stub, TitleKind } from '../domain/ledger/catalogue.js';
import type { Change, Reading } from '../domain/changes/reading.js';
import type { FieldValue, MarketRatingField, TitleField } from '../domain/ledger/field-kinds.js';
import type { PosterLine } from '../domain/media/poster-lines.js';
import type { Names } from '../domain/ledger/names.js';
import type { KnownRelease, Market } from '../domain/releases/known-release.js';
import type { Story } from '../domain/story/synopsis.js';
import type { Vantage } from '../domain/ledger/vantage.js';

/** A release of a title through one channel in one market. Days are written `YYYY-MM-DD`. */
export interface SceneRelease extends Market {
  readonly dateOn: (day: string) => Reading<string>;
  readonly placeOn: (day: string) => Reading<string>;
  /** The changes of the date up to a day, oldest first. */
  readonly changesUntil: (day: string) => readonly Change<string>[];
}

/** One line of a cast list; `person` is an id. */
export type CastLine = Omit<CastEntry, 'credit'> & { readonly person: string };

export interface SceneCast {
  readonly entries: readonly CastLine[];
  /** Stubs of the roles that the reader may not see yet. */
  readonly stubs: readonly Stub[];
}

/** Fields that belong to no release. */
export type NonReleaseField = Exclude<TitleField, 'streaming-home' | `${string}-date`>;
/** Fields of a scene: those, and the certificates of markets. */
export type SceneFieldName = NonReleaseField | MarketRatingField;

export interface Scene {
  readonly id: string;
  readonly kind: TitleKind;
  /** The market of the first release, whose certificate the rating is. */
  readonly home: string | undefined;
  readonly palette: Palette;
  readonly motif: Motif;
  /** The lines in which a name of the title stands on its poster. */
  readonly posterLines: (name: string) => readonly PosterLine[];
  /** Whether directors are recorded; series may have showrunners instead. */
  readonly hasDirector: boolean;
  /** The name on a day; before any name is known, the first one. */
  readonly nameOn: (day: string) => string;
  readonly fieldOn: (field: SceneFieldName, day: string) => Reading<FieldValue>;
  /** The release that counts for the vantage's market, as known on its day. */
  readonly release: (channel: Channel, vantage: Vantage) => KnownRelease<SceneRelease> | undefined;
  readonly castOn: (day: string) => SceneCast;
  /** The story on a day. Compiled titles load it with rows of its own, which few pages need. */
  readonly storyOn?: (day: string) => Story;
}

/** Scenes of titles by id, and the names needed in sentences about them. */
export interface SceneSource {
  readonly ids: readonly string[];
  readonly names: Names;
  readonly scene: (id: string) => Scene | undefined;
  /** Whether the reader may see a title's spoilers, for code that reads further rows. A source made from a catalogue has none to check. */
  readonly maySee?: (title: string) => boolean;
}
