/**
 * Inspects each story after it has run as a test: its accessibility tree, leaked spoilers, contrast on a dark page, and overflow.
 */
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { ProjectAnnotations } from 'storybook/internal/types';
import { findLeaks } from './inspect/leaks.js';
import { everythingHeard, unfitControls } from './inspect/heard.js';
import { findInTheDark } from './inspect/colours.js';
import { findOverflow } from './inspect/room.js';

/** In tests nobody reads axe's panel, so it reports only violations. */
export const parameters = { a11y: { options: { resultTypes: ['violations'] } } };

/** Throws one error with all findings on a story. Each inspection undoes its changes to the page. */
export const afterEach: ProjectAnnotations<WebComponentsRenderer>['afterEach'] = async ({ args, canvasElement, parameters: given }) => {
  if (!('__vitest_browser__' in globalThis)) return;
  const tellsAll = args['spoilers'] === 'show' || given['tellsAll'] === true;
  const heard = await everythingHeard();
  const leaks = tellsAll ? [] : await findLeaks(heard, (given['names'] as string[] | undefined) ?? []);
  const found = [...unfitControls(heard), ...leaks, ...(await findInTheDark(canvasElement)), ...findOverflow(canvasElement)];
  if (found.length > 0) throw new Error(found.join('\n'));
};
