/**
 * The page's one timer. It sleeps until the earliest wake that anyone asked for, and while the page is hidden.
 */

export interface Clock {
  /** The instant it is, in milliseconds since 1970. */
  now(): number;
  /** Calls back once, at or after an instant; what is returned takes the wake back. */
  wakeAt(instant: number, callback: () => void): () => void;
}

/** A longer wait than a 32-bit number of milliseconds would fire at once. */
const longestWait = 2 ** 31 - 1;

interface Wake {
  readonly instant: number;
  readonly callback: () => void;
}

export class PageClock implements Clock {
  readonly #wakes = new Set<Wake>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;

  now(): number {
    return Date.now();
  }

  wakeAt(instant: number, callback: () => void): () => void {
    const wake = { instant, callback };
    if (this.#wakes.size === 0) document.addEventListener('visibilitychange', this.#tick);
    this.#wakes.add(wake);
    if (instant < this.#due) this.#sleepUntil(instant);
    return () => {
      this.#wakes.delete(wake);
      if (this.#wakes.size === 0) this.#stop();
    };
  }

  readonly #tick = (): void => {
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
    document.removeEventListener('visibilitychange', this.#tick);
  }
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
