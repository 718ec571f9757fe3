/**
 * The file that a page in Arabic loads: sentences and format table.
 */
export { ar as messages } from '../messages/ar/messages.js';
export { default as table } from '../tables/ar.json';
