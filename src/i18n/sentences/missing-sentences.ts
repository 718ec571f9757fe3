/**
 * Sentences about what there is not: most pages name only what there is.
 */
import { fetched } from '../lazy-module.js';

export const missing = fetched(() => import('./missing-text.js'));
