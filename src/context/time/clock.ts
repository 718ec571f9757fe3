/**
 * The page's one timer. It sleeps until the earliest requested wake, and while the page is hidden.
 */

export interface Clock {
  /** The current instant, in milliseconds since 1970. */
  now(): number;
  /** Calls back once, at or after an instant in milliseconds since 1970. Returns a function that cancels the wake. */
  wakeAt(instant: number, callback: () => void): () => void;
  /** Calls back each time the clock turns out to have been put back, for the life of the page. */
  whenBack?(callback: () => void): void;
}

/** The longest sleep of a timer, in milliseconds: timers stop while the machine sleeps, and may not catch up when it wakes. */
const longestWait = 60_000;

/** Events after which the page or the machine may have slept. */
const wakings = ['visibilitychange', 'resume', 'focus', 'pageshow'];

interface Wake {
  readonly instant: number;
  readonly callback: () => void;
}

export class PageClock implements Clock {
  readonly #wakes = new Set<Wake>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #backs = new Set<() => void>();
  #due = Infinity;
  #last = 0;

  /** @param earliest an instant that has certainly passed, in milliseconds since 1970; `now` is never before it, even if the device's clock is slow */
  constructor(public earliest = 0) {}

  now(): number {
    return Math.max(Date.now(), this.earliest);
  }

  wakeAt(instant: number, callback: () => void): () => void {
    const wake = { instant, callback };
    if (this.#wakes.size === 0) listen(this.#tick);
    this.#wakes.add(wake);
    this.#last = Math.max(this.#last, this.now());
    if (instant < this.#due) this.#sleepUntil(instant);
    return () => {
      this.#wakes.delete(wake);
      if (this.#wakes.size === 0) this.#stop();
    };
  }

  whenBack(callback: () => void): void {
    if (this.#backs.size === 0) listen(this.#look);
    this.#backs.add(callback);
    this.#last = this.now();
  }

  readonly #look = (): void => {
    const [last, now] = [this.#last, this.now()];
    this.#last = now;
    if (now < last) for (const callback of this.#backs) callback();
  };

  readonly #tick = (): void => {
    this.#look();
    const now = this.now();
    if (!document.hidden) {
      for (const wake of [...this.#wakes]) {
        if (wake.instant <= now && this.#wakes.delete(wake)) wake.callback();
      }
    }
    if (this.#wakes.size === 0) this.#stop();
    else this.#sleepUntil([...this.#wakes].reduce((earliest, { instant }) => Math.min(earliest, instant), Infinity));
  };

  #sleepUntil(instant: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = instant;
    if (!document.hidden) this.#timer = setTimeout(this.#tick, Math.min(Math.max(instant - this.now(), 0), longestWait));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = Infinity;
    for (const type of wakings) removeEventListener(type, this.#tick);
  }
}

function listen(listener: () => void): void {
  for (const type of wakings) addEventListener(type, listener);
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
