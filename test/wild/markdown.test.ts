import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../src/publish/check/check.js';
import { load } from './load.js';

type Render = (text: string) => Promise<string>;

interface Processor {
  readonly use: (plugin: unknown, options?: object) => Processor;
  readonly process: (text: string) => Promise<{ readonly toString: () => string }>;
}

interface Plugin {
  readonly default: unknown;
}

/** What JSX is made of here: markup, as a server would write it. */
interface Markup {
  readonly html: string;
}

type Props = Readonly<Record<string, unknown>>;

const jsx = (tag: unknown, { children, ...props }: Props): Markup => {
  if (tag === 'fragment') return { html: htmlOf(children) };
  const attributes = Object.entries(props).map(([name, value]) => ` ${name}="${value === true ? '' : String(value)}"`);
  return { html: `<${String(tag)}${attributes.join('')}>${htmlOf(children)}</${String(tag)}>` };
};

function htmlOf(children: unknown): string {
  if (Array.isArray(children)) return children.map(htmlOf).join('');
  return typeof children === 'object' && children !== null ? (children as Markup).html : typeof children === 'string' ? children : '';
}

const renderers: Readonly<Record<string, Render>> = {
  'markdown-it': async (text) => new (await load<{ readonly default: new (options: object) => { readonly render: (text: string) => string } }>('markdown-it')).default({ html: true }).render(text),
  marked: async (text) => (await load<{ readonly parse: (text: string) => string }>('marked')).parse(text),
  remark: async (text) => {
    const { unified } = await load<{ readonly unified: () => Processor }>('unified');
    const [parse, rehype, raw, stringify] = await Promise.all(['remark-parse', 'remark-rehype', 'rehype-raw', 'rehype-stringify'].map((plugin) => load<Plugin>(plugin)));
    return String(await unified().use(parse!.default).use(rehype!.default, { allowDangerousHtml: true }).use(raw!.default).use(stringify!.default).process(text));
  },
  'MDX 3': async (text) => {
    const { evaluate } = await load<{ readonly evaluate: (text: string, options: object) => Promise<{ readonly default: (props: object) => Markup }> }>('@mdx-js/mdx');
    return (await evaluate(text, { jsx, jsxs: jsx, Fragment: 'fragment' })).default({}).html;
  },
};

/** The blocks of a section of the page that documents them. */
function blocksOf(heading: string): readonly string[] {
  const docs = readFileSync(new URL('../../docs/publish/markdown.md', import.meta.url), 'utf8');
  const section = docs.split(/^## (?=Forms|MDX)/m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(/^```markdown\n([^]*?)^```/gm)].map(([, block = '']) => block);
}

/** Each widget of a page with the words in it, and then the words that are in none. */
function widgetsIn(html: string): readonly string[] {
  const widgets: string[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const text = node.childNodes.map(walk).join('');
    if (!('tagName' in node) || !node.tagName.startsWith('wick-')) return text;
    widgets.push(`${node.tagName} ${node.attrs.map(({ name, value }) => `${name}=${value}`).join(' ')}: ${text.trim().replace(/\s+/g, ' ')}`);
    return node.tagName === 'wick-provider' ? text : '';
  };
  const rest = walk(parseFragment(html)).trim().replace(/\s+/g, ' ');
  return [...widgets, rest];
}

const now = Date.parse('2024-01-20T12:00:00Z');
const toldOf = async (text: string): Promise<readonly string[]> => (await checkArticle(text, { now, kind: 'markdown' })).map(({ rule }) => rule).filter((rule) => rule === 'torn' || rule === 'self-closing' || rule === 'markdown-in-widget');

const held = blocksOf('Forms that hold').map((block) => [block] as const);
const torn = blocksOf('Forms that do not').map((block) => [block] as const);

/** What each block is to come out as, in the order of the page. */
const meant: readonly (readonly string[])[] = [
  ['wick-fact of=ballerina field=release-date: June 7, 2024', 'wick-fact of=ballerina field=runtime: 125 minutes', 'It opens on , they say. long'],
  ['wick-film-card film=ballerina: Ballerina, in June.', 'Before it. After it.'],
  ['wick-film-card film=ballerina: Ballerina, in June.', 'Before it. After it.'],
  ['wick-spoiler reveals=ballerina: She wins. And she leaves.', ''],
  ['wick-film-card film=ballerina: Ballerina, in June.', 'One. Two.'],
  ['wick-fact of=ballerina field=release-date: June 5, 2025', 'wick-release-countdown film=ballerina: ', 'wick-provider region=DE: In Germany It opens on .', 'In Germany It opens on .'],
];

describe.each(Object.entries(renderers))('%s', (_name, render) => {
  it.each(held.map(([block], index) => [block, meant[index]!] as const))('keeps the widgets whole in\n%s', async (block, expected) => {
    const loose = (words: readonly string[]): readonly string[] => words.map((text) => text.replaceAll(/\s/g, ''));
    expect(loose(widgetsIn(await render(block)))).toEqual(loose(expected));
  });
});

// MDX reads tags as JSX, which has ends of its own.
describe.each(Object.entries(renderers).filter(([name]) => name !== 'MDX 3'))('%s', (_name, render) => {
  it.each(torn)('does not keep the widget whole in\n%s', async (block) => {
    expect(widgetsIn(await render(block))).not.toEqual(widgetsIn(await renderers['MDX 3']!(block)));
  });
});

describe('`wick check`', () => {
  it('tells nothing of forms that hold', async () => {
    expect(held.length).toBe(meant.length);
    for (const [block] of held) expect(await toldOf(block), block).toEqual([]);
  });

  it('tells of each that does not', async () => {
    expect(await Promise.all(torn.map(([block]) => toldOf(block)))).toEqual([['torn'], ['torn'], ['torn'], ['self-closing'], ['markdown-in-widget']]);
  });
});
