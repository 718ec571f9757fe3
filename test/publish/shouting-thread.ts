/**
 * What a thread runs that shouts.
 */
import { serve } from '../../src/publish/files/worker-loop.js';
import { shout } from './shouting.js';

serve(shout);
