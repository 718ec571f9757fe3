/**
 * What a thread of `wick prerender` runs.
 */
import { prerender } from './prerender.js';
import { serve } from './serve-thread.js';

serve(prerender);
