/**
 * Checks articles in files one by one; unreadable files are listed as errors and do not stop the run.
 */
import type { CheckedArticle } from './baseline.js';
import type { ResultCache } from '../cache/result-cache.js';
import { type CheckOptions, foundedChecker } from './check.js';
import type { Finding } from './finding.js';
import { kindOfFile, kindOfText, type ReadableKind } from '../articles/dated-article.js';
import { type FileError, fileErrorOf } from '../files/file-error.js';
import { articleName, findArticles } from '../files/find-articles.js';
import { filesOf, type Shard } from '../files/shard.js';
import { readText } from '../files/read-text.js';

/** Extensions of the articles that can be checked. */
export const checkedExtensions = ['html', 'htm', 'md', 'markdown', 'txt'] as const;

export interface CheckFilesOptions extends CheckOptions {
  /** The part of the articles to check. Default: all. */
  readonly shard?: Shard;
  /** Where findings are kept, and found again. Default: nowhere. */
  readonly cache?: ResultCache<KeptFindings>;
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

/** Checks the articles that files, folders and patterns name; `-` is standard input. */
export async function checkFiles(names: readonly string[], { onArticle, shard, cache, ...options }: CheckFilesOptions): Promise<CheckedFiles> {
  const found = await findArticles(names, checkedExtensions);
  const files = filesOf(found.files, shard);
  const founded = await foundedChecker(options);
  const check = async (source: string, kind: ReadableKind, name: string): Promise<readonly Finding[]> => {
    const key = cache?.key(source, { kind, name });
    const kept = key === undefined ? undefined : await cache!.find(key);
    if (kept) return kept.findings;
    const { findings, basis } = founded(source, kind, name);
    if (key !== undefined) await cache!.keep(key, basis, { findings });
    return findings;
  };
  const articles: CheckedArticle[] = [];
  const failed = [...found.errors];
  for (const [done, { path }] of files.entries()) {
    const name = articleName(path);
    try {
      const source = await readText(path);
      const findings = await check(source, kindOfFile(path) ?? kindOfText(source), name);
      // Only articles with findings need their text, to show its lines.
      articles.push({ name, source: findings.length > 0 ? source : '', findings });
    } catch (error) {
      failed.push(fileErrorOf(name, error, 'read'));
    }
    onArticle?.(done + 1, files.length);
  }
  return { articles, errors: failed };
}
