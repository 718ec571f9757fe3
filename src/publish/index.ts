export { render, type Rendered, type RenderOptions } from './render.js';
export { type DatasetFault, type DatasetReport, validateDataset } from './validate.js';
