/**
 * Wakes its host at an instant by the page's one timer, in sight or not: for what has no place on the page until then.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../context/clock.js';

export class TurnController implements ReactiveController {
  #takeBack: (() => void) | undefined;

  constructor(
    protected readonly host: ReactiveControllerHost & Element,
    private readonly clock: () => Clock | undefined,
    /** The instant at which the host next reads differently, if it ever does. */
    private readonly next: () => number | undefined,
  ) {
    host.addController(this);
  }

  /** Whether the host is to be woken at all. */
  protected get isAwake(): boolean {
    return this.host.isConnected;
  }

  hostConnected(): void {
    // What left the page and comes back may have missed its turn.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    this.sleep();
    const next = this.isAwake ? this.next() : undefined;
    if (next !== undefined) this.#takeBack = this.clock()?.wakeAt(next, () => { this.host.requestUpdate(); });
  }

  hostDisconnected(): void {
    this.sleep();
  }

  protected sleep(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
  }
}
