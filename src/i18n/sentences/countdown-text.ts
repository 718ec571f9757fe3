/**
 * Writes a countdown as a sentence for screen readers.
 */
import type { ReleaseWay } from '../../domain/releases/release-way.js';
import type { Market } from '../../domain/releases/known-release.js';
import type { Countdown } from '../../domain/dates/time-to-release.js';
import { distanceText } from '../formats/amount-text.js';
import { dateText } from '../formats/date-text.js';
import { countdownWordsFor } from '../messages/countdown-words.js';
import { releaseSentence } from './release-text.js';

/** The countdown as one sentence, which changes only at coarse steps. */
export function countdownSentence(countdown: Countdown<Market>, title: string, way: ReleaseWay, locale: string): string {
  if (countdown.case !== 'upcoming') return releaseSentence(countdown, title, way, locale);
  return countdownWordsFor(locale).comes(title, way, distanceText(countdown.left.coarse, locale), dateText(countdown.date, locale));
}
