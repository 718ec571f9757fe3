/**
 * Stops the page's clock and timers; tests move the time, and due timers then run.
 */
import { timers } from '../../src/controllers/late-timer.js';
import { settled } from '../fixture.js';

interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

const real = { now: Date.now, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

export class PageTime {
  readonly #timers = new Map<number, Timer>();
  /** How long each timer was set to wait, in milliseconds, in the order in which they were set. */
  readonly waits: number[] = [];
  #now: number;

  /** Stops the page's time at an instant. */
  constructor(instant: string) {
    this.#now = Date.parse(instant);
    Date.now = () => this.#now;
    globalThis.setTimeout = this.#set as typeof setTimeout;
    globalThis.clearTimeout = (id) => {
      if (!this.#timers.delete(Number(id))) real.clearTimeout.call(globalThis, id);
    };
  }

  /** How many timers have been set and neither rung nor been cleared. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Moves the time on, rings each timer that it passes at its instant, and waits until every widget has answered. */
  async moveTo(instant: string): Promise<void> {
    const goal = Date.parse(instant);
    for (let next = this.#next(goal); next; next = this.#next(goal)) {
      const [id, { due, ring }] = next;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, due);
      ring();
      await settled(document.body);
    }
    this.#now = goal;
  }

  /** Moves the time on, or back, while the machine sleeps: its timers wait on from where they were. */
  async sleepUntil(instant: string): Promise<void> {
    const goal = Date.parse(instant);
    const slept = goal - this.#now;
    for (const [id, { due, ring }] of this.#timers) this.#timers.set(id, { due: due + slept, ring });
    this.#now = goal;
    await settled(document.body);
  }

  /** Rings the pending timers before their time, as a browser may do that has slept. */
  async ringEarly(): Promise<void> {
    for (const [id, { ring }] of [...this.#timers]) {
      this.#timers.delete(id);
      ring();
    }
    await settled(document.body);
  }

  /** Gives the page its own time back. */
  restore(): void {
    Date.now = real.now;
    globalThis.setTimeout = real.setTimeout;
    globalThis.clearTimeout = real.clearTimeout;
  }

  #next(goal: number): [number, Timer] | undefined {
    return [...this.#timers].filter(([, { due }]) => due <= goal).sort(([, a], [, b]) => a.due - b.due)[0];
  }

  readonly #set = (callback: () => void, wait = 0): number => {
    // The test runner's own socket also sets a timer.
    if (new Error().stack?.includes('web-socket')) return Number(real.setTimeout.call(globalThis, callback, wait));
    const id = -1 - this.waits.length;
    this.waits.push(wait);
    this.#timers.set(id, { due: this.#now + wait, ring: callback });
    return id;
  };
}

/** Waits until the widgets have their timers, and have been told whether they are in sight. Observers report together, in no certain order: the next frame comes after all. */
export async function lookedAt(element: Element): Promise<void> {
  await timers.load();
  await settled(document.body);
  await new Promise<void>((reported) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => { reported(); });
    });
    observer.observe(element);
  });
  await settled(document.body);
}
