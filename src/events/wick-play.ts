/**
 * Event for a video that the reader started, so that other players on the page stop.
 */

/** Bubbles and crosses shadow roots, so that other players hear it. */
export class WickPlayEvent extends Event {
  static readonly eventName = 'wick-play';

  constructor(
    /** Id of the video record that is played. */
    readonly video: string,
  ) {
    super(WickPlayEvent.eventName, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'wick-play': WickPlayEvent;
  }

  interface ElementEventMap {
    'wick-play': WickPlayEvent;
  }
}
