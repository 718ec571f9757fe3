/**
 * The worker side of a {@link RewritingThread}.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { RewriteText } from './rewrite.js';
import { type Answer, loaded } from './rewrite-worker.js';

/** Rewrites each article that is posted to the thread, and posts back the result. */
export function serve<O extends object>(rewriting: RewriteText<O>): void {
  const port = parentPort!;
  const answer = async (text: string, own: Partial<O>): Promise<Answer> => {
    try {
      return { written: await rewriting(text, { ...(workerData as O), ...own }) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  port.on('message', ({ text, options }: { text: string; options: Partial<O> }) => {
    void answer(text, options).then((message) => {
      port.postMessage(message);
    });
  });
  port.postMessage(loaded);
}
