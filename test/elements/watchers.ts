/**
 * Counts what watches the page: listeners on the document, and what observers have in view.
 */

type Listening = Document['addEventListener'];

const real = {
  observe: IntersectionObserver.prototype.observe,
  unobserve: IntersectionObserver.prototype.unobserve,
  watch: MutationObserver.prototype.observe,
  unwatch: MutationObserver.prototype.disconnect,
};

export class Watchers {
  readonly #listeners = new Map<unknown, string>();
  readonly #targets = new Set<Element>();
  readonly #watched = new Map<MutationObserver, number>();

  constructor() {
    const [listeners, targets, watched] = [this.#listeners, this.#targets, this.#watched];
    const { addEventListener, removeEventListener } = Document.prototype;
    document.addEventListener = function (this: Document, type: string, listener: EventListener, options?: AddEventListenerOptions) {
      listeners.set(listener, type);
      addEventListener.call(this, type, listener, options);
    } as Listening;
    document.removeEventListener = function (this: Document, type: string, listener: EventListener) {
      listeners.delete(listener);
      removeEventListener.call(this, type, listener);
    } as Document['removeEventListener'];
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

  /** How many listeners of a type, or of all, are on the document. */
  listeners(type?: string): number {
    return [...this.#listeners.values()].filter((heard) => type === undefined || heard === type).length;
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
    const page = document as { addEventListener?: unknown; removeEventListener?: unknown };
    delete page.addEventListener;
    delete page.removeEventListener;
    Object.assign(IntersectionObserver.prototype, { observe: real.observe, unobserve: real.unobserve });
    Object.assign(MutationObserver.prototype, { observe: real.watch, disconnect: real.unwatch });
  }
}
