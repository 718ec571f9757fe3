/**
 * A countdown in words: the digits that are shown, and the sentence that is announced.
 */
import type { Channel } from '../domain/catalogue.js';
import type { Amount, Countdown, Unit } from '../domain/countdown.js';
import { dateText } from './date-text.js';
import { formatter } from './intl.js';
import { messagesFor } from './messages.js';

const singular: Readonly<Record<Unit, Intl.RelativeTimeFormatUnitSingular>> = { days: 'day', hours: 'hour', minutes: 'minute', seconds: 'second' };

/** One amount taken apart, so that its digits and its unit can be set in different type. */
export interface AmountText {
  readonly digits: string;
  readonly unit: string;
}

/** An amount as digits and unit, digits also where a language says one and two without them; after the first, digits have two places so that nothing moves while they run. */
export function amountText({ unit, count }: Amount, locale: string, first: boolean): AmountText {
  const named = formatter(Intl.NumberFormat, locale, { style: 'unit', unit: singular[unit], unitDisplay: 'long' }).formatToParts(count);
  const digits = formatter(Intl.NumberFormat, locale, { minimumIntegerDigits: first || unit === 'days' ? 1 : 2 }).format(count);
  return { digits, unit: named.find(({ type }) => type === 'unit')?.value.trim() ?? '' };
}

/** The whole countdown as one sentence, which changes at coarse steps only. */
export function countdownSentence(countdown: Countdown, title: string, channel: Channel, locale: string): string {
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

function distanceText({ unit, count }: Amount, locale: string): string {
  return formatter(Intl.RelativeTimeFormat, locale, { numeric: 'always' }).format(count, singular[unit]);
}
