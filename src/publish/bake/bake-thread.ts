/**
 * What a thread of `wick bake` runs.
 */
import { bake } from './bake.js';
import { serve } from '../files/worker-loop.js';

serve(bake);
