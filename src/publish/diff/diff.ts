/**
 * Compares two datasets, and says in words what became known, moved, was corrected, edited or withdrawn.
 */
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { type DifferenceKind, ledgerDifferences } from '../../domain/changes/ledger-differences.js';
import { defaultSettings, vantageOf } from '../../domain/ledger/vantage.js';
import { loadFeedMessages } from '../../i18n/messages/feed-messages.js';
import { loadMarketMessages } from '../../i18n/messages/market-messages.js';
import { loadMessages } from '../../i18n/messages/messages.js';
import { loadMoreMessages } from '../../i18n/messages/more-messages.js';
import { noteMessagesFor } from '../../i18n/messages/note-messages.js';
import { differenceSource, differenceText } from '../../i18n/sentences/difference-text.js';
import { ledgerSpeech } from '../../i18n/sentences/ledger-speech.js';
import { zones } from '../prerender/all-market-zones.js';

export interface DiffOptions {
  /** The instant whose names of people and titles sentences use, in milliseconds since 1970. Claims are listed whatever their day. */
  readonly now: number;
  /** The language of the sentences. Default `en`. */
  readonly locale?: string;
  /** The market that sentences do not name. Default `US`. */
  readonly region?: string;
}

/** One difference between two datasets. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The kind in words. */
  readonly kindText: string;
  /** The kind and id of the record: `titles`, `ballerina`. */
  readonly record: string;
  readonly id: string;
  /** The field; undefined for a whole record. */
  readonly field: string | undefined;
  /** Id of the title that it is about. */
  readonly title: string | undefined;
  /** The difference in one sentence. */
  readonly text: string;
  /** The source in words, where the sentence does not name it. */
  readonly source: string | undefined;
  /** The day, month or year on which the claim became known; undefined where none is recorded. */
  readonly known: string | undefined;
}

/** Lists all differences. Spoilers are not left out: it is for a desk. */
export async function diffDatasets(old: Catalogue, now: Catalogue, { now: time, locale = 'en', region = defaultSettings.region }: DiffOptions): Promise<readonly Difference[]> {
  await Promise.all([loadMessages(locale), loadMoreMessages(locale), loadFeedMessages(locale), loadMarketMessages(locale)]);
  const vantage = vantageOf({ ...defaultSettings, region }, time, zones.offset);
  const speech = { old: ledgerSpeech(old, vantage, locale), now: ledgerSpeech(now, vantage, locale) };
  const kindTexts = noteMessagesFor(locale).difference;
  return ledgerDifferences(old, now).map((one): Difference => {
    const place = one.what === 'claim' ? one.in : one.what === 'joined' ? { record: 'credits', id: one.title, field: undefined, title: one.title } : { field: undefined, ...one };
    return {
      kind: one.kind,
      kindText: kindTexts[one.kind],
      record: place.record,
      id: place.id,
      field: place.field,
      title: place.title,
      text: differenceText(one, speech),
      source: differenceSource(one, speech),
      known: 'claim' in one ? one.claim.known : undefined,
    };
  });
}
