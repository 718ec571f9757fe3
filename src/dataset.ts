/**
 * Types and a helper for writing a dataset in TypeScript. Registers no elements.
 */
export type * from './data/bundled/dataset.js';
export { defineDataset } from './data/dataset/define-dataset.js';
