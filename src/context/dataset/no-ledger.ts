/**
 * Replaces the bundled catalogue in the script of prerendered pages, which bring a catalogue of their own before any widget asks.
 */
export {};
