/**
 * Writes a title's phase in words, with its market.
 */
import type { Status } from '../../domain/ledger/catalogue.js';
import type { Phase } from '../../domain/releases/phase-rules.js';
import type { KnownRelease, Market } from '../../domain/releases/known-release.js';
import { dateText } from '../formats/date-text.js';
import { regionText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';

/** Where a title stands, the same in every widget: `Being written`, `In cinemas from June 6, 2025`, `Streaming on Starz`. */
export function phaseText({ name, status, known, way = 'out' }: Phase<Market>, locale: string): string {
  const { phase, status: words } = messagesFor(locale);
  const release = name in phase ? phase[name as keyof typeof phase] : undefined;
  // A phase that no release has decided is worded like the status, with a capital.
  const [first = '', ...rest] = release ? '' : words[status ?? (name as Status)];
  const text = release?.({ way, date: known?.date ? dateText(known.date.date, locale) : '', place: known?.place });
  return marketText(text ?? first.toLocaleUpperCase(locale) + rest.join(''), known, locale);
}

/** Adds the market to a text about a release of another market than the reader's: `October 24, 2014 (US)`. */
export function marketText(text: string, known: KnownRelease<Market> | undefined, locale: string): string {
  return known && !known.asked ? messagesFor(locale).inMarket(text, regionText(known.release.region, locale)) : text;
}
