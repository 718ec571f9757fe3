/**
 * The worker thread of `wick check`.
 */
import { serve } from '../files/worker-loop.js';
import { type CheckOptions, checkerWithBasis } from './check.js';
import type { CheckedKind } from './check-files.js';

let checker: ReturnType<typeof checkerWithBasis> | undefined;

serve(async (text: string, { kind, name, ...options }: CheckOptions & CheckedKind) => (await (checker ??= checkerWithBasis(options)))(text, kind, name));
