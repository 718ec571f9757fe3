/**
 * Event for something that could not be shown or read. Nothing is thrown, and the author's words stay.
 */

export const errorCodes = ['unknown-title', 'unknown-record', 'unknown-field', 'unknown-element', 'bad-attribute', 'bad-language', 'bad-data', 'misplaced'] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** Bubbles and crosses shadow roots, so that one listener on the page hears every widget. */
export class WickErrorEvent extends Event {
  static readonly eventName = 'wick-error';

  constructor(
    readonly code: ErrorCode,
    /** The fault and its consequence, in the page's language. */
    readonly message: string,
    readonly element: Element,
  ) {
    super(WickErrorEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wick-error': WickErrorEvent;
  }

  interface ElementEventMap {
    'wick-error': WickErrorEvent;
  }
}
