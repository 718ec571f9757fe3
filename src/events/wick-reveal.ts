/**
 * Asks for one record that is hidden because it gives a plot away.
 */
import type { Stub } from '../domain/ledger/catalogue.js';

/** Bubbles and crosses shadow roots, as any request does. */
export class WickRevealEvent extends Event {
  static readonly eventName = 'wick-reveal';

  /** Set by who answers: whether it could be shown. */
  answer: Promise<boolean> | undefined;

  constructor(
    /** What stands in its place. */
    readonly stub: Stub,
  ) {
    super(WickRevealEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wick-reveal': WickRevealEvent;
  }

  interface ElementEventMap {
    'wick-reveal': WickRevealEvent;
  }
}
