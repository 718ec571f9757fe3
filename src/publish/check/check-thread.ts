/**
 * The worker thread of `wick check`.
 */
import { serve } from '../files/worker-loop.js';
import { type CheckOptions, foundedChecker } from './check.js';
import type { CheckedKind } from './check-files.js';

let checker: ReturnType<typeof foundedChecker> | undefined;

serve(async (text: string, { kind, name, ...options }: CheckOptions & CheckedKind) => (await (checker ??= foundedChecker(options)))(text, kind, name));
