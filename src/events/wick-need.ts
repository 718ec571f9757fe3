/**
 * Event that asks for a part of the data, or for the ledger itself. The page's root hears it, fetches the part and hands it down.
 */
import type { Part } from '../domain/ledger/catalogue.js';

/** Bubbles and crosses shadow roots, so that the page's root hears it. */
export class WickNeedEvent extends Event {
  static readonly eventName = 'wick-need';

  /** Set by the listener that fetches the part: resolves to whether it arrived. */
  answer: Promise<boolean> | undefined;

  constructor(readonly part: Part | 'ledger') {
    super(WickNeedEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wick-need': WickNeedEvent;
  }

  interface ElementEventMap {
    'wick-need': WickNeedEvent;
  }
}
