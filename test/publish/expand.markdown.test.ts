import { micromark } from 'micromark';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/publish/articles/article.js';
import { expand } from '../../src/publish/shorthand/expand.js';
import { prerender } from '../../src/publish/prerender/prerender.js';

const films = '/films/:film';
const expanded = (text: string, kind: 'html' | 'markdown' = 'markdown'): string => expand(readArticle(text, kind), films).article.text;
const faults = (text: string): readonly (readonly [string, number])[] => expand(readArticle(text, 'markdown'), films).misread.map(({ fault, at }) => [fault.case, at]);
const toHtml = (text: string): string => micromark(text, { allowDangerousHtml: true });
/** Normalizes loose lists, which blank lines cause, and white space. */
const plain = (html: string): string => serialize(parseFragment(html)).replace(/\s+/g, ' ').replace(/> | </g, (gap) => gap.trim()).replace(/<li><p>|<\/p><\/li>/g, (tags) => (tags.startsWith('<li') ? '<li>' : '</li>'));

const date = '[June 7, 2024](https://paper.example/films/ballerina#wick-fact=release-date)';
const card = '[About *Ballerina*](/films/ballerina#wick-film-card)';

describe('an article in Markdown', () => {
  it.each<[what: string, text: string]>([
    ['a fact in a sentence', `It opens on ${date}, *they* say.\n`],
    ['a fact at the beginning of a line', `${date} it is.\n\n${date}\n`],
    ['a fact in a heading, a list and a quotation', `# On ${date}\n\n- ${date}\n- two\n\n> On ${date}\n`],
    ['a fact whose address stands below', 'On [June 7][day].\n\n[day]: /films/ballerina#wick-fact=release-date\n'],
    ['a block in a paragraph of its own', `Before.\n\n${card}\n\nAfter.\n`],
    ['a block before what is no paragraph', `Before.\n\n${card}\n# After\n`],
    ['a block in marks', `**${card}**`],
    ['a block in a quotation', `> Before.\n>\n> ${card}\n>\n> After.\n`],
    ['a block in a list', `1. Before.\n\n   ${card}\n\n2. After.\n`],
    ['a block in a file with Windows line ends', `Before.\r\n\r\n${card}\r\n\r\nAfter.\r\n`],
    ['links in HTML', 'On <a href="/films/ballerina#wick-fact=release-date">June *7*</a>.\n\n<a href="/films/ballerina#wick-film-card">About</a>\n\n<p><a href="/films/ballerina#wick-film-card">About</a></p>\n'],
    ['a shortcode in a sentence', 'On [wick fact of=ballerina field=release-date]*June* 7, 2024[/wick].\n'],
    ['a shortcode in a paragraph of its own', 'Before.\n\n[wick film-card film=ballerina]\n\nAfter.\n'],
    ['several shortcodes', '[wick film-card film="ballerina"]\n[wick timeline=story]\n'],
    ['a shortcode around its paragraph', '[wick film-card film=ballerina]All about *Ballerina*[/wick]\n'],
  ])('becomes the page that its HTML would become: %s', (_what, text) => {
    const once = expanded(text);
    expect(plain(toHtml(once))).toBe(plain(expanded(toHtml(text), 'html')));
    expect(once).toContain('<wick-');
    expect(expanded(once)).toBe(once);
    expect(faults(text)).toEqual([]);
  });

  it.each<[why: string, text: string]>([
    ['in code', `\`${date}\` and \`[wick sources]\`\n\n    [wick sources]\n\n~~~\n${card}\n~~~\n`],
    ['escaped', '\\[wick sources]\n\n[[wick sources]]\n'],
    ['where the page turns them off', `<div data-wick="off">\n\n${card}\n\n[wick sources] [wick sorces]\n\n[a](/x#wick-fcat=b)\n\n</div>\n`],
    ['among the words of a widget', `<wick-film-card film="ballerina">\n\nOn ${date}\n\n</wick-film-card>\n`],
  ])('keeps what stays as it is: %s', (_why, text) => {
    expect(expanded(text)).toBe(text);
    expect(faults(text)).toEqual([]);
  });

  it('says where something cannot be read', () => {
    expect(faults(`See ${card}.\n\nOn [wick fact of=ballerina]June[/wick].\n`)).toEqual([['in-sentence', 4], ['missing', 62]]);
  });

  it('is prerendered with its widgets, once for all', async () => {
    const options = { now: Date.parse('2026-11-20T12:00:00Z'), kind: 'markdown', films, settings: { published: '2024-01-25' } } as const;
    const { text, widgets, troubles } = await prerender(`It opens on ${date}.\n\n${card}\n`, options);
    expect([widgets, troubles]).toEqual([2, []]);
    expect(toHtml(text)).toContain('June 6, 2025');
    expect((await prerender(text, options)).text).toBe(text);
  });
});
