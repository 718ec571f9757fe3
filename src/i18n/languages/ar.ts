/**
 * What a page in this language loads: its sentences and its format table, in one file.
 */
export { ar as messages } from '../messages/ar/messages.js';
export { default as table } from '../tables/ar.json';
