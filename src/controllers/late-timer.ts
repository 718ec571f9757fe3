/**
 * Fetches a widget's timer once there is a change to come: most titles change no more, so most pages need none.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lazyModule } from '../i18n/lazy-module.js';
import type { TimerController } from './timer-controller.js';

/** The timers, and when a title's phase next changes. A server loads them before it draws. */
export const timers = lazyModule(() => import('./timers.js'));

export type Timers = NonNullable<typeof timers.module>;

export class LateTimer implements ReactiveController {
  #timer: TimerController | undefined;

  /**
   * @param start makes the timer for the host
   * @param mayTurn whether what the host shows may change by itself
   */
  constructor(host: ReactiveControllerHost, private readonly start: (timers: Timers) => TimerController, private readonly mayTurn: () => boolean) {
    if (timers.module) start(timers.module);
    else host.addController(this);
  }

  hostUpdated(): void {
    if (this.#timer) return;
    if (timers.module) (this.#timer = this.start(timers.module)).hostUpdated();
    else if (this.mayTurn()) void timers.load()?.then(() => { this.hostUpdated(); });
  }
}
