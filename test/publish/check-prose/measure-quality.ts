/**
 * Measures precision and recall of each rule of `wick check` on the rows in `sentences/`.
 */
import { articleChecker, type Checker } from '../../../src/publish/check/check.js';
import type { Finding } from '../../../src/publish/check/finding.js';

/** The day of the ledger by which the rows are labelled. */
const now = Date.parse('2026-11-20T12:00:00Z');

export interface Expected {
  readonly rule: string;
  readonly or?: readonly string[];
  readonly kind: 'overtaken' | 'wrong' | 'disputed' | 'stale';
  readonly words: string;
  readonly optional?: true;
}

export interface Row {
  readonly group: string;
  readonly day: string;
  readonly article: string;
  readonly region?: string;
  readonly text: string;
  readonly find: readonly Expected[];
}

/** Headlines and first paragraphs by article and language. */
export type Articles = Readonly<Record<string, Readonly<Record<string, { readonly heading: string; readonly lead: string }>>>>;

export interface Score {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  /** Of the true positives, those whose kind differs from the label. */
  otherKind: number;
}

export interface Quality {
  readonly rules: ReadonlyMap<string, Score>;
  readonly all: Score;
  readonly rows: number;
  /** How many rows are to be left in peace, and how many of these were not. */
  readonly silent: number;
  readonly disturbed: number;
  /** One line for each finding that is missed, wrong, or of another kind. */
  readonly faults: readonly string[];
}

const kinds: Readonly<Record<string, Expected['kind']>> = { development: 'overtaken', correction: 'wrong', disputed: 'disputed' };

/** Checks every row and compares what was found with what was to be found. */
export async function measureQuality(rows: readonly Row[], language: string, articles: Articles): Promise<Quality> {
  const rules = new Map<string, Score>();
  const all = emptyScore();
  const faults: string[] = [];
  const checkers = new Map<string | undefined, Checker>();
  let disturbed = 0;
  const count = (rule: string, field: keyof Score, row: Row, words: string): void => {
    const score = rules.get(rule) ?? emptyScore();
    rules.set(rule, score);
    score[field] += 1;
    all[field] += 1;
    if (field !== 'truePositives') faults.push(`${labels[field]} ${rule}: “${words}” in ${row.day} ${row.article}: ${row.text}`);
  };
  for (const row of rows) {
    const check = checkers.get(row.region) ?? (await checkerFor(row.region));
    checkers.set(row.region, check);
    const found = check(articleText(row, language, articles), 'markdown', `${row.article}.md`);
    if (row.find.length === 0 && found.length > 0) disturbed += 1;
    compare(row, found, count);
  }
  return { rules, all, rows: rows.length, silent: rows.filter(({ find }) => find.length === 0).length, disturbed, faults };
}

const labels = { falsePositives: 'not to be told,', falseNegatives: 'missed', otherKind: 'of another kind,' } as const;

function emptyScore(): Score {
  return { truePositives: 0, falsePositives: 0, falseNegatives: 0, otherKind: 0 };
}

function checkerFor(region: string | undefined): Promise<Checker> {
  const options = { now, ...(region !== undefined && { region }) };
  return articleChecker(options);
}

function articleText({ day, article, text }: Row, language: string, articles: Articles): string {
  const told = articles[article]?.[language];
  if (!told) throw new Error(`articles.json has no “${article}” in ${language}`);
  return `---\ndate: ${day}\nlang: ${language}\n---\n\n# ${told.heading}\n\n${told.lead}\n\n${text}\n`;
}

/** Counts the findings of a row. Every finding has to overlap the words of an expected one of its rule; each expected one counts once. */
function compare(row: Row, found: readonly Finding[], count: (rule: string, field: keyof Score, row: Row, words: string) => void): void {
  const met = new Set<Expected>();
  for (const finding of found) {
    const expected = row.find.find((one) => [one.rule, ...(one.or ?? [])].includes(finding.rule) && overlaps(row.text, one.words, finding));
    if (!expected) count(finding.rule, 'falsePositives', row, finding.words);
    else if (!expected.optional && !met.has(expected)) {
      count(expected.rule, 'truePositives', row, finding.words);
      if (finding.rule === expected.rule && expected.kind !== (kinds[finding.kind] ?? 'stale')) count(expected.rule, 'otherKind', row, finding.words);
    }
    if (expected) met.add(expected);
  }
  for (const missed of row.find) if (!missed.optional && !met.has(missed)) count(missed.rule, 'falseNegatives', row, missed.words);
}

/** Whether a finding lies in the row's sentence, the last line of the article, and overlaps the expected words. */
function overlaps(text: string, words: string, { sentence, column, words: foundWords }: Finding): boolean {
  const start = text.indexOf(words);
  const from = column - 1;
  return text.includes(sentence) && from < start + words.length && start < from + foundWords.length;
}

/** Adds up the qualities of several languages. */
export function joinQualities(parts: readonly Quality[]): Quality {
  const rules = new Map<string, Score>();
  const sum = (into: Score, score: Score): void => {
    for (const field of Object.keys(into) as (keyof Score)[]) into[field] += score[field];
  };
  const all = emptyScore();
  for (const part of parts) {
    sum(all, part.all);
    for (const [rule, score] of part.rules) {
      const into = rules.get(rule) ?? emptyScore();
      rules.set(rule, into);
      sum(into, score);
    }
  }
  const total = (of: (part: Quality) => number): number => parts.reduce((before, part) => before + of(part), 0);
  return { rules, all, rows: total(({ rows }) => rows), silent: total(({ silent }) => silent), disturbed: total((part) => part.disturbed), faults: parts.flatMap(({ faults }) => faults) };
}
