/**
 * The interface of the sentences in widgets that few articles contain; they are loaded with these widgets.
 */
import type { ChangeKind } from '../../domain/changes/changes.js';
import type { Manner } from '../../domain/changes/manner.js';
import type { FieldName } from '../../domain/ledger/fields.js';
import { en } from './en/more.js';
import { sentencesFrom } from './load-messages.js';

export interface MoreMessages {
  readonly historyOf: (title: string) => string;
  readonly announcedDate: string;
  readonly announcedOn: string;
  readonly announcedBy: string;
  readonly later: (distance: string) => string;
  readonly earlier: (distance: string) => string;
  readonly correctedDate: string;
  readonly noDates: (title: string) => string;
  readonly sources: string;
  readonly noSources: string;
  /** The version and day of the data. */
  readonly edition: (version: string, day: string) => string;
  /** The link from a source back to a widget that cites it, by the widget's number. */
  readonly back: (place: string, publisher: string) => string;

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

const sentences = sentencesFrom<MoreMessages>(en, {
  de: async () => (await import('../languages/more-de.js')).more,
  ar: async () => (await import('../languages/more-ar.js')).more,
});

/** The loaded sentences for a locale; English where they are not loaded or do not exist. */
export const moreMessagesFor = sentences.in;

/** Loads these sentences for a locale; undefined where they are loaded already or do not exist. */
export const loadMoreMessages = sentences.fetch;
