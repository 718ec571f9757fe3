/**
 * What the speaker of a quote is to its title, and where it was said, in words.
 */
import { speakerOf } from '../../domain/media/quotes.js';
import type { Quote } from '../../domain/media/media-records.js';
import { claimedDateText } from '../formats/date-text.js';
import { type Speech, titleText } from './field-text.js';
import type { LedgerSpeech } from './ledger-speech.js';
import { listText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';
import { mediaMessagesFor } from '../messages/media-messages.js';

/** `director and producer of Ballerina`, `John Wick in Ballerina`; empty where nothing is known. */
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

/** To whom or where it was said, and when: `Comic-Con Experience, 2022`. */
export function occasionText({ outlet, said }: Quote, { locale }: Speech): string {
  const day = said === undefined ? undefined : claimedDateText(said, locale);
  // A place that has the year in its name needs it no more.
  return messagesFor(locale).said(outlet, day !== undefined && outlet.includes(day) ? undefined : day);
}
