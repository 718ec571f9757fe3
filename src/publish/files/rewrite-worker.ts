/**
 * A worker thread that handles one article at a time. If it crashes, that article fails and the next one gets a new thread.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FileError } from './file-error.js';

/** A thread's reply. */
export type Answer<R> = { readonly result: R } | { readonly error: string };

/** The module that a thread runs. */
export interface ThreadModule<O> {
  /** It calls `serve` with the function that handles an article. */
  readonly thread: URL;
  /** Options for all articles; must be structured-cloneable. */
  readonly options: O;
}

/** What a thread posts when it has loaded its module. */
export const loaded = 'loaded';

/** A thread could not load its module: no other would, so that the run ends. */
export class ThreadError extends FileError {}

export class ArticleThread<O, R> {
  readonly #module: ThreadModule<O>;
  #worker: Worker | undefined;

  constructor(module: ThreadModule<O>) {
    this.#module = module;
  }

  /** Handles an article in the thread; `options` are those of this article alone. Rejects with a {@link ThreadError} if the thread cannot start. */
  async handle(text: string, options: object): Promise<R> {
    const worker = (this.#worker ??= await this.#start());
    const answer = await answerOf<Answer<R>>(worker, () => { worker.postMessage({ text, options }); }).catch((error: unknown) => {
      this.#worker = undefined;
      throw error;
    });
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  }

  /** Ends the thread. */
  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  async #start(): Promise<Worker> {
    const { thread, options } = this.#module;
    const worker = new Worker(thread, { workerData: options });
    try {
      await answerOf(worker, () => undefined);
      return worker;
    } catch (error) {
      throw new ThreadError('worker thread', `it could not be started: ${error instanceof Error ? error.message : String(error)}`, 'Install wick-widgets anew, and run the command again.');
    }
  }
}

/** The next message of a worker, after `ask`; rejects if the worker ends instead. */
async function answerOf<T>(worker: Worker, ask: () => void): Promise<T> {
  const settled = new AbortController();
  const { signal } = settled;
  // `once` also rejects on the event `error`.
  const told = once(worker, 'message', { signal }).then(([answer]) => answer as T);
  const ended = once(worker, 'exit', { signal }).then(([code]) => {
    throw new Error(`its thread ended with code ${String(code)}`);
  });
  ask();
  try {
    return await Promise.race([told, ended]);
  } finally {
    settled.abort();
  }
}
