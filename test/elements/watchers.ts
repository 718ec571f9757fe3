/**
 * Counts listeners on document and window, and the targets of observers.
 */

type Listening = (type: string, listener: unknown) => void;

const real = {
  observe: IntersectionObserver.prototype.observe,
  unobserve: IntersectionObserver.prototype.unobserve,
  watch: MutationObserver.prototype.observe,
  unwatch: MutationObserver.prototype.disconnect,
};

export class Watchers {
  readonly #listeners = new Map<unknown, readonly string[]>();
  readonly #targets = new Set<Element>();
  readonly #watched = new Map<MutationObserver, number>();

  constructor() {
    const [listeners, targets, watched] = [this.#listeners, this.#targets, this.#watched];
    for (const target of [document, window]) {
      const { addEventListener, removeEventListener } = EventTarget.prototype;
      target.addEventListener = function (this: EventTarget, type: string, listener: EventListener, options?: AddEventListenerOptions) {
        listeners.set(listener, [...(listeners.get(listener) ?? []), type]);
        addEventListener.call(this, type, listener, options);
      } as Listening;
      target.removeEventListener = function (this: EventTarget, type: string, listener: EventListener) {
        listeners.delete(listener);
        removeEventListener.call(this, type, listener);
      } as Listening;
    }
    IntersectionObserver.prototype.observe = function (target) {
      targets.add(target);
      real.observe.call(this, target);
    };
    IntersectionObserver.prototype.unobserve = function (target) {
      targets.delete(target);
      real.unobserve.call(this, target);
    };
    MutationObserver.prototype.observe = function (target, options) {
      watched.set(this, (watched.get(this) ?? 0) + 1);
      real.watch.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function () {
      watched.delete(this);
      real.unwatch.call(this);
    };
  }

  /** How many listeners of a type, or of all, are on the document and the window. */
  listeners(type?: string): number {
    return [...this.#listeners.values()].filter((heard) => type === undefined || heard.includes(type)).length;
  }

  /** How many elements are watched for coming into sight. */
  get inSight(): number {
    return this.#targets.size;
  }

  /** How many roots are watched for changes. */
  get mutations(): number {
    return [...this.#watched.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Stops counting. */
  restore(): void {
    for (const target of [document, window]) {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    }
    Object.assign(IntersectionObserver.prototype, { observe: real.observe, unobserve: real.unobserve });
    Object.assign(MutationObserver.prototype, { observe: real.watch, disconnect: real.unwatch });
  }
}
