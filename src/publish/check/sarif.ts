/**
 * Writes findings as SARIF 2.1.0, which code hosts and editors show beside the lines.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import type { CheckedArticle } from './baseline.js';
import { type CheckRule, checkRules, type Finding, type FindingKind, type FindingLevel, levelOf, onlyKind } from './finding.js';

/** A SARIF log with the properties that `sarifOf` writes. */
export interface SarifLog {
  $schema: string;
  version: '2.1.0';
  runs: {
    tool: { driver: { name: string; semanticVersion: string; rules: SarifRule[] } };
    columnKind: 'utf16CodeUnits';
    results: SarifResult[];
  }[];
}

/** One of the rules of `wick check`. */
export interface SarifRule {
  id: string;
  name: string;
  shortDescription: { text: string };
  help: { text: string };
  defaultConfiguration: { level: SarifLevel };
}

/** A finding, with its place in an article: lines and columns from 1, columns in UTF-16 units. */
export interface SarifResult {
  ruleId: string;
  ruleIndex: number;
  level: SarifLevel;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number; startColumn: number; endLine: number; endColumn: number; snippet: { text: string } } } }[];
  partialFingerprints: { 'wickFinding/v1': string };
  properties: { kind: FindingKind; of?: string; field?: string; now?: string; since?: string };
}

export type SarifLevel = FindingLevel;

const ruleIds = Object.keys(checkRules) as (keyof typeof checkRules)[];
const markupRules: ReadonlySet<CheckRule> = new Set(['missing-attribute', 'curled-quotes', 'doubled', 'words-in-widget', 'joined-words', 'escaped', 'torn', 'self-closing', 'markdown-in-widget']);

/** Writes the findings of articles as one SARIF run. */
export function sarifOf(articles: readonly CheckedArticle[], version: string): SarifLog {
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wick check', semanticVersion: version, rules: ruleIds.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: articles.flatMap(({ name, findings }) => findings.map((finding) => resultOf(name, finding))),
      },
    ],
  };
}

function ruleOf(id: (typeof ruleIds)[number]): SarifRule {
  const text = checkRules[id];
  const remedy = id.startsWith('un') ? 'Correct the name, or take it out.' : markupRules.has(id) ? 'Correct the tags in the article’s source, or mark the place with a wick-ignore comment.' : 'Write what is true now, let a wick-fact say it, or mark the place with a wick-ignore comment.';
  return { id: `wick/${id}`, name: id, shortDescription: { text }, help: { text: `${text} ${remedy}` }, defaultConfiguration: { level: levelOf[onlyKind[id] ?? 'development'] } };
}

function resultOf(name: string, { rule, kind, line, column, endLine, endColumn, message, words, fingerprint, sources, now, since, of, field }: Finding): SarifResult {
  const links = sources.map(({ publisher, url }) => (url === undefined ? publisher : `${publisher}: ${url}`)).join('; ');
  return {
    ruleId: `wick/${rule}`,
    ruleIndex: ruleIds.indexOf(rule),
    level: levelOf[kind],
    message: { text: links === '' ? message : `${message} (${links})` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) }, region: { startLine: line, startColumn: column, endLine, endColumn, snippet: { text: words } } } }],
    partialFingerprints: { 'wickFinding/v1': fingerprint },
    properties: { kind, ...(of !== undefined && { of }), ...(field !== undefined && { field }), ...(now !== undefined && { now }), ...(since !== undefined && { since }) },
  };
}

/** A relative path as a URI, relative to the folder in which the command ran. */
function uriOf(name: string): string {
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
