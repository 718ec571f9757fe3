/**
 * Mends articles in files one by one, each written whole or not at all.
 */
import type { Baseline, CheckedArticle } from '../check/baseline.js';
import { heldAgainst } from '../check/baseline.js';
import { articleChecker, type CheckOptions } from '../check/check.js';
import { checkedExtensions } from '../check/check-files.js';
import type { Finding } from '../check/finding.js';
import { kindOfFile, kindOfText } from '../articles/dated-article.js';
import { type FileError, fileErrorOf } from '../files/file-error.js';
import { articleName, findArticles, standardStream } from '../files/find-articles.js';
import { readText } from '../files/read-text.js';
import { filesOf, type Shard } from '../files/shard.js';
import { type Decision, type Mend, mendArticle } from './fix-article.js';

export interface FixFilesOptions extends CheckOptions {
  /** Findings that are left as they are. */
  readonly baseline?: Baseline;
  /** Mend only the articles of this shard. Default: all. */
  readonly shard?: Shard;
  readonly decide: (name: string, mend: Mend) => Decision | Promise<Decision>;
  /** Takes over the text of a mended article. `path` is `-` for standard input. */
  readonly save: (path: string, text: string, before: string) => Promise<void>;
}

export interface MendedFiles {
  /** All articles that could be read, with the findings that are left in them. */
  readonly articles: readonly CheckedArticle[];
  readonly written: number;
  /** How many articles were changed. */
  readonly changed: number;
  /** Why findings could not be mended, by their fingerprints. */
  readonly refusals: ReadonlyMap<string, string>;
  readonly errors: readonly FileError[];
}

/** Mends the articles that files, folders and patterns name; `-` is standard input. After a stop, the articles that follow are only checked. */
export async function mendFiles(names: readonly string[], { baseline, shard, decide, save, ...options }: FixFilesOptions): Promise<MendedFiles> {
  const { files, errors } = await findArticles(names, checkedExtensions);
  const check = await articleChecker(options);
  const articles: CheckedArticle[] = [];
  const failed = [...errors];
  const refusals = new Map<string, string>();
  let [written, changed, isStopped] = [0, 0, false];
  for (const { path } of filesOf(files, shard)) {
    const name = articleName(path);
    try {
      const text = await readText(path);
      const kind = kindOfFile(path) ?? kindOfText(text);
      const find = (source: string): readonly Finding[] => withoutKnown({ name, source, findings: check(source, kind, name) }, baseline);
      const mended = await mendArticle({ text, kind, name }, { ...options, find, decide: (mend) => (isStopped ? 'stop' : decide(name, mend)) });
      if (mended.written > 0 || path === standardStream) await save(path, mended.text, text);
      for (const [fingerprint, reason] of mended.refusals) refusals.set(fingerprint, reason);
      articles.push({ name, source: mended.findings.length > 0 ? mended.text : '', findings: mended.findings });
      isStopped ||= mended.stopped;
      written += mended.written;
      changed += Number(mended.written > 0);
    } catch (error) {
      failed.push(fileErrorOf(name, error, 'read'));
    }
  }
  return { articles, written, changed, refusals, errors: failed };
}

function withoutKnown(article: CheckedArticle, baseline: Baseline | undefined): readonly Finding[] {
  return baseline ? heldAgainst([article], baseline).articles.flatMap(({ findings }) => findings) : article.findings;
}
