/**
 * Rewrites many articles, one by one or in threads. Finished articles are not kept in memory, and a failed one does not stop the others.
 */
import { availableParallelism } from 'node:os';
import type { Trouble, Written } from '../prerender/prerender.js';
import type { ResultStore } from '../cache/basis.js';
import { ArticleThread, ThreadError, type ThreadModule } from './rewrite-worker.js';

/** A function that rewrites an article, such as `prerender` or `bake`. */
export type RewriteText<O> = (text: string, options: O) => Promise<Written>;

/** A rewriting function as a module with options, since functions cannot be sent to a thread. */
export interface TransformModule<O> extends ThreadModule<O> {
  /** Loads the function for a run without threads. */
  readonly here: () => Promise<RewriteText<O>>;
}

/** One article: how to read and write it, and its own options. */
export interface ArticleTask<O> {
  readonly name: string;
  readonly options: Partial<O>;
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
}

/** The result for one article. */
export type Outcome =
  | { readonly case: 'written'; readonly name: string; readonly widgets: number; readonly troubles: readonly Trouble[] }
  | { readonly case: 'failed'; readonly name: string; readonly error: Error };

export interface RewriteOptions {
  /** The number of worker threads; 0 runs on the main thread. Default: by the number of articles, see `threadsFor`. */
  readonly threads?: number;
  /** Where results are kept, and found again. Default: nowhere. */
  readonly cache?: ResultStore<Written>;
  /** Called with the result of each article, in the order of the articles. */
  readonly done?: (outcome: Outcome) => void;
  /** Called with the number finished, as soon as an article is. */
  readonly progress?: (finished: number) => void;
}

/** With fewer articles, starting two threads costs more than it saves: measured, 60 took 2.0 s without and 2.2 s with them, 100 took 3.1 s and 2.8 s. */
const worthThreads = 100;

/** The number of threads for a number of articles; 0 below `worth` articles, by default 100, or on one core. */
export function threadsFor(articles: number, cores = availableParallelism(), worth = worthThreads): number {
  return articles < worth || cores < 2 ? 0 : Math.min(cores, mostThreads);
}

const mostThreads = 8;

/** Rewrites articles; resolves when all are written or have failed. Rejects if threads cannot be started. */
export async function rewrite<O extends object>(articles: readonly ArticleTask<O>[], transform: TransformModule<O>, { threads = threadsFor(articles.length), cache, done, progress }: RewriteOptions = {}): Promise<void> {
  if (articles.length === 0) return;
  const inOrder = turns((outcome: Outcome) => done?.(outcome));
  const queue = articles.entries();
  let finished = 0;
  const work = async (rewriting: RewriteText<Partial<O>>): Promise<void> => {
    for (const [place, article] of queue) {
      inOrder(place, await rewritten(article, cache ? throughCache(cache, rewriting) : rewriting));
      progress?.(++finished);
    }
  };
  if (threads === 0) {
    const rewriting = await transform.here();
    return work((text, own) => rewriting(text, { ...transform.options, ...own }));
  }
  const workers = Array.from({ length: Math.min(threads, articles.length) }, () => new ArticleThread<O, Written>(transform));
  try {
    await Promise.all(workers.map((worker) => work((text, own) => worker.handle(text, own))));
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

async function rewritten<O extends object>({ name, options, read, write }: ArticleTask<O>, rewriting: RewriteText<Partial<O>>): Promise<Outcome> {
  try {
    const { text, widgets, troubles } = await rewriting(await read(), options);
    await write(text);
    return { case: 'written', name, widgets, troubles };
  } catch (error) {
    if (error instanceof ThreadError) throw error;
    return { case: 'failed', name, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Rewrites only articles whose result is not kept or does not hold any more. */
function throughCache<O extends object>(cache: ResultStore<Written>, rewriting: RewriteText<O>): RewriteText<O> {
  return async (text, options) => {
    const key = cache.key(text, options);
    const found = cache.find(key);
    if (found) return found;
    const { basis, ...written } = await rewriting(text, options);
    if (basis) await cache.keep(key, basis, written);
    return written;
  };
}

/** Passes on values in the order of their indexes, whatever order they arrive in. */
function turns<T>(pass: (one: T) => void): (place: number, one: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (place, one) => {
    waiting.set(place, one);
    for (; waiting.has(next); next++) {
      pass(waiting.get(next)!);
      waiting.delete(next);
    }
  };
}
