import type { Log } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckedArticle } from '../../src/publish/check/baseline.js';
import { articleChecker } from '../../src/publish/check/check.js';
import { sarifOf } from '../../src/publish/check/sarif.js';
import { findingLines } from '../../src/publish/check/finding-lines.js';
import { checkRules } from '../../src/publish/check/finding.js';

const source = 'Ballerina, from John Wick\n\nBallerina opens\non June 7, 2024.\u001b[31m Keanu Reeves has a cameo.\n';
let articles: readonly CheckedArticle[];
beforeAll(async () => {
  const check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z'), titles: ['ballerina'] });
  articles = [{ name: 'our news/a b.txt', source, findings: check(source, 'text', 'our news/a b.txt') }];
});

describe('findings as SARIF', () => {
  it('have the fields that its schema requires, and those that code hosts read', () => {
    const log: Log = sarifOf(articles, '1.2.3');
    expect({ version: log.version, runs: log.runs.length, schema: log.$schema }).toEqual({ version: '2.1.0', runs: 1, schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json' });
    const { tool, results = [], columnKind } = log.runs[0]!;
    expect(columnKind).toBe('utf16CodeUnits');
    expect({ name: tool.driver.name, version: tool.driver.semanticVersion }).toEqual({ name: 'wick check', version: '1.2.3' });
    expect(tool.driver.rules!.map(({ id }) => id)).toEqual(Object.keys(checkRules).map((id) => `wick/${id}`));
    for (const { shortDescription, help } of tool.driver.rules!) expect(help!.text.startsWith(shortDescription!.text)).toBe(true);
    for (const { ruleId, ruleIndex, message, partialFingerprints } of results) {
      expect(tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
      expect(message.text).toMatch(/\S/);
      expect(partialFingerprints!['wickFinding/v1']).toMatch(/^[\da-f]{32}$/);
    }
  });

  it('declare the level of the rules all of whose findings have it', () => {
    const { rules = [] } = sarifOf(articles, '').runs[0]!.tool.driver as Log['runs'][0]['tool']['driver'];
    expect(rules.filter(({ defaultConfiguration }) => defaultConfiguration!.level !== 'warning').map(({ name }) => name)).toEqual(['wording', 'role']);
  });

  it('say where they are, how grave, and by whom it is known', () => {
    const results = sarifOf(articles, '').runs[0]!.results;
    expect(results.map(({ ruleId, level, locations }) => [ruleId, level, locations[0]!.physicalLocation.region])).toEqual([
      ['wick/date', 'warning', { startLine: 4, startColumn: 4, endLine: 4, endColumn: 16, snippet: { text: 'June 7, 2024' } }],
      ['wick/role', 'note', { startLine: 4, startColumn: 42, endLine: 4, endColumn: 47, snippet: { text: 'cameo' } }],
    ]);
    expect(results[0]!.locations[0]!.physicalLocation.artifactLocation).toEqual({ uri: 'our%20news/a%20b.txt' });
    expect(results[0]!.message.text).toMatch(/^“June 7, 2024” is overtaken: June 6, 2025, since February 22, 2024 \(WION: https:/);
    expect(results[0]!.properties).toEqual({ kind: 'development', of: 'ballerina', field: 'release-date', now: 'June 6, 2025', since: '2024-02-22' });
  });
});

describe('findings as text', () => {
  const shown = (text: string): string => text.replace(/\p{Cc}/gu, '?');

  it('show the line, with a mark below the words', () => {
    const [date, role] = findingLines(articles[0]!, shown);
    expect(date).toMatchObject({ place: 'our news/a b.txt:4:4', kind: 'overtaken date', excerpt: 'on June 7, 2024.?[31m Keanu Reeves has a cameo.', caret: '   ^^^^^^^^^^^^' });
    expect(date!.sources).toEqual([expect.stringMatching(/^WION, “.+”, February 22, 2024 <https:.+>$/)]);
    expect(role!.caret.indexOf('^')).toBe(role!.excerpt.indexOf('cameo'));
  });

  it('cut a long line around the words', () => {
    const line = `${'x '.repeat(100)}June 7, 2024${' y'.repeat(200)}`;
    const finding = { ...articles[0]!.findings[0]!, line: 1, endLine: 1, column: 201, endColumn: 213 };
    const { excerpt, caret } = findingLines({ name: 'a', source: line, findings: [finding] }, shown)[0]!;
    expect(excerpt).toHaveLength(102);
    expect(excerpt.slice(caret.indexOf('^'), caret.length)).toBe('June 7, 2024');
  });
});
