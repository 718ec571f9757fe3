/**
 * A worker thread that rewrites one article at a time. If it crashes, that article fails and the next one gets a new thread.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Written } from '../prerender/prerender.js';
import type { TransformModule } from './rewrite.js';

/** A thread's reply. */
export type Answer = { readonly written: Written } | { readonly error: string };

export class RewritingThread<O> {
  readonly #transform: TransformModule<O>;
  #worker: Worker | undefined;

  constructor(transform: TransformModule<O>) {
    this.#transform = transform;
  }

  /** Rewrites an article in the thread; `options` are those of this article alone. */
  async rewrite(text: string, options: Partial<O>): Promise<Written> {
    const worker = (this.#worker ??= new Worker(this.#transform.thread, { workerData: this.#transform.options }));
    const answer = await answerOf(worker, { text, options }).catch((error: unknown) => {
      this.#worker = undefined;
      throw error;
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.written;
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}

async function answerOf(worker: Worker, question: object): Promise<Answer> {
  const settled = new AbortController();
  const { signal } = settled;
  // `once` also rejects on the event `error`.
  const told = once(worker, 'message', { signal }).then(([answer]) => answer as Answer);
  const ended = once(worker, 'exit', { signal }).then(([code]) => {
    throw new Error(`its thread ended with code ${String(code)}`);
  });
  worker.postMessage(question);
  try {
    return await Promise.race([told, ended]);
  } finally {
    settled.abort();
  }
}
