/**
 * Writes a title's phase in words, with its market.
 */
import type { Phase } from '../../domain/releases/phase-rules.js';
import type { KnownRelease, Market } from '../../domain/releases/known-release.js';
import { dateText } from '../formats/date-text.js';
import { regionText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';

/** The line that leads a card: `In cinemas from June 6, 2025`, `Streaming on Starz`. */
export function phaseText({ name, known, channel }: Phase<Market>, locale: string): string {
  const date = known?.date ? dateText(known.date.date, locale) : '';
  const text = messagesFor(locale).phase[name]({ channel: channel ?? 'theatrical', date, place: known?.place });
  return marketText(text, known, locale);
}

/** Adds the market to a text about a release of another market than the reader's: `October 24, 2014 (US)`. */
export function marketText(text: string, known: KnownRelease<Market> | undefined, locale: string): string {
  return known && !known.asked ? messagesFor(locale).inMarket(text, regionText(known.release.region, locale)) : text;
}
