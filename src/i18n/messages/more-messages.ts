/**
 * The interface of the sentences in widgets that few articles contain; they are loaded with these widgets.
 */
import type { ChangeKind } from '../../domain/changes/changes.js';
import type { Manner } from '../../domain/changes/manner.js';
import type { FieldName } from '../../domain/ledger/fields.js';
import type { SourceKind } from '../../domain/ledger/source-kinds.js';
import { en } from '../compiled/en/more.js';
import { fetchMore } from '../compiled/more-files.js';
import { sentencesFrom } from './load-messages.js';

export interface MoreMessages {
  readonly historyOf: (title: string) => string;
  readonly announcedDate: string;
  readonly announcedOn: string;
  readonly announcedBy: string;
  readonly later: (distance: string) => string;
  readonly earlier: (distance: string) => string;
  /** The length of a move in a chart: `+364 days`. */
  readonly plus: (distance: string) => string;
  readonly minus: (distance: string) => string;
  /** Tells at a corrected date which one had been wrong. */
  readonly correctedDate: (wrong: string) => string;
  readonly noDates: (title: string) => string;
  /** The heading of a list of sources. `count` is `number` as text. */
  readonly sourceCount: (count: string, number: number) => string;
  readonly noSources: string;
  readonly sourceKind: Readonly<Record<SourceKind, string>>;
  /** Says how many of all sources are shown, once a widget's link has led to them. */
  readonly citedSources: (some: string, all: string) => string;
  readonly allSources: string;
  readonly backToWidget: string;
  /** The version and day of the data. */
  readonly edition: (version: string, day: string) => string;

  readonly fieldName: Readonly<Record<FieldName, string>>;
  readonly changesSince: (day: string) => string;
  readonly noChanges: (day: string) => string;
  readonly changeKind: Readonly<Record<ChangeKind, string>>;
  /** A new value, and what it was in the words of `past`. */
  readonly changed: (after: string, past: string) => string;
  /** What a value was, by the manner of its change; `added` is told of the new members of a list. */
  readonly past: Readonly<Record<Exclude<Manner, 'first'> | 'phase', (before: string) => string>>;
  readonly roleOf: (person: string) => string;
  readonly joinedCast: string;
  readonly unpublished: string;

  readonly badData: (count: string, first: string) => string;
  /** Why a publisher's dataset could not be read. */
  readonly unread: Readonly<Record<'blocked' | 'status' | 'type' | 'too-large' | 'timeout' | 'malformed' | 'too-deep' | 'too-many', (detail: string) => string>>;
}

const sentences = sentencesFrom(en, fetchMore, (file) => file.more);

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const moreMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadMoreMessages = sentences.fetch;
