/**
 * What is looked into after each story when the stories run as tests: what is heard of it, what it must not tell, how it looks in other colours, and whether it fits.
 */
import type { WebComponentsRenderer } from '@storybook/web-components-vite';
import type { ProjectAnnotations } from 'storybook/internal/types';
import { findLeaks } from './inspect/leaks.js';
import { everythingHeard, unfitControls } from './inspect/heard.js';
import { findInColours } from './inspect/colours.js';
import { findOverflow } from './inspect/room.js';

/** Says all that was found against a story; each inspection puts back what it changed. */
export const afterEach: ProjectAnnotations<WebComponentsRenderer>['afterEach'] = async ({ args, canvasElement, parameters }) => {
  if (!('__vitest_browser__' in globalThis)) return;
  const tellsAll = args['spoilers'] === 'show' || parameters['tellsAll'] === true;
  const heard = await everythingHeard();
  const found = [...unfitControls(heard), ...(tellsAll ? [] : await findLeaks(heard, (parameters['names'] as string[] | undefined) ?? [])), ...(await findInColours(canvasElement)), ...(await findOverflow(canvasElement))];
  if (found.length > 0) throw new Error(found.join('\n'));
};
