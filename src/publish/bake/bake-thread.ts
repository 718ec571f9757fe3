/**
 * The worker thread of `wick bake`.
 */
import { bake } from './bake.js';
import { serve } from '../files/worker-loop.js';

serve(bake);
