/**
 * Event for a countdown that passed from one case to the next while the reader was there.
 */
import type { Countdown } from '../domain/releases/countdown.js';

type CountdownCase = Countdown['case'];

/** Bubbles and crosses shadow roots. The first reading after load is no change. */
export class WickPhaseChangeEvent extends Event {
  static readonly eventName = 'wick-phase-change';

  constructor(
    readonly film: string,
    readonly from: CountdownCase,
    readonly to: CountdownCase,
  ) {
    super(WickPhaseChangeEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wick-phase-change': WickPhaseChangeEvent;
  }

  interface ElementEventMap {
    'wick-phase-change': WickPhaseChangeEvent;
  }
}
