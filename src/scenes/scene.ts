/**
 * A title as its widgets ask for it. Two things answer alike: a record of the ledger by the rules (`ledger-scenes.ts`),
 * and rows that the build wrote by the same rules (`compiled-scenes.ts`). What the reader may not know has been taken out of both.
 */
import type { CastEntry } from '../domain/people/billing.js';
import type { Channel, Palette, Stub } from '../domain/ledger/catalogue.js';
import type { Change, Reading } from '../domain/changes/reading.js';
import type { FieldValue, TitleField } from '../domain/ledger/field-kinds.js';
import type { Names } from '../domain/ledger/names.js';
import type { KnownRelease, Market } from '../domain/releases/known-release.js';
import type { Story } from '../domain/story/synopsis.js';
import type { Vantage } from '../domain/ledger/vantage.js';

/** A release of a title through one channel in one market. Days are written `YYYY-MM-DD`. */
export interface SceneRelease extends Market {
  readonly dateOn: (day: string) => Reading<string>;
  readonly placeOn: (day: string) => Reading<string>;
  /** The dates that stood one after the other until a day, oldest first. */
  readonly changesUntil: (day: string) => readonly Change<string>[];
}

/** One line of a cast list; `person` is an id. */
export type CastLine = Omit<CastEntry, 'credit'> & { readonly person: string };

export interface SceneCast {
  readonly entries: readonly CastLine[];
  /** Roles that the reader may not see yet. */
  readonly stubs: readonly Stub[];
}

/** Fields that no release holds. */
export type NonReleaseField = Exclude<TitleField, 'streaming-home' | `${string}-date`>;

export interface Scene {
  readonly id: string;
  readonly palette: Palette | undefined;
  /** Whether directors are recorded; series have showrunners instead. */
  readonly hasDirector: boolean;
  /** The name that stood on a day; before any did, the first one. */
  readonly nameOn: (day: string) => string;
  readonly fieldOn: (field: NonReleaseField, day: string) => Reading<FieldValue>;
  /** The release that counts for the vantage's market, as it is known on its day. */
  readonly release: (channel: Channel, vantage: Vantage) => KnownRelease<SceneRelease> | undefined;
  readonly castOn: (day: string) => SceneCast;
  /** What happens in the story. Of compiled titles it comes with rows of its own, which few pages need. */
  readonly storyOn?: (day: string) => Story;
}

/** Titles by id, and the names that are needed to speak of them. */
export interface SceneSource {
  readonly ids: readonly string[];
  readonly names: Names;
  readonly scene: (id: string) => Scene | undefined;
  /** Whether the reader may know what gives a title away: asked by who reads further rows. Out of a catalogue it has been taken. */
  readonly maySee?: (title: string) => boolean;
}
