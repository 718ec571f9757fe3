/**
 * Reads and writes baselines: lists of known findings that `wick check` does not report again until their sentence changes.
 */
import type { Finding } from './finding.js';

/** An article with its findings. */
export interface CheckedArticle {
  /** The article's name, usually a path. */
  readonly name: string;
  readonly source: string;
  readonly findings: readonly Finding[];
}

/** A known finding. The check compares fingerprints; rule and words are for people. */
export interface BaselineEntry {
  readonly file: string;
  readonly rule: string;
  readonly words: string;
  readonly fingerprint: string;
}

export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** Parses a baseline; returns a message if the text is none. */
export function parseBaseline(text: string): Baseline | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is no JSON: ${(error as Error).message}`;
  }
  const { version, findings } = (typeof value === 'object' && value !== null ? value : {}) as { version?: unknown; findings?: unknown };
  if (version !== 1) return 'it is no baseline of this version: expected "version": 1';
  if (!Array.isArray(findings) || !findings.every(isEntry)) return 'its findings are no list of file, rule, words and fingerprint';
  return { version, findings };
}

function isEntry(value: unknown): value is BaselineEntry {
  return typeof value === 'object' && value !== null && ['file', 'rule', 'words', 'fingerprint'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
}

/** Writes a baseline, sorted by file, rule and fingerprint, so that diffs of it stay small. */
export function baselineText(articles: readonly CheckedArticle[]): string {
  const findings = articles.flatMap(({ name, findings: list }) => list.map(({ rule, words, fingerprint }): BaselineEntry => ({ file: name, rule, words, fingerprint })));
  const key = ({ file, rule, fingerprint }: BaselineEntry): string => `${file} ${rule} ${fingerprint}`;
  return `${JSON.stringify({ version: 1, findings: findings.sort((a, b) => (key(a) < key(b) ? -1 : 1)) } satisfies Baseline, undefined, 2)}\n`;
}

/** Removes known findings from articles, and lists the entries for these articles that no longer occur. */
export function heldAgainst(articles: readonly CheckedArticle[], { findings: known }: Baseline): { readonly articles: readonly CheckedArticle[]; readonly obsolete: readonly BaselineEntry[] } {
  const prints = new Set(known.map(({ fingerprint }) => fingerprint));
  const found = new Set(articles.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const names = new Set(articles.map(({ name }) => name));
  return {
    articles: articles.map((article) => ({ ...article, findings: article.findings.filter(({ fingerprint }) => !prints.has(fingerprint)) })),
    obsolete: known.filter(({ file, fingerprint }) => names.has(file) && !found.has(fingerprint)),
  };
}
