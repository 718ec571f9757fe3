/**
 * What tells of a film in an article's text.
 */
import '../synopsis/wick-synopsis.js';
import '../quote/wick-quote.js';
