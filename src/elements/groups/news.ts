/**
 * What is new of a film, and where to see it.
 */
import '../trailer/wick-trailer.js';
import '../where-to-watch/wick-where-to-watch.js';
import '../sequel-status/wick-sequel-status.js';
import '../changes/wick-changes.js';
