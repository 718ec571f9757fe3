import { beforeAll, describe, expect, it } from 'vitest';
import { baselineText, type CheckedArticle, heldAgainst, parseBaseline } from '../../src/publish/check/baseline.js';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';

let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z'), titles: ['ballerina'] });
});

const checked = (source: string, name = 'a.txt'): CheckedArticle => ({ name, source, findings: check(source, 'text', name) });
const opens = 'Ballerina opens on June 7, 2024.';
const baselineOf = (...articles: CheckedArticle[]): Parameters<typeof heldAgainst>[1] => {
  const baseline = parseBaseline(baselineText(articles));
  if (typeof baseline === 'string') throw new Error(baseline);
  return baseline;
};
const left = (article: CheckedArticle, ...known: CheckedArticle[]): string[] => heldAgainst([article], baselineOf(...known)).articles[0]!.findings.map(({ words }) => words);

describe('a finding that a baseline knows', () => {
  it('is not told again, nor when its line moves or its paragraph grows', () => {
    expect(left(checked(opens), checked(opens))).toEqual([]);
    expect(left(checked(`New.\n\nIt is here. ${opens} So it is.`), checked(opens))).toEqual([]);
  });

  it('is told again where its sentence changes, where it occurs once more, and in another file', () => {
    expect(left(checked('Ballerina opens abroad on June 7, 2024.'), checked(opens))).toEqual(['June 7, 2024']);
    expect(left(checked(`${opens}\n\n${opens}`), checked(opens))).toEqual(['June 7, 2024']);
    expect(left(checked(opens, 'b.txt'), checked(opens))).toEqual(['June 7, 2024']);
  });

  it('is named when it occurs no more, unless its file was not checked', () => {
    const baseline = baselineOf(checked(opens), checked(opens, 'b.txt'));
    expect(heldAgainst([checked('Ballerina opened on June 6, 2025.')], baseline).obsolete.map(({ file, words }) => `${file}: ${words}`)).toEqual(['a.txt: June 7, 2024']);
  });
});

describe('a baseline', () => {
  it('is the same whatever the order of its articles', () => {
    expect(baselineText([checked(opens), checked(opens, 'b.txt')])).toBe(baselineText([checked(opens, 'b.txt'), checked(opens)]));
  });

  it.each(['', '[]', '{ "version": 2, "findings": [] }', '{ "version": 1, "findings": [{ "file": "a" }] }'])('is not read from %j', (text) => {
    expect(typeof parseBaseline(text)).toBe('string');
  });
});
