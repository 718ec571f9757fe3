/**
 * What a page in this language loads for widgets that read the catalogue: all their sentences, in one file.
 */
export { de as film } from '../messages/film-de.js';
export { de as market } from '../messages/market-de.js';
export { de as more } from '../messages/more-de.js';
export { de as reader } from '../messages/reader-de.js';
export { de as story } from '../messages/story-de.js';
export { de as words } from '../messages/words-de.js';
