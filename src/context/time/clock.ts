/**
 * The page's one timer. It sleeps until the earliest wake that anyone asked for, and while the page is hidden.
 */

export interface Clock {
  /** The instant it is, in milliseconds since 1970. */
  now(): number;
  /** Calls back once, at or after an instant; what is returned takes the wake back. */
  wakeAt(instant: number, callback: () => void): () => void;
  /** Calls back when the time turns out to have been put back, for as long as the page lives. */
  whenBack?(callback: () => void): void;
}

/** How long a timer may sleep, in milliseconds: timers stand still while the machine sleeps, and may sleep on when it has woken. */
const longestWait = 60_000;

/** What tells that the page or the machine may have slept, or that somebody looks again. */
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

  /** @param earliest an instant that has passed for certain: a device whose clock is behind it does not know the time */
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
 * The beginning of a day, in milliseconds since 1970, if the device's own clock is behind it, else 0: data that is there already was not made in the future.
 * What looks early is asked again of a new file, because a script that sets `Date` for tests or previews means it.
 */
export function earliestInstant(day: number): number {
  const instant = day * 86_400_000;
  // A file costs a page two milliseconds: nearly every device knows the time.
  return Date.now() < instant && new File([], '').lastModified < instant ? instant : 0;
}

/** A clock that stands still, for pages, tests and stories whose `now` is given. */
export class StillClock implements Clock {
  constructor(readonly instant: number) {}

  now(): number {
    return this.instant;
  }

  wakeAt(): () => void {
    return () => undefined;
  }
}
