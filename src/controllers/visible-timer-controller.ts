/**
 * Wakes its host when its content next changes, by the page's clock, and only while the host is in view.
 */
import { TimerController } from './timer-controller.js';

/** Hosts count as in view a little early, so that the reader never sees old digits. */
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

export class VisibleTimerController extends TimerController {
  #inSight = false;

  protected override get isAwake(): boolean {
    return this.#inSight;
  }

  override hostConnected(): void {
    if (this.turn !== undefined) this.#watch();
  }

  /** Watches only hosts that will change again; most films have no change to come. */
  override hostUpdated(): void {
    super.hostUpdated();
    if (this.turn === undefined) this.#unwatch();
    else this.#watch();
  }

  override hostDisconnected(): void {
    this.#unwatch();
    super.hostDisconnected();
  }

  #watch(): void {
    if (hosts.has(this.host) || !this.host.isConnected || typeof IntersectionObserver === 'undefined') return;
    watch(this.host, (inSight) => {
      this.#inSight = inSight;
      if (inSight) this.resume();
      else this.sleep();
    });
  }

  #unwatch(): void {
    if (!hosts.delete(this.host)) return;
    sight?.unobserve(this.host);
    this.#inSight = false;
  }
}
