/**
 * Wakes its host at an instant by the page's one timer, in sight or not: for what has no place on the page until then.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../context/clock.js';

export class TurnController implements ReactiveController {
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
    // What left the page and comes back may have missed its turn.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    this.#sleep();
    const next = this.host.isConnected ? this.next() : undefined;
    if (next !== undefined) this.#takeBack = this.clock()?.wakeAt(next, () => { this.host.requestUpdate(); });
  }

  hostDisconnected(): void {
    this.#sleep();
  }

  #sleep(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
  }
}
