/**
 * Event that asks to reveal one record or one fact, hidden because it gives a plot away.
 */
import type { Stub } from '../domain/ledger/catalogue.js';
import type { HiddenFact } from '../domain/spoilers/hidden-fact.js';

/** Bubbles and crosses shadow roots, so that the page's root hears it. */
export class WickRevealEvent extends Event {
  static readonly eventName = 'wick-reveal';

  /** Set by the listener that reveals the record: resolves to whether it could. */
  answer: Promise<boolean> | undefined;

  constructor(
    /** The stub in place of the hidden record, or the hidden fact. */
    readonly stub: Stub | HiddenFact,
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
