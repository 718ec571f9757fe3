/**
 * Checks articles in files one by one; unreadable files are listed as errors and do not stop the run.
 */
import { availableParallelism } from 'node:os';
import type { CheckedArticle } from './baseline.js';
import type { ResultStore } from '../cache/basis.js';
import { type CheckOptions, type FindingsWithBasis, checkerWithBasis } from './check.js';
import type { Finding } from './finding.js';
import { kindOfFile, kindOfText, type ReadableKind } from '../articles/dated-article.js';
import { FileError, fileErrorOf } from '../files/file-error.js';
import { articleName, findArticles } from '../files/find-articles.js';
import { filesOf, type Shard } from '../files/shard.js';
import { readText } from '../files/read-text.js';
import { threadsFor } from '../files/rewrite.js';
import { ArticleThread, ThreadError } from '../files/rewrite-worker.js';

/** Extensions of the articles that can be checked. */
export const checkedExtensions = ['html', 'htm', 'md', 'markdown', 'txt'] as const;

export interface CheckFilesOptions extends CheckOptions {
  /** The part of the articles to check. Default: all. */
  readonly shard?: Shard;
  /** Where findings are kept, and found again. Default: nowhere. */
  readonly cache?: ResultStore<KeptFindings>;
  /** The module of a worker thread, which checks articles beside others if there are many. Default: all are checked by this thread. */
  readonly thread?: URL;
  /** Called after each article with the number done and the number of all. */
  readonly onArticle?: (done: number, all: number) => void;
}

/** The findings of an article as a cache keeps them. */
export interface KeptFindings {
  readonly findings: readonly Finding[];
}

export interface CheckedFiles {
  /** All articles that could be read, also those without findings. */
  readonly articles: readonly CheckedArticle[];
  readonly errors: readonly FileError[];
}

/** What an article is, and the name by which it is reported. */
export interface CheckedKind {
  readonly kind: ReadableKind;
  readonly name: string;
}

/** With fewer articles, two threads cost more than they save: measured, 200 took 7 s of processors without and 11 s with them. */
const worthThreads = 1000;

/** With a cache, so many articles are checked before threads are started: few may have changed. */
const aloneWithCache = 200;

type Check = (source: string, article: CheckedKind) => Promise<FindingsWithBasis>;

/** Checks the articles that files, folders and patterns name; `-` is standard input. Rejects if threads cannot be started. */
export async function checkFiles(names: readonly string[], { onArticle, shard, cache, thread, ...options }: CheckFilesOptions): Promise<CheckedFiles> {
  const found = await findArticles(names, checkedExtensions);
  const files = filesOf(found.files, shard);
  const results: (CheckedArticle | FileError)[] = [];
  const queue = files.entries();
  let done = 0;
  let here: Check | undefined;
  let alone = aloneWithCache;
  const work = async (check: Check): Promise<void> => {
    for (const [place, { path }] of queue) {
      results[place] = await checkedFile(path, cache ? throughCache(cache, check) : check);
      onArticle?.(++done, files.length);
    }
  };
  const workers = thread ? Array.from({ length: threadsFor(files.length, availableParallelism(), worthThreads) }, () => new ArticleThread<CheckOptions, FindingsWithBasis>({ thread, options })) : [];
  try {
    if (workers.length === 0 || cache) here = await checkHere(options);
    const checkBy = (worker: ArticleThread<CheckOptions, FindingsWithBasis>): Check => (source, article) => (here && alone-- > 0 ? here(source, article) : worker.handle(source, article));
    if (workers.length > 0) await Promise.all(workers.map((worker) => work(checkBy(worker))));
    else if (here) await work(here);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
  return { articles: results.filter((one): one is CheckedArticle => !(one instanceof FileError)), errors: [...found.errors, ...results.filter((one) => one instanceof FileError)] };
}

async function checkHere(options: CheckOptions): Promise<Check> {
  const check = await checkerWithBasis(options);
  return (source, { kind, name }) => Promise.resolve(check(source, kind, name));
}

async function checkedFile(path: string, check: (source: string, article: CheckedKind) => Promise<KeptFindings>): Promise<CheckedArticle | FileError> {
  const name = articleName(path);
  try {
    const source = await readText(path);
    const { findings } = await check(source, { kind: kindOfFile(path) ?? kindOfText(source), name });
    // Only articles with findings need their text, to show its lines.
    return { name, source: findings.length > 0 ? source : '', findings };
  } catch (error) {
    if (error instanceof ThreadError) throw error;
    return fileErrorOf(name, error, 'read');
  }
}

function throughCache(cache: ResultStore<KeptFindings>, check: Check): (source: string, article: CheckedKind) => Promise<KeptFindings> {
  return async (source, article) => {
    const key = cache.key(source, article);
    const kept = cache.find(key);
    if (kept) return kept;
    const { findings, basis } = await check(source, article);
    await cache.keep(key, basis, { findings });
    return { findings };
  };
}
