/**
 * Writes the state of a release that has no running countdown.
 */
import type { ReleaseState } from '../../domain/releases/release-state.js';
import type { ReleaseWay } from '../../domain/releases/release-way.js';
import type { Market } from '../../domain/releases/known-release.js';
import { dateText } from '../formats/date-text.js';
import { messagesFor } from '../messages/messages.js';

export type NotUpcoming = Exclude<ReleaseState<Market>, { case: 'upcoming' }>;

/** The state of a release as one sentence. */
export function releaseSentence(countdown: NotUpcoming, title: string, way: ReleaseWay, locale: string): string {
  const messages = messagesFor(locale);
  switch (countdown.case) {
    case 'undated':
      return messages.undated(title);
    case 'partly-dated':
      return messages.partlyDated(title, dateText(countdown.date, locale));
    case 'today':
      return messages.comesToday(title, way);
    case 'out':
      return messages.cameOut(way, dateText(countdown.date, locale), countdown.date.precision);
  }
}
