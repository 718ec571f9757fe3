/** The folders of test/ whose tests need a browser: `web-test-runner.config.mjs` runs these, and `vitest.config.ts` the others. */
export const browserFolders = /** @type {const} */ (['context', 'controllers', 'elements', 'events', 'package-browser', 'smoke']);
