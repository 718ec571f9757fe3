/**
 * What tells of a film in an article's text, and reads compiled titles alone.
 */
import '../synopsis/wick-synopsis.js';
import '../crew-list/wick-crew-list.js';
