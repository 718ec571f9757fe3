/**
 * Formats findings for a terminal: place, message, the line of the article with a caret, and sources.
 */
import { claimedDateText } from '../../i18n/formats/date-text.js';
import type { Source } from '../../domain/ledger/catalogue.js';
import type { CheckedArticle } from './baseline.js';
import type { Finding, FindingKind } from './finding.js';

const kindText: Readonly<Record<FindingKind, string>> = { development: 'overtaken', correction: 'wrong', disputed: 'disputed', stale: 'stale', unknown: 'unknown' };

/** The lines of one finding; place, kind and message are its first line. */
export interface FindingLines {
  readonly place: string;
  readonly kind: string;
  readonly message: string;
  /** The line of the article, cut around the words; `caret` marks the words below it. */
  readonly excerpt: string;
  readonly caret: string;
  readonly sources: readonly string[];
}

const widest = 100;
const lead = 40;

/** Formats the findings of an article. `shown` escapes a terminal's control characters. */
export function findingLines({ name, source, findings }: CheckedArticle, shown: (text: string) => string): readonly FindingLines[] {
  if (findings.length === 0) return [];
  const lines = source.split(/\r\n|\r|\n/);
  return findings.map((finding) => ({
    place: `${shown(name)}:${String(finding.line)}:${String(finding.column)}`,
    kind: `${kindText[finding.kind]} ${finding.rule}`,
    message: shown(finding.message),
    ...excerptOf(lines[finding.line - 1] ?? '', finding, shown),
    sources: finding.sources.map((one) => shown(sourceText(one))),
  }));
}

function excerptOf(line: string, { line: first, endLine, column, endColumn }: Finding, shown: (text: string) => string): Pick<FindingLines, 'excerpt' | 'caret'> {
  const from = Math.max(0, column - 1 - lead);
  const end = endLine === first ? endColumn - 1 : line.length;
  const to = Math.min(line.length, Math.max(from + widest, end));
  const [before, words, after] = [line.slice(from, column - 1), line.slice(column - 1, end), line.slice(end, to)].map(shown) as [string, string, string];
  const cut = from > 0 ? '…' : '';
  return { excerpt: `${cut}${before}${words}${after}${to < line.length ? '…' : ''}`, caret: `${' '.repeat(cut.length + before.length)}${'^'.repeat(Math.max(1, words.length))}` };
}

/** A source in one line: publisher, title, date and URL. */
function sourceText({ publisher, title, date, url }: Source): string {
  const piece = title === undefined ? publisher : `${publisher}, “${title}”`;
  const dated = date === undefined ? piece : `${piece}, ${claimedDateText(date, 'en')}`;
  return url === undefined ? dated : `${dated} <${url}>`;
}
