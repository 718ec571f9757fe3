/**
 * Amounts of money in a language: US dollars, as every figure of the ledger is.
 */
import type { Amount } from '../../domain/ledger/catalogue.js';
import { formatter } from './intl.js';
import { messagesFor } from '../messages/messages.js';

const digits = { notation: 'compact', maximumSignificantDigits: 3 } as const;

/** Writes an amount with three digits that count, `$137 million`, or `$137M` for short; of a range both ends. */
export function moneyText(amount: Amount, locale: string, format: 'long' | 'short' | 'year' = 'long'): string {
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  const options = format === 'long' ? ({ ...digits, compactDisplay: 'long' } as const) : ({ ...digits, compactDisplay: 'short', style: 'currency', currency: 'USD' } as const);
  const written = formatter(Intl.NumberFormat, locale, options);
  const text = low === high ? written.format(low) : written.formatRange(low, high);
  // No locale has words for millions of a currency.
  return format === 'long' ? messagesFor(locale).dollars(text) : text;
}
