/**
 * The sentences of widgets that few articles hold; they travel with these and not with the others.
 */
import type { ChangeKind } from '../../domain/changes/changes.js';
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
  /** The data's own version and day. */
  readonly edition: (version: string, day: string) => string;
  /** Leads from a source back to the widgets that show something of it, each by its place among them. */
  readonly back: (place: string, publisher: string) => string;

  readonly fieldName: Readonly<Record<FieldName, string>>;
  readonly changesSince: (day: string) => string;
  readonly noChanges: (day: string) => string;
  readonly changeKind: Readonly<Record<ChangeKind, string>>;
  readonly changed: (before: string, after: string) => string;
  readonly roleOf: (person: string) => string;
  readonly joinedCast: string;
  readonly unpublished: string;

  readonly badData: (count: string, first: string) => string;
  /** Why a publisher's dataset could not be had. */
  readonly unread: Readonly<Record<'blocked' | 'status' | 'type' | 'too-large' | 'timeout' | 'malformed' | 'too-deep' | 'too-many', (detail: string) => string>>;
}

const sentences = sentencesFrom<MoreMessages>(en, {
  de: async () => (await import('../languages/more-de.js')).more,
  ar: async () => (await import('../languages/more-ar.js')).more,
});

/** The further sentences for a locale as far as they are here; English serves a language that we do not have. */
export const moreMessagesFor = sentences.in;

/** Fetches the further sentences for a locale, or returns undefined when they are here or there are none. */
export const loadMoreMessages = sentences.fetch;
