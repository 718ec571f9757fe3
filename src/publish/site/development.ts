/**
 * What a development server puts into a page in place of the prerenderer: the elements themselves, which draw in the browser.
 */

/** The elements, as an import that a bundler prepares before the first page asks for it. */
export const elementsModule = 'wick-widgets/all';

/** A module script for a page in development. */
export const developmentScript = [elementsModule, 'wick-widgets/wick.css'].map((path) => `import "${path}";`).join(' ');
