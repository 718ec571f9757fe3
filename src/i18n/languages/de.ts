/**
 * What a page in this language loads: its sentences and its format table, in one file.
 */
export { de as messages } from '../messages/de/messages.js';
export { default as table } from '../tables/de.json';
