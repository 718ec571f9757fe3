/**
 * Formats amounts of US dollars, the only currency of the ledger.
 */
import type { Amount } from '../../domain/ledger/catalogue.js';
import { formatter } from './intl.js';
import { messagesFor } from '../messages/messages.js';

/** Marks of direction, which some engines write in Arabic amounts and others do not. */
const directionMarks = /[\u200e\u200f\u061c]/g;

const digits = { notation: 'compact', maximumSignificantDigits: 3 } as const;

/** Writes an amount with three significant digits, `$137 million`, or in short `$137M`; of a range, both ends. */
export function moneyText(amount: Amount, locale: string, format: 'long' | 'short' | 'year' = 'long'): string {
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  const options = format === 'long' ? ({ ...digits, compactDisplay: 'long' } as const) : ({ ...digits, compactDisplay: 'short', style: 'currency', currency: 'USD' } as const);
  const written = formatter(Intl.NumberFormat, locale, options);
  const text = low === high ? written.format(low) : written.formatRange(low, high);
  // `Intl` has no long form for millions of a currency, so the sentence adds the currency.
  return format === 'long' ? messagesFor(locale).dollars(text) : text.replaceAll(directionMarks, '');
}
