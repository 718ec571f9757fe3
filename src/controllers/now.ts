/**
 * Wakes its host when what it shows will next read differently, by the page's one timer, and only while it is in sight.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../context/clock.js';

/** A host is told a little before it comes into sight, so that the reader never sees old digits. */
const margin = '200px';

const hosts = new WeakMap<Element, (inSight: boolean) => void>();
let sight: IntersectionObserver | undefined;

function tell(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) hosts.get(target)?.(isIntersecting);
}

function watch(host: Element, callback: (inSight: boolean) => void): void {
  sight ??= new IntersectionObserver(tell, { rootMargin: margin });
  hosts.set(host, callback);
  sight.observe(host);
}

export class NowController implements ReactiveController {
  #inSight = false;
  #takeBack: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly clock: () => Clock | undefined,
    /** The instant at which the host next reads differently, if it ever does. */
    private readonly next: () => number | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (typeof IntersectionObserver === 'undefined') return;
    watch(this.host, (inSight) => {
      this.#inSight = inSight;
      if (inSight) this.host.requestUpdate();
      else this.#sleep();
    });
  }

  hostUpdated(): void {
    this.#sleep();
    const next = this.#inSight ? this.next() : undefined;
    if (next !== undefined) this.#takeBack = this.clock()?.wakeAt(next, this.#wake);
  }

  hostDisconnected(): void {
    sight?.unobserve(this.host);
    hosts.delete(this.host);
    this.#inSight = false;
    this.#sleep();
  }

  readonly #wake = (): void => {
    this.host.requestUpdate();
  };

  #sleep(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
  }
}
