/**
 * What a thread runs that shouts.
 */
import { serve } from '../../src/publish/serve-thread.js';
import { shout } from './shouting.js';

serve(shout);
