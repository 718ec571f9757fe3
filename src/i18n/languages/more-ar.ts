/**
 * The file that a page in Arabic loads for widgets that read the catalogue, with all their sentences.
 */
export { ar as film } from '../messages/ar/film.js';
export { ar as market } from '../messages/ar/market.js';
export { ar as more } from '../messages/ar/more.js';
export { ar as reader } from '../messages/ar/reader.js';
export { ar as story } from '../messages/ar/story.js';
export { ar as words } from '../messages/ar/media.js';
