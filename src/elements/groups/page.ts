/**
 * Widgets that list, hide or link content of the whole page, loaded as one file.
 */
import '../sources/wick-sources.js';
import '../related/wick-related.js';
import '../spoiler/wick-spoiler.js';
