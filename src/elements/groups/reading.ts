/**
 * Widgets in an article's text that read compiled titles only, loaded as one file.
 */
import '../synopsis/wick-synopsis.js';
import '../crew-list/wick-crew-list.js';
