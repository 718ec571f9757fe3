/**
 * The plug-in for Eleventy. Registers no elements: pages are prerendered while a site is built.
 */
export { type EleventyConfiguration, wickWidgets } from './publish/site/eleventy.js';
export type { SiteOptions } from './publish/site/pages.js';
