/**
 * Event for a choice of the reader: titles they have seen, a market, or a player that may load without asking. The page's data follows it.
 */
import type { Choices } from '../domain/spoilers/reader-choices.js';

/** Bubbles and crosses shadow roots, so that the page's root hears it too. */
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
