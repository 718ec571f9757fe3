/**
 * Asks for a part of the data that has not been fetched, or for the ledger itself: whoever holds the page's data hears it and hands the part down.
 */
import type { Part } from '../domain/ledger/catalogue.js';

/** Bubbles and crosses shadow roots, as any request does. */
export class WickNeedEvent extends Event {
  static readonly eventName = 'wick-need';

  /** Set by who answers: whether the part could be fetched. */
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
