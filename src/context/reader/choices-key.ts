/**
 * The key under which a reader's choices are stored on the device.
 */

/** Key in localStorage. Any script may write there, so its value must be validated. */
export const choicesKey = 'wick-widgets/choices/1';
