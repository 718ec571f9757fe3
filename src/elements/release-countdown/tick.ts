/**
 * Advances the countdowns that a server drew, while no element is live. Every reader fetches this file, so each byte counts.
 */
import { splitDuration } from '../../domain/dates/time-left.js';
import { epochDayIn, type TickedAmount, tickedTexts } from '../../i18n/sentences/ticker-text.js';

/** The data in a countdown's `data-ticks`; its fields are those of `WrittenTicks` in `views/ticker-data.ts`. */
export type CountdownData = readonly [start: number, until: number, day: number, zone: string, units: readonly (readonly [name: string, length: number])[], locale: string];

/** Returns a countdown's texts at an instant: digits and unit of each amount in turn, then the distance. */
export function formatTicks([start, , day, zone, units, locale]: CountdownData, instant: number): string[] {
  const left = start - instant;
  const counts = splitDuration(left, units.map(([, length]) => length));
  const days: TickedAmount = ['day', day - epochDayIn(zone, instant)];
  return tickedTexts(units[0] ? units.map(([unit], index) => [unit, counts[index]!]) : [days], days[1] > 1 ? days : ['hour', Math.ceil(left / 36e5)], locale);
}

/** Advances a countdown from the instant that it shows. Returns the milliseconds until its next change, or 0 if it must be drawn anew. */
export function tick({ shadowRoot }: Element, shown: number, now: number): number {
  const ticks = JSON.parse(shadowRoot!.querySelector<HTMLElement>('[data-ticks]')!.dataset['ticks']!) as CountdownData;
  const texts = formatTicks(ticks, now);
  const holders = shadowRoot!.querySelectorAll('span>span,[part=sentence]');
  const isMoved = now < ticks[1] && formatTicks(ticks, shown).every((was, index) => {
    const text = holders[index]!.firstChild as Text | null;
    if (text && was !== texts[index]) text.data = text.data.replace(was, texts[index]!);
    // A count that its unit's word contains has no text.
    return (text?.data ?? '').includes(texts[index]!);
  });
  return isMoved ? (ticks[4].at(-1)?.[1] ?? 6e4) : 0;
}
