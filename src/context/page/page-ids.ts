/**
 * Ids and classes by which parts of a prerendered page are found.
 */

/** Id of the script with the page's state. Its `data-now` is the instant that the widgets show, `data-next` the instant at which they no longer hold. */
export const stateId = 'wick-page';

/** Id of the script with the page's JSON-LD. */
export const linkedDataId = 'wick-linked-data';

/** Class of the light DOM beside a shadow root, for readers of HTML that make no shadow roots. */
export const lightClass = 'wick-light';
