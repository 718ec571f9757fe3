/**
 * The script tag: what most articles use, with the data, in one request. A language beyond English is fetched when a page speaks it.
 */
import './all.js';
