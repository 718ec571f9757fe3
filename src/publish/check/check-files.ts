/**
 * Checks articles in files one by one; unreadable files are listed as errors and do not stop the run.
 */
import type { CheckedArticle } from './baseline.js';
import { articleChecker, type CheckOptions } from './check.js';
import { kindOfFile, kindOfText } from '../articles/dated-article.js';
import { type FileError, fileErrorOf } from '../files/file-error.js';
import { articleName, findArticles } from '../files/find-articles.js';
import { filesOf, type Shard } from '../files/shard.js';
import { readText } from '../files/read-text.js';

/** Extensions of the articles that can be checked. */
export const checkedExtensions = ['html', 'htm', 'md', 'markdown', 'txt'] as const;

export interface CheckFilesOptions extends CheckOptions {
  /** The part of the articles to check. Default: all. */
  readonly shard?: Shard;
  /** Called after each article with the number done and the number of all. */
  readonly onArticle?: (done: number, all: number) => void;
}

export interface CheckedFiles {
  /** All articles that could be read, also those without findings. */
  readonly articles: readonly CheckedArticle[];
  readonly errors: readonly FileError[];
}

/** Checks the articles that files, folders and patterns name; `-` is standard input. */
export async function checkFiles(names: readonly string[], { onArticle, shard, ...options }: CheckFilesOptions): Promise<CheckedFiles> {
  const found = await findArticles(names, checkedExtensions);
  const files = filesOf(found.files, shard);
  const check = await articleChecker(options);
  const articles: CheckedArticle[] = [];
  const failed = [...found.errors];
  for (const [done, { path }] of files.entries()) {
    const name = articleName(path);
    try {
      const source = await readText(path);
      const findings = check(source, kindOfFile(path) ?? kindOfText(source), name);
      // Only articles with findings need their text, to show its lines.
      articles.push({ name, source: findings.length > 0 ? source : '', findings });
    } catch (error) {
      failed.push(fileErrorOf(name, error, 'read'));
    }
    onArticle?.(done + 1, files.length);
  }
  return { articles, errors: failed };
}
