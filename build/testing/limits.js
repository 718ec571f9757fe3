/**
 * How long tests may take, in milliseconds. A machine whose processors are all busy with something else must not reach
 * these: only what hangs does.
 */

/** One test or hook. */
export const testLimit = 300_000;
/** Starting a browser, opening a page, or loading a test file in one. */
export const startLimit = 300_000;
/** What a page has to show after it was opened, or after a button was pressed. */
export const pageLimit = 60_000;
/** All tests of one file in one browser; also the longest that a browser may take to answer one command. */
export const fileLimit = 900_000;
