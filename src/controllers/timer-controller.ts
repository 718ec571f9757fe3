/**
 * Wakes its host at an instant by the page's clock, whether in view or not: for hosts without a box until then.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../context/time/clock.js';
import { wakeAt } from '../context/time/wakes.js';

const turns = new WeakMap<object, TimerController>();

/** Returns when a host next changes, in milliseconds since 1970; undefined if never. For servers, which cannot wake it. */
export function nextWakeOf(host: object, clock: Clock): number | undefined {
  return turns.get(host)?.nextBy(clock);
}

export class TimerController implements ReactiveController {
  #takeBack: (() => void) | undefined;
  /** When the host next changes, in milliseconds since 1970, as of its last drawing. */
  protected turn: number | undefined;

  constructor(
    protected readonly host: ReactiveControllerHost & Element,
    private readonly clock: () => Clock | undefined,
    /** Returns when the host next changes, in milliseconds since 1970; undefined if never. */
    private readonly next: () => number | undefined,
  ) {
    turns.set(host, this);
    host.addController(this);
  }

  /** Whether the host can be woken now. */
  protected get isAwake(): boolean {
    return this.host.isConnected;
  }

  /** Returns when the host next changes by `clock`; undefined if its provider stopped the clock, which makes it another one. */
  nextBy(clock: Clock): number | undefined {
    return this.clock() === clock ? this.next() : undefined;
  }

  hostConnected(): void {
    this.resume();
  }

  hostUpdated(): void {
    this.sleep();
    this.turn = this.next();
    const [clock, next] = [this.clock(), this.isAwake ? this.turn : undefined];
    if (clock && next !== undefined) this.#takeBack = wakeAt(clock, next, () => { this.host.requestUpdate(); });
  }

  hostDisconnected(): void {
    this.sleep();
  }

  /** Redraws a host whose change fell into the time that it was out of view or out of the page; else waits for it again. */
  protected resume(): void {
    const [clock, next] = [this.clock(), this.next()];
    if (clock && next !== undefined && next <= clock.now()) this.host.requestUpdate();
    else this.hostUpdated();
  }

  protected sleep(): void {
    this.#takeBack?.();
    this.#takeBack = undefined;
  }
}
