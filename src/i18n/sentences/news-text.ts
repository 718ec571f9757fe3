/**
 * Writes a change as the headline of a feed entry, and its source.
 */
import type { StatedClaim } from '../../domain/ledger/catalogue.js';
import type { Field } from '../../domain/ledger/fields.js';
import type { TitleChange } from '../../domain/changes/changes.js';
import { changeSentence } from './change-text.js';
import { claimedDateText } from '../formats/date-text.js';
import { feedMessagesFor, type NewsField } from '../messages/feed-messages.js';
import { claimsText, personText, type Speech, titleText } from './field-text.js';
import { homeText, marketText } from './phase-text.js';

/** The headline: `Ballerina: in cinemas June 6, 2025, no longer June 7, 2024`. */
export function newsText(change: TitleChange, speech: Speech): string {
  return feedMessagesFor(speech.locale).headline(titleText(change.title, speech), whatText(change, speech));
}

/** Whether old and new value differ in words: two amounts can be rounded to the same text. */
export function isTold(change: TitleChange, speech: Speech): boolean {
  if (change.what !== 'field' || change.news.before.length === 0) return true;
  const { field: { kind }, news: { before, after } } = change;
  return claimsText(kind, before, speech) !== claimsText(kind, after, speech);
}

function whatText(change: TitleChange, speech: Speech): string {
  const messages = feedMessagesFor(speech.locale);
  const said = changeSentence(change, speech);
  switch (change.what) {
    case 'field':
      return inMarketOf(change.field, `${messages.lead[change.field.field as NewsField]} ${said}`, speech);
    case 'phase':
      return said;
    case 'role':
      return messages.plays(personText(change.person, speech), said);
    case 'joined':
      return messages.joins(change.people.length, said);
  }
}

/** Names the market of a release or a certificate that is not the vantage's. */
function inMarketOf({ release, market }: Field, text: string, { locale, vantage }: Speech): string {
  return homeText(marketText(text, release, locale), market === vantage.region ? undefined : market, locale);
}

/** The source: `Source: WION, February 22, 2024`. */
export function newsSourceText({ source, known = '' }: StatedClaim<unknown>, { names, locale }: Speech): string {
  return feedMessagesFor(locale).reported(names.publisher(source) ?? source, claimedDateText(known, locale));
}
