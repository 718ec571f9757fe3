/**
 * Keeps a countdown true that a server drew, while nothing else of the library is on the page. Each byte of it is fetched by every reader.
 */
import { splitDuration } from '../../domain/dates/time-left.js';
import { epochDayIn, type TickedAmount, tickedTexts } from '../../i18n/sentences/ticker-text.js';

/** What a countdown leaves for this, in its order, and its language. */
export type CountdownData = readonly [start: number, until: number, day: number, zone: string, units: readonly (readonly [name: string, length: number])[], locale: string];

/** What a countdown says at an instant: the digits and the unit of each amount in turn, and how far off it is. */
export function formatTicks([start, , day, zone, units, locale]: CountdownData, instant: number): string[] {
  const left = start - instant;
  const counts = splitDuration(left, units.map(([, length]) => length));
  const days: TickedAmount = ['day', day - epochDayIn(zone, instant)];
  return tickedTexts(units[0] ? units.map(([unit], index) => [unit, counts[index]!]) : [days], days[1] > 1 ? days : ['hour', Math.ceil(left / 36e5)], locale);
}

/** Moves a countdown that counts on from the instant that it shows; returns how long it may stand, in milliseconds, or 0 where it has to be drawn anew. */
export function tick({ shadowRoot }: Element, shown: number, now: number): number {
  const ticks = JSON.parse(shadowRoot!.querySelector<HTMLElement>('[data-ticks]')!.dataset['ticks']!) as CountdownData;
  const texts = formatTicks(ticks, now);
  const holders = shadowRoot!.querySelectorAll('span>span,[part=sentence]');
  const isMoved = now < ticks[1] && formatTicks(ticks, shown).every((was, index) => {
    const text = holders[index]!.firstChild as Text | null;
    if (text && was !== texts[index]) text.data = text.data.replace(was, texts[index]!);
    return text?.data.includes(texts[index]!);
  });
  return isMoved ? (ticks[4].at(-1)?.[1] ?? 6e4) : 0;
}
