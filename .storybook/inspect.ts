/**
 * What is looked into after each story when the stories run as tests: what is heard of it, what it must not tell, its contrast on a dark page, and whether it fits.
 */
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { ProjectAnnotations } from 'storybook/internal/types';
import { findLeaks } from './inspect/leaks.js';
import { everythingHeard, unfitControls } from './inspect/heard.js';
import { findInTheDark } from './inspect/colours.js';
import { findOverflow } from './inspect/room.js';

/** Where nobody looks at the panel, axe need not describe what it finds nothing against. */
export const parameters = { a11y: { options: { resultTypes: ['violations'] } } };

/** Says all that was found against a story; each inspection puts back what it changed. */
export const afterEach: ProjectAnnotations<WebComponentsRenderer>['afterEach'] = async ({ args, canvasElement, parameters: given }) => {
  if (!('__vitest_browser__' in globalThis)) return;
  const tellsAll = args['spoilers'] === 'show' || given['tellsAll'] === true;
  const heard = await everythingHeard();
  const leaks = tellsAll ? [] : await findLeaks(heard, (given['names'] as string[] | undefined) ?? []);
  const found = [...unfitControls(heard), ...leaks, ...(await findInTheDark(canvasElement)), ...findOverflow(canvasElement)];
  if (found.length > 0) throw new Error(found.join('\n'));
};
