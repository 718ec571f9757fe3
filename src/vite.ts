/**
 * The plug-in for Vite. Registers nothing: pages are filled in while a site is built.
 */
export type { SiteOptions } from './publish/site/pages.js';
export { wickWidgets } from './publish/site/vite.js';
