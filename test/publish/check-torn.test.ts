import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';
import type { ReadableKind } from '../../src/publish/articles/dated-article.js';

let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z') });
});

const foundIn = (text: string, kind: ReadableKind = 'markdown'): string[] => check(text, kind, 'a.md').map(({ line, column, rule, words, of }) => `${String(line)}:${String(column)} ${rule} ${words} ${of ?? ''}`.trim());

const start = '<wick-film-card film="ballerina">';
const end = '</wick-film-card>';
const fact = '<wick-fact of="ballerina" field="runtime">125 minutes</wick-fact>';

describe('a widget in Markdown', () => {
  it.each<[how: string, text: string]>([
    ['a paragraph on its line', `Before.\n\n${start}<p>Words.</p>${end}\n\nAfter.`],
    ['no blank line before it', `Before.\n${start}\n<p>Words.</p>\n${end}`],
    ['no blank line before it, and words in Markdown', `Before.\n${start}\n\nWords.\n\n${end}`],
    ['no blank line before its end', `Before.\n\n${start}\n\nWords.\n${end}\n\nAfter.`],
    ['a loose item of a list around it', `- one\n\n- ${start}<p>Words.</p>${end}`],
  ])('is torn by %s', (_how, text) => {
    const line = text.slice(0, text.indexOf(start)).split('\n').length;
    expect(foundIn(text)).toEqual([`${String(line)}:${text.startsWith('- ') ? '3' : '1'} torn <wick-film-card> ballerina`]);
  });

  it.each<[how: string, text: string]>([
    ['alone on its line', `Before.\n\n${start}${end}\n\nAfter.`],
    ['with words on its line', `${start}Words, *in* June.${end}`],
    ['on lines of its own', `Before.\n\n${start}\n<p>Words.</p>\n${end}\n\nAfter.`],
    ['around Markdown', `Before.\n\n${start}\n\nWords, *in* June.\n\n${end}\n\nAfter.`],
    ['in a list', `- It runs ${fact}, they say.\n- one\n\n  ${start}\n  <p>Words.</p>\n  ${end}`],
    ['in a tight item of a list', `- ${start}<p>Words.</p>${end}\n- two`],
    ['that is code', `    ${start}<p>Words.</p>${end}\n\n\`${start}\``],
    ['whose end is in another file', `<wick-provider region="DE">\n\nWords.`],
  ])('is whole %s', (_how, text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('that is closed by a slash holds all that follows', () => {
    expect(foundIn('Before.\n\n<wick-film-card film="ballerina" />\n\nAfter.')).toEqual(['3:1 self-closing <wick-film-card> ballerina']);
    expect(check('<wick-seen/>', 'html', '')[0]!.message).toBe('“/>” closes no element in HTML: what follows stands in this widget, where readers do not see it; write </wick-seen>');
  });

  it('keeps the marks of Markdown that stand in its block', () => {
    expect(foundIn(`${start}\nWords, *in June*, by [us](/us.html) and \`them\`.\n${end}`)).toEqual(['2:8 markdown-in-widget *in June*', '2:22 markdown-in-widget [us](/us.html)', '2:41 markdown-in-widget `them`']);
    expect(foundIn(`${start}\n<p title="*a*">snake_case_name, 2 * 3 * 4</p><!-- *b* -->\n${end}\n\n<div>\n*c*\n</div>`)).toEqual([]);
  });

  it('is passed over where a comment says so', () => {
    expect(foundIn(`${start}<p>Words.</p>${end} <!-- wick-ignore -->`)).toEqual([]);
  });
});

describe('a widget in HTML', () => {
  it('is torn by a paragraph around it and one in it', () => {
    expect(foundIn(`<p>a ${start}<p>Words.</p>${end}</p>`, 'html')).toEqual(['1:6 torn <wick-film-card> ballerina']);
    expect(foundIn(`<p><wick-provider>${start}${end}</p><p>b</p></wick-provider>`, 'html')).toEqual(['1:4 torn <wick-provider>']);
  });

  it.each([`<p>a ${start}b${end}</p>`, `<div>${start}<p>Words.</p>${end}</div>`, `<p>a ${fact}<p>b ${fact}`, `<pre>&lt;wick-seen/></pre><!-- <wick-seen/> -->`])('is whole in %s', (text) => {
    expect(foundIn(text, 'html')).toEqual([]);
  });
});
