/**
 * Time limits of tests, in milliseconds. They are long enough for a busy machine:
 * only a test that hangs reaches them.
 */

/** One test or hook. */
export const testLimit = 300_000;
/** Starting a browser, opening a page, or loading a test file in one. */
export const startLimit = 300_000;
/** Until a page shows a text after it was opened or a button was pressed. */
export const pageLimit = 60_000;
/** All tests of one file in one browser; also the longest that a browser may take to answer one command. */
export const fileLimit = 900_000;
