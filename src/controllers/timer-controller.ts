/**
 * Wakes its host at an instant by the page's one timer, in sight or not: for what has no place on the page until then.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../context/time/clock.js';

const turns = new WeakMap<object, TimerController>();

/** The instant at which a host next reads differently by a clock, if it ever does: a server asks, who cannot wake it. */
export function nextWakeOf(host: object, clock: Clock): number | undefined {
  return turns.get(host)?.nextBy(clock);
}

export class TimerController implements ReactiveController {
  #takeBack: (() => void) | undefined;
  /** The instant at which the host next reads differently, as it was last drawn. */
  protected turn: number | undefined;

  constructor(
    protected readonly host: ReactiveControllerHost & Element,
    private readonly clock: () => Clock | undefined,
    /** The instant at which the host next reads differently, if it ever does. */
    private readonly next: () => number | undefined,
  ) {
    turns.set(host, this);
    host.addController(this);
  }

  /** Whether the host is to be woken at all. */
  protected get isAwake(): boolean {
    return this.host.isConnected;
  }

  /** Another clock, which a provider stopped, brings nothing. */
  nextBy(clock: Clock): number | undefined {
    return this.clock() === clock ? this.next() : undefined;
  }

  hostConnected(): void {
    this.resume();
  }

  hostUpdated(): void {
    this.sleep();
    this.turn = this.next();
    const next = this.isAwake ? this.turn : undefined;
    if (next !== undefined) this.#takeBack = this.clock()?.wakeAt(next, () => { this.host.requestUpdate(); });
  }

  hostDisconnected(): void {
    this.sleep();
  }

  /** What has been out of sight or out of the page may have missed its turn; else it waits for it again. */
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
