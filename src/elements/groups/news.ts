/**
 * Widgets about news of a film and where to watch it, loaded as one file.
 */
import '../trailer/wick-trailer.js';
import '../where-to-watch/wick-where-to-watch.js';
import '../sequel-status/wick-sequel-status.js';
import '../changes/wick-changes.js';
