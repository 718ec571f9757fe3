/**
 * The plug-in for Vite. Registers no elements: pages are prerendered while a site is built.
 */
export type { SiteOptions } from './publish/site/pages.js';
export { wickWidgets } from './publish/site/vite.js';
