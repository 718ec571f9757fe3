export { type EmbedFile, embedFiles, type EmbedGroup, type EmbedOptions } from './embed.js';
export { EmbedFault } from './embed-choice.js';
export { render, type Rendered, type RenderOptions } from './render.js';
export { type DatasetFault, type DatasetReport, validateDataset } from './validate.js';
