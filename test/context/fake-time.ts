/**
 * Replaces the page's timers, clock and visibility, so that tests control the time.
 */
interface Timer {
  readonly at: number;
  readonly run: () => void;
}

export class FakeTime {
  /** How long each timer was asked to wait, in the order in which they were started. */
  readonly waits: number[] = [];
  /** How many functions listen for a change of visibility. */
  listeners = 0;
  readonly #timers = new Map<number, Timer>();
  readonly #restore: (() => void)[] = [];
  #hidden = false;
  #ids = 0;

  constructor(public now: number) {
    this.#replace(globalThis, 'setTimeout', (run: () => void, wait = 0) => {
      this.waits.push(wait);
      this.#timers.set(++this.#ids, { at: this.now + wait, run });
      return this.#ids;
    });
    this.#replace(globalThis, 'clearTimeout', (id: number | undefined) => this.#timers.delete(id ?? 0));
    this.#replace(Date, 'now', () => this.now);
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => this.#hidden });
    this.#restore.push(() => Reflect.deleteProperty(document, 'hidden'));
    this.#countListeners();
  }

  /** How many timers run. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Lets time pass until an instant; the timers that are due by then run in their order, each at its time. */
  passUntil(instant: number): void {
    for (let next = this.#next(instant); next; next = this.#next(instant)) {
      this.#timers.delete(next.id);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = instant;
  }

  /** Lets the next timer ring at once, before its time. */
  ring(): void {
    const next = this.#next(Infinity)!;
    this.#timers.delete(next.id);
    next.run();
  }

  /** Hides or shows the page. */
  show(visible: boolean): void {
    this.#hidden = !visible;
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  }

  /** Restores the page's own time and removes all listeners. */
  restore(): void {
    for (const restore of this.#restore.reverse()) restore();
  }

  #next(until: number): (Timer & { id: number }) | undefined {
    const due = [...this.#timers].map(([id, timer]) => ({ id, ...timer })).filter(({ at }) => at <= until);
    return due.sort((a, b) => a.at - b.at || a.id - b.id)[0];
  }

  #countListeners(): void {
    const heard = new Map<EventListener, Set<string>>();
    const counting = (method: 'addEventListener' | 'removeEventListener', change: (listener: EventListener, type: string) => void): void => {
      const original = window[method].bind(window);
      this.#replace(window, method, (type: string, listener: EventListener) => {
        change(listener, type);
        this.listeners = [...heard.values()].filter((types) => types.has('visibilitychange')).length;
        original(type, listener);
      });
    };
    counting('addEventListener', (listener, type) => heard.set(listener, (heard.get(listener) ?? new Set()).add(type)));
    counting('removeEventListener', (listener, type) => heard.get(listener)?.delete(type));
    this.#restore.push(() => {
      for (const [listener, types] of heard) for (const type of types) window.removeEventListener(type, listener);
    });
  }

  #replace(owner: object, name: string, value: unknown): void {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { configurable: true, writable: true, value });
    this.#restore.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
  }
}
