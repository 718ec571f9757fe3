import { micromark } from 'micromark';
import { parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { render } from '../../src/publish/prerender/render.js';

const today = { now: Date.parse('2026-11-20T12:00:00Z') };
const markdown = { ...today, kind: 'markdown' } as const;
const toHtml = (text: string): string => micromark(text, { allowDangerousHtml: true });

/** What the widgets of a piece of HTML show, in their order. */
const rootsIn = (html: string): string[] =>
  [...serialize(parseFragment(html)).matchAll(/<template shadowrootmode="open">([^]*?)<\/template>/g)].map(([, root = '']) => root.replace(/<style>[^]*?<\/style>|<link [^>]*>/g, '').replace(/\s+/g, ' '));

const card = '<wick-film-card film="ballerina">My *own* words</wick-film-card>';
const fact = '<wick-fact of="ballerina" field="release-date">7 June 2024</wick-fact>';

describe('an article in Markdown', () => {
  it.each<[where: string, text: string]>([
    ['in a sentence', `It opens on ${fact}, *they* say.`],
    ['alone on a line', `Before.\n\n${card}\n\nAfter.`],
    ['as a block', `Before.\n\n<wick-film-card film="ballerina">\n  <p>My own words</p>\n</wick-film-card>\n\nAfter.`],
    ['as a block, with Windows line ends', `Before.\r\n\r\n<wick-film-card film="ballerina">\r\n  <p>My own words</p>\r\n</wick-film-card>\r\n\r\nAfter.`],
    ['around paragraphs', `<wick-provider region="DE">\n\n## Heading\n\nOn ${fact}.\n\n</wick-provider>`],
    ['in a list and a quotation', `- one ${fact}\n- two\n\n> ${fact}`],
    ['after a line break and before one', `It opens on\n${fact}\nand not on ${fact}\n\n1. ${fact}\n2. It ${fact}, ${fact} ${fact}\n\n${fact} is *${fact}*\n\n${fact}\n\n# ${fact} b`],
    ['of each kind that draws signs of Markdown', '<wick-timeline lens="story"></wick-timeline>\n\n<wick-faq film="ballerina"></wick-faq>\n\n<wick-box-office film="ballerina"></wick-box-office>'],
  ])('becomes the page that its HTML would become: %s', async (_where, text) => {
    const { text: filled, troubles } = await prerender(text, markdown);
    const direct = await render(toHtml(text), today);
    expect(rootsIn(toHtml(filled))).toEqual(rootsIn(direct.html));
    expect(rootsIn(toHtml(filled)).length).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    const plain = (html: string): string => serialize(parseFragment(html)).replace(/<template [^]*?<\/template>|<script [^]*?<\/script>/g, '').replace(/\s+/g, ' ').trim();
    expect(plain(toHtml(filled))).toBe(plain(toHtml(text)));
  });

  it.each<[what: string, text: string]>([
    ['a fence', `\`\`\`html\n${card}\n\`\`\`\n`],
    ['an indented block', `    ${card}\n`],
    ['a code span', `Write \`${card}\` here.\n`],
    ['an escape', `\\<wick-film-card film="ballerina">\n`],
    ['a comment', `<!-- ${card} -->\n`],
    ['front matter', `---\ntitle: ${card}\n---\n`],
  ])('may name a widget that is none: in %s', async (_what, text) => {
    expect(await prerender(text, markdown)).toMatchObject({ text, widgets: 0, troubles: [] });
  });

  it('is the same when it is prerendered once more', async () => {
    for (const text of [`# A\n\n${card}\n\n<wick-film-card film="ballerina">\n\n*My* words\n\n</wick-film-card>`, `a ${fact}\n`, `a\r\n\r\n<wick-provider>\r\n\r\n${fact}\r\n\r\n</wick-provider>\r\n`]) {
      const once = (await prerender(text, markdown)).text;
      expect((await prerender(once, markdown)).text).toBe(once);
      expect(once.replace(/(?:\r?\n)?<template [^]*?<\/template>|(?:\r?\n)?<script [^]*?<\/script>(?:\r?\n)?/g, '').trimEnd()).toBe(text.trimEnd());
    }
  });

  it('says by its front matter when it ran and in which language it is', async () => {
    const { text } = await prerender(`---\ndate: 2024-01-25\nlang: de\n---\n\n${fact}\n`, markdown);
    expect(rootsIn(toHtml(text)).join('')).toContain('6. Juni 2025');
  });

  it('names the place of what is wrong', async () => {
    const { troubles } = await prerender(`---\ndate: 2024-01-25\n---\n\nOn **the** <wick-fact of="balerina" field="runtime">a</wick-fact>.\n`, markdown);
    expect(troubles.map(({ line, column, code }) => [line, column, code])).toEqual([[5, 12, 'unknown-record']]);
  });
});
