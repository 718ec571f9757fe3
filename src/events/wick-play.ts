/**
 * Says that a reader started a video, so that any other on the page falls silent.
 */

/** Bubbles and crosses shadow roots, as any event that others follow. */
export class WickPlayEvent extends Event {
  static readonly eventName = 'wick-play';

  constructor(
    /** Id of the video's record. */
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
