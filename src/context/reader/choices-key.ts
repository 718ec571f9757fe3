/**
 * Where a reader's choices are kept on the device.
 */

/** Whoever writes there may have written anything. */
export const choicesKey = 'wick-widgets/choices/1';
