/**
 * What a thread of `wick bake` runs.
 */
import { bake } from './bake.js';
import { serve } from './serve-thread.js';

serve(bake);
