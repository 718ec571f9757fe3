/**
 * Takes the place of the bundled catalogue in the script of prerendered pages: their own is there before any widget asks.
 */
export {};
