/**
 * Keeps a countdown true that a server drew, while nothing else of the library is on the page. Each byte of it is fetched by every reader.
 */
import { divide, type Unit } from '../../domain/time-left.js';
import { dayIn, tickedTexts } from '../../i18n/ticked-text.js';

/** What a countdown leaves for this, in its order, and its language. */
export type WrittenTicks = readonly [start: number, until: number, day: number, zone: string, units: readonly Unit[], locale: string];

/** Moves a countdown on from the instant that it shows; returns how long it may stand, in milliseconds, or 0 where it has to be drawn anew. */
export function tick({ shadowRoot }: Element, shown: number, now: number): number {
  const digits = shadowRoot?.querySelector<HTMLElement>('[data-ticks]');
  if (!digits) return Infinity;
  const [start, until, day, zone, units, locale] = JSON.parse(digits.dataset['ticks']!) as WrittenTicks;
  const textsAt = (instant: number): string[] => {
    const left = start - instant;
    const days = { unit: 'days', count: day - dayIn(zone, instant) } as const;
    return tickedTexts(units[0] ? divide(left, units) : [days], days.count > 1 ? days : { unit: 'hours', count: Math.ceil(left / 36e5) }, locale);
  };
  const texts = textsAt(now);
  const holders = shadowRoot!.querySelectorAll('span>span,[part=sentence]');
  const isMoved = now < until && textsAt(shown).every((was, index) => {
    // Between the two markers by which it will be taken over.
    const text = holders[index]!.childNodes[1] as Text | undefined;
    if (text && was !== texts[index]) text.data = text.data.replace(was, texts[index]!);
    return text?.data.includes(texts[index]!);
  });
  return isMoved ? (texts[3] ? 1e3 : 6e4) : 0;
}
