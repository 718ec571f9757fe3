/**
 * Rewrites the articles that files, folders and patterns name, each whole or not at all.
 */
import { once } from 'node:events';
import type { FileError } from './file-error.js';
import { type Extensions, findArticles, standardStream } from './find-articles.js';
import { type Destination, outputFolder, type Route, routesOf } from './outputs.js';
import { readText } from './read-text.js';
import { type ArticleTask, type Outcome, rewrite, type RewriteOptions, type TransformModule } from './rewrite.js';
import { writeWhole } from './atomic-write.js';

/** What articles are called that are rewritten. */
export const articleExtensions = ['html', 'htm', 'md', 'markdown'] as const satisfies Extensions;

export interface KindOption {
  readonly kind?: 'html' | 'markdown';
}

export interface RewriteFilesOptions<O extends KindOption> extends Destination, Pick<RewriteOptions, 'threads' | 'done'> {
  readonly transform: TransformModule<O>;
  /** Told of a name that leads to nothing, before the others are rewritten. */
  readonly lost?: (error: FileError) => void;
  /** Told how many of how many are finished. */
  readonly progress?: (finished: number, of: number) => void;
}

/** What was done. */
export interface Summary {
  readonly articles: number;
  readonly widgets: number;
  readonly troubles: number;
  /** How many articles, or names of some, came to nothing. */
  readonly failed: number;
}

/** Rewrites articles. It rejects with a {@link FileError}, before anything is written, where two would be written to one place or one would be lost. */
export async function rewriteFiles<O extends KindOption>(names: readonly string[], options: RewriteFilesOptions<O>): Promise<Summary> {
  const { output, transform, threads, done, lost, progress } = options;
  const { files, errors } = await findArticles(names, articleExtensions, outputFolder(output, articleExtensions));
  const routes = routesOf(files, options, articleExtensions);
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
  await rewrite(routes.map(articleOn<O>), transform, { ...(threads !== undefined && { threads }), done: count, progress: (finished) => progress?.(finished, routes.length) });
  return sum;
}

function articleOn<O extends KindOption>({ from, to }: Route): ArticleTask<O> {
  let source: string | undefined;
  const options: KindOption = from === standardStream ? {} : { kind: /\.(md|markdown)$/i.test(from) ? 'markdown' : 'html' };
  return {
    name: from === standardStream ? 'standard input' : from,
    options: options as Partial<O>,
    read: async () => (source = await readText(from)),
    write: async (text) => {
      const isUnchanged = from === to && text === source;
      source = undefined;
      if (to === standardStream) await print(text);
      else if (!isUnchanged) await writeWhole(to, text);
    },
  };
}

/** Writes to standard output, and waits where whoever reads it is slow; whoever stops reading has had enough. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await once(process.stdout, 'drain').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  });
}
