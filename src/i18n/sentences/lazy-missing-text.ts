/**
 * Sentences about what there is not: most pages name only what there is.
 */
import { lazyModule } from '../lazy-module.js';

export const missingText = lazyModule(() => import('./missing-text.js'));
