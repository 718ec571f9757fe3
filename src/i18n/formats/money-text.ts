/**
 * Formats amounts of US dollars, the only currency of the ledger.
 */
import { formatTable } from './format-table.js';
import { formatter } from './intl.js';
import { messagesFor } from '../messages/messages.js';

/** Marks of direction, which some engines write in Arabic amounts and others do not. */
const directionMarks = /[\u200e\u200f\u061c]/g;

/** Writes an amount with three significant digits, `$137 million`, or in short `$137M`; of a range, or several amounts, the lowest and the highest. */
export function moneyText(amount: number | readonly number[], locale: string, format: 'long' | 'short' | 'year' = 'long'): string {
  const amounts = typeof amount === 'number' ? [amount] : amount;
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const isLong = format === 'long';
  const usd = !isLong && formatTable(locale)?.usd;
  const written = formatter(Intl.NumberFormat, locale, { notation: 'compact', maximumSignificantDigits: 3, compactDisplay: isLong ? 'long' : 'short', ...(isLong || usd ? {} : { style: 'currency', currency: 'USD' }) });
  const text = low === high ? written.format(low) : written.formatRange(low, high);
  // `Intl` has no long form for millions of a currency, so the sentence adds the currency.
  if (isLong) return messagesFor(locale).dollars(text);
  return usd ? usd.replace('#', text) : text.replaceAll(directionMarks, '');
}
