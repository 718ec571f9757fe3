import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';
import { readDatedArticle } from '../../src/publish/articles/dated-article.js';
import type { ReadableKind } from '../../src/publish/articles/dated-article.js';

let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z'), titles: ['ballerina'] });
});

/** Where dates are found, with the source between the place and its end. */
const placesIn = (source: string, kind: ReadableKind = 'html'): string[] => {
  const lines = source.split(/\r\n|\r|\n/);
  return check(source, kind, '').filter(({ rule }) => rule === 'date').map(({ line, column, endLine, endColumn }) => {
    const part = line === endLine ? lines[line - 1]!.slice(column - 1, endColumn - 1) : `${lines[line - 1]!.slice(column - 1)}⏎${lines[endLine - 1]!.slice(0, endColumn - 1)}`;
    return `${String(line)}:${String(column)} ${part}`;
  });
};

describe('the place of words in HTML', () => {
  it.each<[what: string, source: string, places: string[]]>([
    ['plain', '<p>Ballerina opens on June 7, 2024.</p>', ['1:23 June 7, 2024']],
    ['entities', '<p>Ballerina opens on June&nbsp;7,&#32;2024.</p>', ['1:23 June&nbsp;7,&#32;2024']],
    ['entities without a semicolon', '<p>Ballerina opens on June&nbsp7, 2024.</p>', ['1:23 June&nbsp7, 2024']],
    ['entities before it', '<p>&lt;&amp;&#x1F3AC; Ballerina opens on June 7, 2024.</p>', ['1:42 June 7, 2024']],
    ['an inline tag', '<p>Ballerina opens on <b>June</b> 7, <span>20</span>24.</p>', ['1:26 June</b> 7, <span>20</span>24']],
    ['a line break', '<p>Ballerina opens on June<br>7, 2024.</p>', ['1:23 June<br>7, 2024']],
    ['lines of Windows', '<p>Ballerina\r\nopens on June\r\n7, 2024.</p>', ['2:10 June⏎7, 2024']],
    ['a comment', '<p>Ballerina opens on June <!-- or so -->7, 2024.</p>', ['1:23 June <!-- or so -->7, 2024']],
    ['narrow spaces, soft hyphens, letters of no width', '<p>Ballerina opens on Ju\u00adne\u202f7,\u2009\u200b2024.</p>', ['1:23 Ju\u00adne\u202f7,\u2009\u200b2024']],
    ['a byte order mark', '\ufeff<p>Ballerina opens on June 7, 2024.</p>', ['1:24 June 7, 2024']],
    ['letters of two units before it', '<p>🎬🎬 Ballerina opens on June 7, 2024.</p>', ['1:28 June 7, 2024']],
    ['broken markup', '<p>Ballerina <b>opens</i> on June 7, 2024.<div></p>', ['1:30 June 7, 2024']],
    ['a dropped end tag in it', '<p>Ballerina opens on June </i>7, 2024.</p>', ['1:23 June </i>7, 2024']],
    ['a table', '<table><tr><td>Ballerina opens<td>June 7, 2024</table>', ['1:35 June 7, 2024']],
    ['text that is put before a table', '<table>Ballerina opens on June 7, 2024<tr><td>x</table>', ['1:27 June 7, 2024']],
    ['the day of a time element', '<p>Ballerina opens on <time datetime="2024-06-07">the first Friday of June</time>.</p>', ['1:51 the first Friday of June']],
    ['French guillemets with their spaces', '<p>« Ballerina » opens on June\u00a07, 2024.</p>'.replace(/« | »/g, (mark) => mark.replace(' ', '\u00a0')), ['1:27 June\u00a07, 2024']],
    ['two lines, two dates', '<p>Ballerina opens on June 7, 2024.\n<p>Ballerina opens on June 7, 2024.', ['1:23 June 7, 2024', '2:23 June 7, 2024']],
    ['fallback words of a widget', '<wick-film-card film="ballerina"><p>Opens on June 7, 2024.</p></wick-film-card>', ['1:46 June 7, 2024']],
    ['words that a spoiler widget gates', '<wick-spoiler reveals="ballerina"><p>Ballerina opens on June 7, 2024.</p></wick-spoiler>', ['1:57 June 7, 2024']],
  ])('is exact: %s', (_what, source, places) => {
    expect(placesIn(source)).toEqual(places);
  });

  it.each(['script', 'style', 'template', 'code', 'pre', 'textarea', 'del', 's', 'noscript', 'blockquote', 'q'])('is not looked for in <%s>', (tag) => {
    expect(placesIn(`<p>Ballerina</p><${tag}>Ballerina opens on June 7, 2024.</${tag}>`)).toEqual([]);
  });

  it('is not looked for in attributes, comments, and what was prerendered', () => {
    expect(placesIn('<p title="Ballerina opens on June 7, 2024."><!-- Ballerina opens on June 7, 2024. --></p><wick-film-card film="ballerina"><template shadowrootmode="open"><p>Ballerina opens on June 7, 2024.</p></template></wick-film-card>')).toEqual([]);
  });

  it('is found in a tree that is deeper than a stack of calls', () => {
    expect(placesIn(`${'<span>'.repeat(20_000)}Ballerina opens on June 7, 2024.`)).toEqual(['1:120020 June 7, 2024']);
  });
});

describe('the place of words in Markdown', () => {
  it.each<[what: string, source: string, places: string[]]>([
    ['emphasis', 'Ballerina opens on **June 7**, *2024*.', ['1:22 June 7**, *2024']],
    ['a link', '[Ballerina](/b "June 7, 2024") opens on [June 7](/x), 2024.', ['1:42 June 7](/x), 2024']],
    ['a heading', '# Ballerina opens on June 7, 2024', ['1:22 June 7, 2024']],
    ['a setext heading and a list', 'Ballerina\n=========\n\n- opens on June 7, 2024\n- x', ['4:12 June 7, 2024']],
    ['a table', '| film | opens |\n| --- | --- |\n| Ballerina | opens June 7, 2024 |', ['3:21 June 7, 2024']],
    ['lines of Windows after front matter', '---\r\ntitle: x\r\ndate: 2024-01-02\r\n---\r\n\r\nBallerina opens on\r\nJune 7, 2024.\r\n', ['7:1 June 7, 2024']],
    ['HTML in it', 'Ballerina opens on <b>June&nbsp;7</b>, 2024.', ['1:23 June&nbsp;7</b>, 2024']],
    ['what is escaped', 'Ballerina \\<b\\> opens on June 7\\, 2024.', ['1:26 June 7\\, 2024']],
    ['a title in front matter', '---\ntitle: "Ballerina opens on June 7, 2024"\n---\n', ['2:28 June 7, 2024']],
    ['lines between widgets', '<wick-provider>\n\nBallerina opens on June 7, 2024.\n\n</wick-provider>\n', ['3:20 June 7, 2024']],
  ])('is exact: %s', (_what, source, places) => {
    expect(placesIn(source, 'markdown')).toEqual(places);
  });

  it.each(['    Ballerina opens on June 7, 2024.', '```\nBallerina opens on June 7, 2024.\n```', '`Ballerina opens on June 7, 2024`', '> Ballerina opens on June 7, 2024.', '[x]: /y "Ballerina opens on June 7, 2024"', '~~Ballerina opens on June 7, 2024~~'])('is not looked for in %j', (source) => {
    expect(placesIn(`Text.\n\n${source}\n`, 'markdown')).toEqual([]);
  });
});

/** The processor time of reading an article, in microseconds. */
function cost(source: string, kind: ReadableKind): number {
  const begun = process.cpuUsage();
  check(source, kind, 'x');
  const { user, system } = process.cpuUsage(begun);
  return user + system;
}

describe('a run of signs without an end', () => {
  it.each<[what: string, kind: ReadableKind, source: string]>([
    ['dots', 'html', `<h1>Ballerina, the John Wick spin-off</h1><p>${'.'.repeat(100_000)}</p>`],
    ['bars', 'markdown', `# Ballerina, the John Wick spin-off\n\n${'| '.repeat(50_000)}x\n`],
  ])('is read as fast as words: %s', (_what, kind, source) => {
    // In processor time, which other processes do not lengthen, and as a ratio, which no slow machine changes.
    expect(cost(source, kind) / cost(source.replaceAll(/[.|]/g, 'x'), kind)).toBeLessThan(20);
  });
});

describe('text without spaces', () => {
  it.each<[kind: ReadableKind, source: string]>([
    ['html', `<p>${'Starttermin'.repeat(6000)}</p>`],
    ['html', `<p>${'é'.repeat(66_000)}</p>`],
    ['markdown', 'release-date-'.repeat(5000)],
    ['text', 'Starttermin'.repeat(6000)],
  ])('is cut into passages, and nothing of it is lost: %s', (kind, source) => {
    const { passages } = readDatedArticle(source, kind, '');
    const words = source.replace(/<[^>]*>/g, '');
    expect(passages.map(({ text }) => text).join('')).toBe(words);
    expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(13_000);
    expect(passages.map(({ offsets, text }) => offsets[text.length - 1]! - offsets[0]! + 1)).toEqual(passages.map(({ text }) => text.length));
  });

  it('does not cut a word where there are spaces', () => {
    const { passages } = readDatedArticle(`<p>${'Ballerina '.repeat(3000)}</p>`, 'html', '');
    expect(passages.length).toBeGreaterThan(1);
    expect(new Set(passages.flatMap(({ text }) => text.split(' ')))).toEqual(new Set(['Ballerina']));
  });
});

describe('the place of words in plain text', () => {
  it('is exact, across lines', () => {
    expect(placesIn('\ufeffBallerina\r\n\r\nIt opens on June\r\n7, 2024. 2 < 3 & so.', 'text')).toEqual(['3:13 June⏎7, 2024']);
  });
});

describe('the day on which an article ran', () => {
  it.each<[day: string | undefined, kind: ReadableKind, name: string, source: string]>([
    ['2024-01-25', 'html', '', '<meta property="article:published_time" content="2024-01-25T08:00:00Z">'],
    ['2024-01-26', 'html', '2023-01.html', '<script type="application/ld+json">{"@graph":[{"datePublished":"2024-01-26"}]}</script>'],
    ['2024-01-27', 'html', '', '<header><p><time datetime="2024-01-27">today</time></p></header>'],
    ['2024-01-24', 'html', '', '<meta property="article:published_time" content="2024-01-25"><wick-provider published="2024-01-24"></wick-provider>'],
    [undefined, 'html', '', '<p><time datetime="2024-01-27">today</time></p>'],
    ['2024-01-28', 'markdown', '', '---\ndate: 2024-01-28\n---\n'],
    ['2024-01-28', 'markdown', '', '---\ndate: 2024-01-28T10:00:00Z\n---\n'],
    ['2024-01-24', 'markdown', '', '---\ndate: 2024-01-28\n---\n\n<wick-provider published="2024-01-24"></wick-provider>\n'],
    ['2024-01-27', 'html', '', '<header><p>By <b>us</b></p><div><time datetime="2024-01-27">today</time></div></header><time datetime="2024-01-26">x</time>'],
    [undefined, 'html', '', '<header><p>By us</p></header><p><time datetime="2024-01-27">today</time></p>'],
    ['2024-01-28', 'markdown', '', '+++\ndate = 2024-01-28\n+++\n'],
    ['2024-01-29', 'text', '', 'date 2024-01-29 It begins.'],
    ['2024-01', 'text', 'news/2024-01-everything.txt', 'It begins.'],
    ['2024-01-30', 'html', '2024-01-30-a.html', '<meta property="article:published_time" content="soon">'],
    [undefined, 'text', 'x-20240130.txt', 'It begins.'],
  ])('is %s', (day, kind, name, source) => {
    expect(readDatedArticle(source, kind, name).ran).toBe(day);
  });
});
