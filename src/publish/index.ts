export { bake, type BakeOptions } from './bake.js';
export { prerender, type PrerenderOptions, type Trouble, type Written } from './prerender.js';
export type { ArticleKind } from './article.js';
export type { PageOptions } from './fill.js';
export { render, type Rendered, type RenderOptions } from './render.js';
export { type DatasetFault, type DatasetReport, validateDataset } from './validate.js';
