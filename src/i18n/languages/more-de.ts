/**
 * The file that a page in German loads for widgets that read the catalogue, with all their sentences.
 */
export { de as film } from '../messages/de/film.js';
export { de as market } from '../messages/de/market.js';
export { de as more } from '../messages/de/more.js';
export { de as reader } from '../messages/de/reader.js';
export { de as story } from '../messages/de/story.js';
export { de as words } from '../messages/de/media.js';
