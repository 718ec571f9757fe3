/**
 * What a page in this language loads for widgets that read the catalogue: all their sentences, in one file.
 */
export { ar as film } from '../messages/film-ar.js';
export { ar as market } from '../messages/market-ar.js';
export { ar as more } from '../messages/more-ar.js';
export { ar as reader } from '../messages/reader-ar.js';
export { ar as story } from '../messages/story-ar.js';
export { ar as words } from '../messages/words-ar.js';
