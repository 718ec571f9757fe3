import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { markdownParts, parseMarkdown } from '../../src/publish/markdown/markdown-tree.js';

/** Each node as its type and its source without white space around it. Text is left out: the reference counts marks of quotations at its beginning. */
const told = (type: string, source: string, from: number, to: number, url = ''): string => `${type} ${url} ${source.slice(from, to).trim()}`;

function ours(source: string): string[] {
  return [...markdownParts(parseMarkdown(source).root)].filter(({ type }) => type !== 'root' && type !== 'text').map(({ type, from, to, url }) => told(type, source, from, to, url)).sort();
}

/** The same by the reference implementation of CommonMark for JavaScript. */
function theirs(source: string): string[] {
  const root = fromMarkdown(source);
  const all: Nodes[] = [];
  const open: Nodes[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    all.push(node);
    if ('children' in node) open.push(...node.children);
  }
  const addresses = new Map(all.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url] as const] : [])).reverse());
  return all.filter(({ type }) => type !== 'root' && type !== 'text').map((node) => {
    const type = node.type === 'linkReference' ? 'link' : node.type === 'imageReference' ? 'image' : node.type;
    const url = node.type === 'link' ? node.url : node.type === 'linkReference' ? addresses.get(node.identifier) : undefined;
    return told(type, source, node.position!.start.offset!, node.position!.end.offset!, url);
  }).sort();
}

const words = fc.constantFrom('Ballerina opens', 'on **June 7**, 2024', '*The* film', '[the studio](https://example.org/a?b=1&amp;c)', '[see][one]', '[one]', '[sic]', '![still](a.png)', '`code`', 'a \\* b', '&amp; so', '<b>bold</b>', '<https://example.org/>', 'line  \nbreak', '[wick film="ballerina"]', '[a [b] c](d)', 'two\nlines');
const sentence = fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
const block = fc.oneof(
  sentence,
  sentence.map((text) => `## ${text.replaceAll('\n', ' ')}`),
  sentence.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n')),
  fc.constantFrom('<wick-film-card film="ballerina"></wick-film-card>', '<wick-film-card film="ballerina" />', '<div>\n\ntext *em*\n\n</div>', '```js\nconst a = "<b>";\n```', '***', '<!-- a\n\ncomment -->', '[one]: https://example.org/one', '1. first\n\n2. second'),
);
const article = fc.tuple(fc.array(block, { minLength: 1, maxLength: 8 }), fc.constantFrom('\n', '\r\n')).map(([blocks, eol]) => `${blocks.join('\n\n')}\n`.replaceAll('\n', eol));

describe('the tree of a Markdown file', () => {
  it('has the nodes of the reference implementation, at the same offsets', () => {
    fc.assert(fc.property(article, (source) => { expect(ours(source)).toEqual(theirs(source)); }), { numRuns: 300, seed: 41 });
  });

  it.each<[what: string, source: string, nodes: string[]]>([
    ['brackets without a definition are text', 'a [b] c', ['paragraph  a [b] c']],
    ['a reference has the address of its definition', '[b]\n\n[b]: c', ['definition  [b]: c', 'link c [b]', 'paragraph  [b]']],
    ['a label may stand in code only', '[^1]\n\n    [^1]: note', ['code  [^1]: note', 'paragraph  [^1]']],
    ['a tag that closes itself begins a block', '<wick-x a="b" />\n# c', ['html  <wick-x a="b" />\n# c']],
    ['a byte order mark moves nothing', '\ufeff# a', ['heading  # a']],
    ['front matter is apart', '---\ntitle: a\n---\n# b', ['heading  # b']],
  ])('%s', (_what, source, nodes) => {
    expect(ours(source)).toEqual(nodes);
  });

  it('is read when it is deeper than a stack of calls', () => {
    expect(ours(`${'> '.repeat(300)}${'*a '.repeat(2000)}b${'*'.repeat(2000)}`).filter((node) => node.startsWith('emphasis'))).toHaveLength(2000);
  });
});
