/**
 * The worker thread of shouting.ts.
 */
import { serve } from '../../src/publish/files/worker-loop.js';
import { shout } from './shouting.js';

serve(shout);
