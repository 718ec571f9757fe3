/**
 * The elements in a tool's output after `prerender` has expanded links and shortcodes.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { forms, type Tool } from './cms-page.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

export interface WayBack {
  /** Each of our elements as `wick-fact field=release-date of=ballerina: June 7, 2024`: its attributes in the order of their names, then the author's words in it. */
  readonly elements: readonly string[];
  /** All words of the author, those in elements included. */
  readonly words: string;
}

const day = 'wick-fact field=release-date of=ballerina: June 7, 2024';
const address = 'https://paper.example/films/ballerina';

/** Ways in that are written in other ways, and what each is to come back as. */
export const otherWays: Readonly<Record<string, readonly [html: string, meant: WayBack]>> = {
  'options': [`<p>On <a href="${address}#wick-fact=release-date?format=short&amp;mode=keep">June 7</a>.</p>`, { elements: ['wick-fact field=release-date format=short mode=keep of=ballerina: June 7'], words: 'On June 7.' }],
  'no address': ['<p>It takes <a href="#wick-fact=runtime?of=ballerina">125 minutes</a>.</p>', { elements: ['wick-fact field=runtime of=ballerina: 125 minutes'], words: 'It takes 125 minutes.' }],
  'marks around a link and in it': [`<p>On <strong><a href="${address}#wick-fact=release-date">June 7, <em>2024</em></a></strong>, they say.</p>`, { elements: [day], words: 'On June 7, 2024, they say.' }],
  'two in a sentence': [`<p>On <a href="${address}#wick-fact=release-date">June 7, 2024</a>, for [wick fact of=ballerina field=runtime]125 minutes[/wick].</p>`, { elements: [day, 'wick-fact field=runtime of=ballerina: 125 minutes'], words: 'On June 7, 2024, for 125 minutes.' }],
  'an item of a list': [`<ul><li>On <a href="${address}#wick-fact=release-date">June 7, 2024</a></li><li>Later</li></ul>`, { elements: [day], words: 'On June 7, 2024 Later' }],
  'a heading': [`<h2>On <a href="${address}#wick-fact=release-date">June 7, 2024</a></h2><p>Words.</p>`, { elements: [day], words: 'On June 7, 2024 Words.' }],
  'quotes': ['<p>[wick film-card film="ballerina" layout="row"]</p>', { elements: ['wick-film-card film=ballerina layout=row: '], words: '' }],
  'curled quotes': ['<p>[wick film-card film=”ballerina” layout=“row”]</p>', { elements: ['wick-film-card film=ballerina layout=row: '], words: '' }],
  'a slash': ['<p>Before.</p><p>[wick film-card film=ballerina /]</p><p>After.</p>', { elements: ['wick-film-card film=ballerina: '], words: 'Before. After.' }],
  'a widget that lists all': ['<p><a href="#wick-timeline?lens=story">All films</a></p>', { elements: ['wick-timeline lens=story: All films'], words: 'All films' }],
  'an ordinary link beside it': [`<p><a href="${address}#cast">The cast</a>, on <a href="${address}#wick-fact=release-date">June 7, 2024</a>.</p>`, { elements: [day], words: 'The cast, on June 7, 2024.' }],
};

/** The forms of docs/cms/README.md that have a way back, and what each is to come back as. */
export const meant: Readonly<Record<string, WayBack>> = {
  'a link in a sentence': { elements: [day], words: 'It opens on June 7, 2024.' },
  'a link alone': { elements: ['wick-film-card film=ballerina: Ballerina'], words: 'Ballerina' },
  'a shortcode in a sentence': { elements: [day], words: 'It opens on June 7, 2024.' },
  'a shortcode alone': { elements: ['wick-film-card film=ballerina: '], words: '' },
};

/** All that is meant: of those forms, and of the other ways. */
export const allMeant: Readonly<Record<string, WayBack>> = { ...meant, ...Object.fromEntries(Object.entries(otherWays).map(([name, [, back]]) => [name, back])) };

/** What comes back of each, by the names of {@link meant} or {@link allMeant}, after a tool has had it. */
export async function waysBack({ clean }: Tool, ways: Readonly<Record<string, WayBack>> = allMeant): Promise<Readonly<Record<string, WayBack>>> {
  const back: [string, WayBack][] = [];
  for (const way of Object.keys(ways)) back.push([way, await wayBack(await clean(forms[way] ?? otherWays[way]![0]))]);
  return Object.fromEntries(back);
}

/** Expands what a tool gave as `prerender` does, in the article of a publisher whose films have addresses such as `/films/ballerina`. */
export async function wayBack(html: string): Promise<WayBack> {
  const now = Date.parse('2024-01-26T12:00:00Z');
  const { text } = await prerender(html, { now, css: 'link', films: '/films/:film', settings: { now, published: '2024-01-25' } });
  const elements: string[] = [];
  const walk = (node: Node): string => {
    if ('value' in node) return node.value;
    // What prerendering adds is in roots, style sheets and data.
    if (!('childNodes' in node) || /^(?:template|style|script)$/.test(node.nodeName)) return '';
    const at = elements.length;
    const isOurs = node.nodeName.startsWith('wick-');
    if (isOurs) elements.push('');
    const words = node.childNodes.map(walk).join('');
    if (isOurs && 'attrs' in node) elements[at] = `${[node.nodeName, ...node.attrs.map(({ name, value }) => (value === '' ? name : `${name}=${value}`)).sort()].join(' ')}: ${plain(words)}`;
    return /^(?:p|li|h\d)$/.test(node.nodeName) ? `${words} ` : words;
  };
  const words = plain(walk(parseFragment(text)));
  return { elements, words };
}

function plain(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
