/**
 * Writes the speaker's part in a title, and where and when a quote was said.
 */
import { speakerOf } from '../../domain/media/quotes.js';
import type { Quote } from '../../domain/media/media-records.js';
import { claimedDateText } from '../formats/date-text.js';
import { type Speech, titleText } from './field-text.js';
import type { LedgerSpeech } from './ledger-speech.js';
import { listText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';
import { mediaMessagesFor } from '../messages/media-messages.js';

/** The speaker's part: `director and producer of Ballerina`, `John Wick in Ballerina`; empty where it is unknown. */
export function speakerText(quote: Quote, speech: LedgerSpeech): string {
  const { catalogue, vantage, locale } = speech;
  const words = mediaMessagesFor(locale);
  const title = titleText(quote.title, speech);
  const speaker = speakerOf(catalogue, quote, vantage);
  switch (speaker.case) {
    case 'crew':
      return words.jobsOn(listText(speaker.jobs.map((job) => words.does[job]), locale), title);
    case 'cast':
      return speaker.character === undefined ? words.inCastOf(title) : words.plays(speaker.character, title);
    case 'other':
      return '';
  }
}

/** Where and when a quote was said: `Comic-Con Experience, 2022`. */
export function occasionText({ outlet, said }: Quote, { locale }: Speech): string {
  const day = said === undefined ? undefined : claimedDateText(said, locale);
  // The date is left out where the outlet's name contains it.
  return messagesFor(locale).said(outlet, day !== undefined && outlet.includes(day) ? undefined : day);
}
