/**
 * Event that asks to reveal one record, hidden because it gives a plot away.
 */
import type { Stub } from '../domain/ledger/catalogue.js';

/** Bubbles and crosses shadow roots, so that the page's root hears it. */
export class WickRevealEvent extends Event {
  static readonly eventName = 'wick-reveal';

  /** Set by the listener that reveals the record: resolves to whether it could. */
  answer: Promise<boolean> | undefined;

  constructor(
    /** The stub in place of the hidden record. */
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
