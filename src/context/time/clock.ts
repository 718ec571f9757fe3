/**
 * The page's time.
 */

export interface Clock {
  /** The current instant, in milliseconds since 1970. */
  now(): number;
  /** Calls back once, at or after an instant in milliseconds since 1970. Returns a function that cancels the wake. Clocks of pages leave it to `wakes.ts`. */
  wakeAt?(instant: number, callback: () => void): () => void;
  /** Calls back each time the clock turns out to have been put back, for the life of the page. */
  whenBack?(callback: () => void): void;
  /** Looks whether the clock was put back. */
  check?(): void;
}

/** Events after which the page or the machine may have slept. */
const wakings = ['visibilitychange', 'resume', 'focus', 'pageshow'];

export class PageClock implements Clock {
  readonly #backs = new Set<() => void>();
  #last = 0;

  /** @param earliest an instant that has certainly passed, in milliseconds since 1970; `now` is never before it, even if the device's clock is slow */
  constructor(public earliest = 0) {}

  now(): number {
    return Math.max(Date.now(), this.earliest);
  }

  whenBack(callback: () => void): void {
    if (this.#backs.size === 0) onWaking(this.check);
    this.#backs.add(callback);
    this.#last = this.now();
  }

  readonly check = (): void => {
    const [last, now] = [this.#last, this.now()];
    this.#last = now;
    if (now < last) for (const callback of this.#backs) callback();
  };
}

/** Listens for the events after which the page or the machine may have slept. */
export function onWaking(listener: () => void): void {
  for (const type of wakings) addEventListener(type, listener);
}

export function offWaking(listener: () => void): void {
  for (const type of wakings) removeEventListener(type, listener);
}

/**
 * Returns the beginning of a day (counted from 1970) in milliseconds since 1970 if the device's clock is behind it, else 0: data cannot have been made in the future.
 * An early clock is checked against a new file's time, because a script that sets `Date` for tests or previews means it.
 */
export function earliestInstant(day: number): number {
  const instant = day * 86_400_000;
  // A file costs a page 2 ms, so it is made only where the clock looks early.
  return Date.now() < instant && new File([], '').lastModified < instant ? instant : 0;
}

/** A clock that stands still, for pages, tests and stories with a fixed `now`. */
export class StillClock implements Clock {
  constructor(readonly instant: number) {}

  now(): number {
    return this.instant;
  }

  wakeAt(): () => void {
    return () => undefined;
  }
}
