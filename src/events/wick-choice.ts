/**
 * Says what the reader chose: titles they have seen, a market, a player that may come without a question. The page's data follows.
 */
import type { Choices } from '../domain/spoilers/reader-choices.js';

/** Bubbles and crosses shadow roots, so that the page hears it too. */
export class WickChoiceEvent extends Event {
  static readonly eventName = 'wick-choice';

  constructor(readonly choice: Partial<Choices>) {
    super(WickChoiceEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wick-choice': WickChoiceEvent;
  }

  interface ElementEventMap {
    'wick-choice': WickChoiceEvent;
  }
}
