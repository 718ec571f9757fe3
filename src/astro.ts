/**
 * The integration for Astro. Registers nothing: pages are filled in while a site is built.
 */
export { wickWidgets } from './publish/site/astro.js';
export type { SiteOptions } from './publish/site/pages.js';
