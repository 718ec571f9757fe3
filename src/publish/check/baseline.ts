/**
 * A list of findings that a desk knows of already: they are not told again, until their sentence changes.
 */
import type { Finding } from './finding.js';

/** An article with what was found in it. */
export interface CheckedArticle {
  /** As it was named: a path, most often. */
  readonly name: string;
  readonly source: string;
  readonly findings: readonly Finding[];
}

/** One finding as a baseline keeps it: for people the rule and the words, for the check the fingerprint. */
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

/** Reads a baseline, or says why it is none. */
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

/** Writes the baseline of some articles, in an order that does not depend on lines, so that versions of it can be compared. */
export function baselineText(articles: readonly CheckedArticle[]): string {
  const findings = articles.flatMap(({ name, findings: list }) => list.map(({ rule, words, fingerprint }): BaselineEntry => ({ file: name, rule, words, fingerprint })));
  const key = ({ file, rule, fingerprint }: BaselineEntry): string => `${file} ${rule} ${fingerprint}`;
  return `${JSON.stringify({ version: 1, findings: findings.sort((a, b) => (key(a) < key(b) ? -1 : 1)) } satisfies Baseline, undefined, 2)}\n`;
}

/** Articles without the findings that a baseline knows, and of its entries on these articles those that occur no more. */
export function heldAgainst(articles: readonly CheckedArticle[], { findings: known }: Baseline): { readonly articles: readonly CheckedArticle[]; readonly obsolete: readonly BaselineEntry[] } {
  const prints = new Set(known.map(({ fingerprint }) => fingerprint));
  const found = new Set(articles.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
  const names = new Set(articles.map(({ name }) => name));
  return {
    articles: articles.map((article) => ({ ...article, findings: article.findings.filter(({ fingerprint }) => !prints.has(fingerprint)) })),
    obsolete: known.filter(({ file, fingerprint }) => names.has(file) && !found.has(fingerprint)),
  };
}
