/**
 * Rewrites the articles that files, folders and patterns name, each atomically.
 */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { FileError } from './file-error.js';
import { type Extensions, findArticles, standardStream } from './find-articles.js';
import { type Destination, outputFolder, type Route, routesOf } from './outputs.js';
import { readText } from './read-text.js';
import { type ArticleTask, type Outcome, rewrite, type RewriteOptions, type TransformModule } from './rewrite.js';
import { filesOf, type Shard } from './shard.js';
import { writeWhole } from './atomic-write.js';

/** Extensions of articles that can be rewritten. */
export const articleExtensions = ['html', 'htm', 'md', 'markdown'] as const satisfies Extensions;

export interface KindOption {
  readonly kind?: 'html' | 'markdown';
}

export interface RewriteFilesOptions<O extends KindOption> extends Destination, Pick<RewriteOptions, 'threads' | 'cache' | 'done'> {
  readonly transform: TransformModule<O>;
  /** The part of the articles to rewrite. Default: all. */
  readonly shard?: Shard;
  /** Called for each name that matches nothing, before the first article is rewritten. */
  readonly lost?: (error: FileError) => void;
  /** Called after each article with the number finished and the number of all. */
  readonly progress?: (finished: number, of: number) => void;
}

/** The counts of a run. */
export interface Summary {
  readonly articles: number;
  readonly widgets: number;
  readonly troubles: number;
  /** The number of articles that failed and of names that matched nothing. */
  readonly failed: number;
}

/** Rewrites articles. Rejects with a {@link FileError}, before anything is written, if two share an output or one would be overwritten. */
export async function rewriteFiles<O extends KindOption>(names: readonly string[], options: RewriteFilesOptions<O>): Promise<Summary> {
  const { output, transform, threads, cache, done, lost, progress, shard } = options;
  const { files, errors } = await findArticles(names, articleExtensions, outputFolder(output, articleExtensions));
  // The routes of all articles, so that each shard refuses what one run would refuse.
  const routes = filesOf(routesOf(files, options, articleExtensions), shard);
  for (const error of errors) lost?.(error);
  const sum = { articles: 0, widgets: 0, troubles: 0, failed: errors.length };
  const count = (outcome: Outcome): void => {
    if (outcome.case === 'failed') sum.failed += 1;
    else {
      sum.articles += 1;
      sum.widgets += outcome.widgets;
      sum.troubles += outcome.troubles.length;
    }
    done?.(outcome);
  };
  await rewrite(routes.map((route) => articleOn<O>(route, cache !== undefined)), transform, { ...(threads !== undefined && { threads }), ...(cache && { cache }), done: count, progress: (finished) => progress?.(finished, routes.length) });
  return sum;
}

/** With `keepsSame`, a file is not written again if it already has the same text: most results of a run with a cache are those of the run before. */
function articleOn<O extends KindOption>({ from, to }: Route, keepsSame: boolean): ArticleTask<O> {
  let source: string | undefined;
  const options: KindOption = from === standardStream ? {} : { kind: /\.(md|markdown)$/i.test(from) ? 'markdown' : 'html' };
  return {
    name: from === standardStream ? 'standard input' : from,
    options: options as Partial<O>,
    read: async () => (source = await readText(from)),
    write: async (text) => {
      const isUnchanged = from === to ? text === source : keepsSame && to !== standardStream && (await holds(to, text));
      source = undefined;
      if (to === standardStream) await print(text);
      else if (!isUnchanged) await writeWhole(to, text);
    },
  };
}

async function holds(file: string, text: string): Promise<boolean> {
  const there = await readFile(file).catch(() => undefined);
  return there?.equals(Buffer.from(text)) ?? false;
}

/** Writes to standard output and waits for a slow reader. A closed pipe (EPIPE) is no error. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await once(process.stdout, 'drain').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
}
