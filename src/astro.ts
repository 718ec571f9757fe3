/**
 * The integration for Astro. Registers no elements: pages are prerendered while a site is built.
 */
export { wickWidgets } from './publish/site/astro.js';
export type { SiteOptions } from './publish/site/pages.js';
