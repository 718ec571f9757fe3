/**
 * Amounts of money in a language: US dollars, as every figure of the ledger is.
 */
import type { Amount } from '../domain/catalogue.js';
import { formatter } from './intl.js';

/** Writes an amount with three digits that count, `$137 million`, or `$137M` for short; of a range both ends. */
export function moneyText(amount: Amount, locale: string, format: 'long' | 'short' | 'year' = 'long'): string {
  const compactDisplay = format === 'long' ? 'long' : 'short';
  const written = formatter(Intl.NumberFormat, locale, { style: 'currency', currency: 'USD', notation: 'compact', compactDisplay, maximumSignificantDigits: 3 });
  const [low, high] = typeof amount === 'number' ? [amount, amount] : amount;
  return low === high ? written.format(low) : written.formatRange(low, high);
}
