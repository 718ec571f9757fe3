/**
 * What lists, hides or links things of the whole page.
 */
import '../sources/wick-sources.js';
import '../related/wick-related.js';
import '../spoiler/wick-spoiler.js';
