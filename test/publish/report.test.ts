import { describe, expect, it } from 'vitest';
import { joinReports, parseReport } from '../../src/publish/check/report.js';
import { filesOf, parseShard } from '../../src/publish/files/shard.js';

const article = (name: string): object => ({ name, findings: [] });
const json = (shard: string, ...names: string[]): string => JSON.stringify({ shard, articles: names.map(article) });
const sarif = (shard: string, ...results: string[]): string => JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'wick check' } }, results: results.map((ruleId) => ({ ruleId })), properties: { shard } }] });
const stale = (...names: string[]): string => JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'wick check' } }, results: names.map((uri) => ({ ruleId: 'x', locations: [{ physicalLocation: { artifactLocation: { uri } } }] })) }] });
const joined = (...texts: string[]): unknown => joinReports(texts.map((text, place) => parseReport(text, `${String(place + 1)}.json`)));

describe('shards', () => {
  it('hold each article once, and as many as the others or one less', () => {
    const files = Array.from({ length: 20 }, (_, place) => place);
    const parts = [1, 2, 3].map((index) => filesOf(files, { index, count: 3 }));
    expect(parts.map(({ length }) => length)).toEqual([7, 7, 6]);
    expect(parts.flat().sort((a, b) => a - b)).toEqual(files);
  });

  it.each(['0/3', '4/3', '3', '1/0', '1/3/5', '-1/3', '1.5/3', ''])('are not named by “%s”', (text) => {
    expect(parseShard(text)).toBeUndefined();
  });
});

describe('reports', () => {
  it('in JSON are joined, articles by name', () => {
    expect(joined(json('2/2', 'b.md'), json('1/2', 'a.md', 'c.md'))).toEqual({ articles: [article('a.md'), article('b.md'), article('c.md')] });
  });

  it('in SARIF become one run without a shard', () => {
    expect(joined(sarif('1/2', 'x'), sarif('2/2', 'y', 'z'))).toMatchObject({ sarif: { runs: [{ results: [{ ruleId: 'x' }, { ruleId: 'y' }, { ruleId: 'z' }] }] } });
    expect(JSON.stringify(joined(sarif('1/1', 'x')))).not.toContain('shard');
  });

  it('of all articles of different folders are joined', () => {
    expect(joined(JSON.stringify([article('a.md')]), JSON.stringify([article('b.md')]))).toEqual({ articles: [article('a.md'), article('b.md')] });
  });

  it('in SARIF may hold several findings of an article', () => {
    expect(joined(stale('a.md', 'a.md'), stale('b.md'))).toMatchObject({ sarif: { runs: [{ results: [{}, {}, {}] }] } });
  });

  it('are read with a byte order mark, as an editor or PowerShell writes it', () => {
    expect(joined(`\uFEFF${json('1/1', 'a.md')}`)).toEqual({ articles: [article('a.md')] });
  });

  it.each<[what: string, texts: string[], message: string]>([
    ['a missing shard', [json('1/3'), json('3/3')], '1.json: there is no report of shard 2/3 beside it. Run wick check --shard 2/3 and name its report too.'],
    ['a shard twice', [json('1/2'), json('1/2')], '2.json: it is of shard 1/2, as 1.json is. Leave one of the two out, and see whether two jobs had the same number.'],
    ['shards of two runs', [json('1/2'), json('2/3')], '2.json: it is of shard 2/3, and 1.json of shard 1/2. Name the reports of one run only.'],
    ['a whole run beside a shard', [JSON.stringify([]), json('1/1')], '1.json: it is of all articles, and 2.json of shard 1/1. Name the reports of the shards only.'],
    ['an article twice', [JSON.stringify([article('a.md')]), JSON.stringify([article('a.md')])], '2.json: a.md is in 1.json too. Leave one of the two reports out.'],
    ['an article twice in one report', [JSON.stringify([article('a.md'), article('a.md')])], '1.json: a.md is in it twice. Write the report again.'],
    ['an article twice in SARIF', [stale('a.md', 'b.md'), stale('c.md', 'b.md')], '2.json: b.md is in 1.json too. Leave one of the two reports out.'],
    ['SARIF without a run', ['{"runs":[]}'], '1.json: it is no report of wick check. Name reports that wick check wrote with --format json or --format sarif.'],
    ['two formats', [json('1/2'), sarif('2/2')], '1.json: it is JSON, and another report is SARIF. Name reports of one format.'],
    ['a shard that is none', [json('9/2')], '1.json: its shard is not written as 3/8. Name reports that wick check wrote with --format json or --format sarif.'],
    ['another file', ['{"a":1}'], '1.json: it is no report of wick check. Name reports that wick check wrote with --format json or --format sarif.'],
    ['the SARIF of another tool', [sarif('1/1').replace('wick check', 'eslint')], '1.json: it is no report of wick check. Name reports that wick check wrote with --format json or --format sarif.'],
  ])('are refused: %s', (_what, texts, message) => {
    expect(() => joined(...texts)).toThrow(message);
  });
});
