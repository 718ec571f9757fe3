/**
 * The script that development servers add to pages instead of prerendering: it loads the elements, which draw in the browser.
 */

/** The module of all elements, which Vite should pre-bundle. */
export const elementsModule = 'wick-widgets/all';

/** The text of a module script for pages in development. */
export const developmentScript = [elementsModule, 'wick-widgets/wick.css'].map((path) => `import "${path}";`).join(' ');
