/**
 * For people who write a dataset in TypeScript. Registers nothing.
 */
export type * from './data/bundled/dataset.js';
export { defineDataset } from './data/dataset/define-dataset.js';
