/**
 * Runs `wick check` as in a terminal: its output, its files and its exit code.
 */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();

const stale = '<html lang="en"><h1>Ballerina, the John Wick spin-off</h1>\n<p>Ballerina opens on June 7, 2024.</p></html>\n';
const files: Readonly<Record<string, string>> = {
  'news/stale.html': stale,
  'news/right.md': '# Ballerina, the John Wick spin-off\n\nBallerina opened on June 6, 2025.\n',
  'news/note.json': '{}',
  'hostile.txt': 'Ballerina and John Wick\n\nBallerina\u001b[31m opens on June 7, 2024.\u202e\n',
  'broken.json': '{ "version": 1 }',
};

folder.put({ ...files, 'latin.txt': Buffer.from('caf\xe9', 'latin1') });

/** Runs the command in the folder of the files, with `input` on its standard input. */
function check(args: readonly string[], input = ''): Ran {
  return command.run(folder.at(), ['check', '--now', '2026-11-20', ...args], input);
}

describe('wick check', () => {
  it('tells each place with its line, what is true, since when, and the source', () => {
    const { status, stdout, stderr } = check(['news']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'news/stale.html:2:23 overtaken date: “June 7, 2024” is overtaken: June 6, 2025, since February 22, 2024',
      '  <p>Ballerina opens on June 7, 2024.</p></html>',
      '                        ^^^^^^^^^^^^',
      expect.stringMatching(/^ {2}source: WION, “.+”, February 22, 2024 <https:.+>$/),
      '',
      '2 articles: 1 finding',
      '',
    ]);
  });

  it('exits with 0 where nothing is overtaken', () => {
    expect(check(['news/right.md'])).toEqual({ status: 0, stdout: '1 article: nothing is overtaken\n', stderr: '' });
    expect(check(['--quiet', 'news/right.md'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.each([[[]], [['-']]])('reads standard input: %j', (names) => {
    expect(check(names, stale)).toMatchObject({ status: 1, stdout: expect.stringMatching(/^stdin:2:23 /) as string });
  });

  it('holds articles against another day, and tells only what is newer than one', () => {
    expect(check(['-q', 'news', '--now', '2024-02-01'])).toMatchObject({ status: 0, stdout: '' });
    expect(check(['-q', 'news', '--since', '2024-03-01'])).toMatchObject({ status: 0, stdout: '' });
    expect(check(['-q', 'news', '--since', '2024-02-22'])).toMatchObject({ status: 1 });
  });

  it('is told which title articles are about', () => {
    expect(check(['-q'], 'It opens in theaters on June 7, 2024.')).toMatchObject({ status: 0 });
    expect(check(['-q', '--title', 'ballerina'], 'It opens in theaters on June 7, 2024.')).toMatchObject({ status: 1, stdout: expect.stringMatching(/^stdin:1:25 /) as string });
  });

  it('prints JSON and SARIF for programs', () => {
    const json = check(['-f', 'json', 'news']);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject([{ name: 'news/right.md', findings: [] }, { name: 'news/stale.html', findings: [{ rule: 'date', kind: 'development', line: 2, column: 23, since: '2024-02-22', sources: [{ publisher: 'WION' }] }] }]);
    const sarif = check(['--format', 'sarif', 'news']);
    expect(JSON.parse(sarif.stdout)).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { semanticVersion: expect.stringMatching(/^\d/) as string } }, results: [{ ruleId: 'wick/date' }] }] });
  });

  it('lets nothing in an article steer the terminal', () => {
    const { stdout } = check(['hostile.txt']);
    expect(stdout).toContain(`  Ballerina\\u001b[31m opens on June 7, 2024.\\u202e\n${' '.repeat(31)}^^^^^^^^^^^^\n`);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('a baseline', () => {
  it('lets a desk begin with old articles, and says what has been mended', () => {
    expect(check(['news', '--write-baseline', 'known.json'])).toEqual({ status: 0, stdout: '', stderr: 'known.json: 1 finding written\n' });
    expect(check(['news', '--baseline', 'known.json'])).toEqual({ status: 0, stdout: '2 articles: nothing is overtaken\n', stderr: '' });
    expect(folder.list().filter((name) => name.includes('known'))).toEqual(['known.json']);
    const known = folder.read('known.json');
    folder.put({ 'known.json': known.replace('"words": "June 7, 2024"', '"words": "July 7"').replace(/"fingerprint": "./, '"fingerprint": "x') });
    const { status, stderr } = check(['-q', 'news', '--baseline', 'known.json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'wick: news/stale.html: date “July 7” occurs no more: write the baseline again\n' });
  });

  it.each([
    [['--baseline', 'missing.json'], /^wick: missing\.json: there is no such file/],
    [['--baseline', 'broken.json'], /^wick: broken\.json: its findings are no list/],
    [['--write-baseline', 'news'], /^wick: news: it is a folder/],
  ])('that cannot be used is told: %j', (args, told) => {
    const { status, stdout, stderr } = check(['news', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(told);
  });
});

describe('the language of articles that name none', () => {
  const french = '# Ballerina, le spin-off de John Wick\n\nBallerina sort le 7 juin 2024.\n';
  const among = (language: string): number | null => check(['--lang', language, '-q'], french).status;

  it('may be one without sentences, in which articles are read', () => {
    expect(check(['--lang', 'fr-CA'], french).stdout).toContain('“7 juin 2024” is overtaken: June 6, 2025');
    expect([among('es'), among('en')]).toEqual([0, 0]);
  });

  it('is no language in which articles are not read', () => {
    const { status, stderr } = check(['news', '--lang', 'xx']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: --lang 'xx' cannot be read: it takes a language in which articles are read: en, de, ar, fr, es\n/);
  });
});

describe('what cannot be tried', () => {
  it('is told, and the rest is checked', () => {
    const { status, stdout, stderr } = check(['missing.html', 'latin.txt', 'news/stale.html']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^news\/stale\.html:2:23 /);
    expect(stderr).toMatch(/^wick: missing\.html: there is no such file.*\nwick: latin\.txt: its bytes are no UTF-8/);
  });

  it.each([
    [['--now', 'today']],
    [['--since', '2024-02-30']],
    [['--format', 'xml']],
    [['--title', 'balerina']],
  ])('is misuse: %j', (args) => {
    const { status, stdout, stderr } = check(['news', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--help|did you mean/);
  });
});
