/**
 * A countdown as a sentence, to be announced.
 */
import type { Channel } from '../domain/catalogue.js';
import type { Countdown } from '../domain/countdown-rules.js';
import type { Market } from '../domain/known-release.js';
import { distanceText } from './amount-text.js';
import { dateText } from './date-text.js';
import { messagesFor } from './messages.js';

/** The whole countdown as one sentence, which changes at coarse steps only. */
export function countdownSentence(countdown: Countdown<Market>, title: string, channel: Channel, locale: string): string {
  const messages = messagesFor(locale);
  switch (countdown.case) {
    case 'undated':
      return messages.undated(title);
    case 'partly-dated':
      return messages.partlyDated(title, dateText(countdown.date, locale));
    case 'upcoming':
      return messages.comes(title, channel, distanceText(countdown.left.coarse, locale), dateText(countdown.date, locale));
    case 'today':
      return messages.comesToday(title, channel);
    case 'out':
      return messages.since(channel, dateText(countdown.date, locale));
  }
}
