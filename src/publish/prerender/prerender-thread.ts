/**
 * What a thread of `wick prerender` runs.
 */
import { prerender } from './prerender.js';
import { serve } from '../files/worker-loop.js';

serve(prerender);
