/**
 * Rewrites many articles, one after the other or in several threads. Nothing is kept of an article that is finished, and one that fails stops no other.
 */
import { availableParallelism } from 'node:os';
import type { Trouble, Written } from '../prerender/prerender.js';
import { RewritingThread } from './rewrite-worker.js';

/** What rewrites an article: `prerender` or `bake`, or another like them. */
export type RewriteText<O> = (text: string, options: O) => Promise<Written>;

/** A way of rewriting that a thread can be told: a function cannot be sent to one, a module and options can. */
export interface TransformModule<O> {
  /** Fetches the function, for where there are no threads. */
  readonly here: () => Promise<RewriteText<O>>;
  /** The module that a thread runs: it calls `serve` with the same function. */
  readonly thread: URL;
  /** What holds for all articles: values that can be cloned. */
  readonly options: O;
}

/** One article: how it is read and written, and what holds for it alone. */
export interface ArticleTask<O> {
  readonly name: string;
  readonly options: Partial<O>;
  readonly read: () => Promise<string>;
  readonly write: (text: string) => Promise<void>;
}

/** What became of an article. */
export type Outcome =
  | { readonly case: 'written'; readonly name: string; readonly widgets: number; readonly troubles: readonly Trouble[] }
  | { readonly case: 'failed'; readonly name: string; readonly error: Error };

export interface RewriteOptions {
  /** How many threads work; 0 is none but this one. Default: what the number of articles is worth. */
  readonly threads?: number;
  /** Told what became of each article, in the order of the articles. */
  readonly done?: (outcome: Outcome) => void;
  /** Told how many are finished, as soon as one is. */
  readonly progress?: (finished: number) => void;
}

/** Below so many articles, two threads take longer to start than they save: measured, 60 took 2.0 s without and 2.2 s with them, 100 took 3.1 s and 2.8 s. */
const worthThreads = 100;

/** How many threads a number of articles is worth on this machine. */
export function threadsFor(articles: number, cores = availableParallelism()): number {
  return articles < worthThreads || cores < 2 ? 0 : Math.min(cores, mostThreads);
}

const mostThreads = 8;

/** Rewrites articles; resolves when the last is written or has failed. */
export async function rewrite<O extends object>(articles: readonly ArticleTask<O>[], transform: TransformModule<O>, { threads = threadsFor(articles.length), done, progress }: RewriteOptions = {}): Promise<void> {
  if (articles.length === 0) return;
  const inOrder = turns((outcome: Outcome) => done?.(outcome));
  const queue = articles.entries();
  let finished = 0;
  const work = async (rewriting: RewriteText<Partial<O>>): Promise<void> => {
    for (const [place, article] of queue) {
      inOrder(place, await rewritten(article, rewriting));
      progress?.(++finished);
    }
  };
  if (threads === 0) {
    const rewriting = await transform.here();
    return work((text, own) => rewriting(text, { ...transform.options, ...own }));
  }
  const hands = Array.from({ length: Math.min(threads, articles.length) }, () => new RewritingThread(transform));
  try {
    await Promise.all(hands.map((hand) => work((text, own) => hand.rewrite(text, own))));
  } finally {
    await Promise.all(hands.map((hand) => hand.stop()));
  }
}

async function rewritten<O>({ name, options, read, write }: ArticleTask<O>, rewriting: RewriteText<Partial<O>>): Promise<Outcome> {
  try {
    const { text, widgets, troubles } = await rewriting(await read(), options);
    await write(text);
    return { case: 'written', name, widgets, troubles };
  } catch (error) {
    return { case: 'failed', name, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Hands on what comes in any order in the order of its places. */
function turns<T>(hand: (one: T) => void): (place: number, one: T) => void {
  const waiting = new Map<number, T>();
  let next = 0;
  return (place, one) => {
    waiting.set(place, one);
    for (; waiting.has(next); next++) {
      hand(waiting.get(next)!);
      waiting.delete(next);
    }
  };
}
