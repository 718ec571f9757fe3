/**
 * The worker side of a {@link ArticleThread}.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, loaded } from './rewrite-worker.js';

/** Handles each article that is posted to the thread, and posts back the result. */
export function serve<R>(handle: (text: string, options: never) => Promise<R>): void {
  const port = parentPort!;
  const answer = async (text: string, own: object): Promise<Answer<R>> => {
    try {
      return { result: await handle(text, { ...(workerData as object), ...own } as never) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };
  port.on('message', ({ text, options }: { text: string; options: object }) => {
    void answer(text, options).then((message) => {
      port.postMessage(message);
    });
  });
  port.postMessage(loaded);
}
