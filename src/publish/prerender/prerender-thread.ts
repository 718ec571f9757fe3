/**
 * The worker thread of `wick prerender`.
 */
import { prerender } from './prerender.js';
import { serve } from '../files/worker-loop.js';

serve(prerender);
