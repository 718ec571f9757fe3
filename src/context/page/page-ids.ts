/**
 * What script elements of a prerendered page are found by.
 */

/** Holds the page's state; its `data-now` is the instant that the widgets show, its `data-next` the one at which they no longer hold. */
export const stateId = 'wick-page';

/** Holds what the page says to machines. */
export const linkedDataId = 'wick-linked-data';

/** The class of what stands beside a shadow root for those who read none. */
export const lightClass = 'wick-light';
