/**
 * What `prerender` makes of a text that a tool gave: which of our elements are in it, after links and shortcodes were expanded.
 */
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { prerender } from '../../src/publish/prerender.js';
import { forms, type Tool } from './cms-page.js';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

export interface WayBack {
  /** Each of our elements as `wick-fact field=release-date of=ballerina: June 7, 2024`: its attributes in the order of their names, then the author's words in it. */
  readonly elements: readonly string[];
  /** All words of the author, those in elements included. */
  readonly words: string;
}

/** The forms of docs/cms/README.md that have a way back, and what each is to come back as. */
export const meant: Readonly<Record<string, WayBack>> = {
  'a link in a sentence': { elements: ['wick-fact field=release-date of=ballerina: June 7, 2024'], words: 'It opens on June 7, 2024.' },
  'a link alone': { elements: ['wick-film-card film=ballerina: Ballerina'], words: 'Ballerina' },
  'a shortcode in a sentence': { elements: ['wick-fact field=release-date of=ballerina: June 7, 2024'], words: 'It opens on June 7, 2024.' },
  'a shortcode alone': { elements: ['wick-film-card film=ballerina: '], words: '' },
};

/** What comes back of each such form after a tool has had it. */
export async function waysBack({ clean }: Tool): Promise<Readonly<Record<string, WayBack>>> {
  const back: [string, WayBack][] = [];
  for (const form of Object.keys(meant)) back.push([form, await wayBack(await clean(forms[form]!))]);
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
    return words;
  };
  const words = plain(walk(parseFragment(text)));
  return { elements, words };
}

function plain(text: string): string {
  return text.replace(/[\s\u200b]+/g, ' ').trim();
}
