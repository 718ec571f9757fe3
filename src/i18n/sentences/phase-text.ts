/**
 * Writes a title's phase in words, with its market.
 */
import type { Status } from '../../domain/ledger/catalogue.js';
import type { Phase } from '../../domain/releases/phase-rules.js';
import { type KnownRelease, type Market, worldwide } from '../../domain/releases/known-release.js';
import { dateText } from '../formats/date-text.js';
import { regionText } from '../formats/intl.js';
import { messagesFor } from '../messages/messages.js';

/** Where a title stands, the same in every widget: `Being written`, `In cinemas from June 6, 2025`, `Streaming on Starz`. */
export function phaseText({ name, status, known, way = 'out' }: Phase<Market>, locale: string): string {
  const { phase } = messagesFor(locale);
  if (!(name in phase)) return marketText(statusText(status ?? (name as Status), locale), known, locale);
  const text = phase[name as keyof typeof phase]({ way, date: known?.date ? dateText(known.date.date, locale) : '', place: known?.place });
  return marketText(text, known, locale);
}

/** A status as a line of its own: `Being written`. */
export function statusText(status: Status, locale: string): string {
  const [first = '', ...rest] = messagesFor(locale).status[status];
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** Adds a title's home market to a text about what each market has of its own: `R (US)`. */
export function homeText(text: string, home: string | undefined, locale: string): string {
  return home === undefined || home === worldwide ? text : messagesFor(locale).inMarket(text, regionText(home, locale));
}

/** Adds the market to a text about a release of another market than the reader's: `October 24, 2014 (US)`. */
export function marketText(text: string, known: KnownRelease<Market> | undefined, locale: string): string {
  return known && !known.asked ? messagesFor(locale).inMarket(text, regionText(known.release.region, locale)) : text;
}
