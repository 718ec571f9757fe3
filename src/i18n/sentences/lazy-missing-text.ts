/**
 * Loads the sentences about unknown names on first use, because few pages need them.
 */
import { lazyModule } from '../lazy-module.js';

export const missingText = lazyModule(() => import('./missing-text.js'));
