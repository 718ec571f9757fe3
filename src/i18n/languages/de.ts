/**
 * The file that a page in German loads: sentences and format table.
 */
export { de as messages } from '../messages/de/messages.js';
export { default as table } from '../tables/de.json';
