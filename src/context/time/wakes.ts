/**
 * Wakes widgets by the page's clock: one timer a clock, which sleeps until the earliest requested wake, and while the page is hidden.
 * Fetched with the timers of widgets, where a change is to come.
 */
import { type Clock, onWaking, offWaking } from './clock.js';

/** The longest sleep of a timer, in milliseconds: timers stop while the machine sleeps, and may not catch up when it wakes. */
const longestWait = 60_000;

interface Wake {
  readonly instant: number;
  readonly callback: () => void;
}

const ofClocks = new WeakMap<Clock, Wakes>();

/** Calls back once, at or after an instant in milliseconds since 1970. Returns a function that cancels the wake. A clock that wakes by itself, or never, is asked instead. */
export function wakeAt(clock: Clock, instant: number, callback: () => void): () => void {
  if (clock.wakeAt) return clock.wakeAt(instant, callback);
  const wakes = ofClocks.get(clock) ?? new Wakes(clock);
  ofClocks.set(clock, wakes);
  return wakes.add({ instant, callback });
}

class Wakes {
  readonly #wakes = new Set<Wake>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Infinity;

  constructor(private readonly clock: Clock) {}

  add(wake: Wake): () => void {
    if (this.#wakes.size === 0) onWaking(this.#tick);
    this.#wakes.add(wake);
    this.clock.check?.();
    if (wake.instant < this.#due) this.#sleepUntil(wake.instant);
    return () => {
      this.#wakes.delete(wake);
      if (this.#wakes.size === 0) this.#stop();
    };
  }

  readonly #tick = (): void => {
    this.clock.check?.();
    const now = this.clock.now();
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
    if (!document.hidden) this.#timer = setTimeout(this.#tick, Math.min(Math.max(instant - this.clock.now(), 0), longestWait));
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#due = Infinity;
    offWaking(this.#tick);
  }
}
