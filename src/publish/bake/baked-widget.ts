/**
 * Writes a widget as plain HTML: what it shows, with its author's content in the place of its slots.
 */
import { parseFragment } from 'parse5';
import { lightClass } from '../../context/page/page-ids.js';
import { type ArticleElement, attributeOf, elementsIn, isOn } from '../articles/article.js';
import type { DrawnWidget } from '../prerender/draw.js';
import { type AuthoredContext, toPlainContent, slotOf } from './authored-content.js';
import { element, inParagraphs, isBlank, isBlock, pause, type Plain } from './plain-nodes.js';
import { type PlainContext, plainOf, readTokens, toReveal } from './drawn-to-plain.js';

/** What baking a page's widgets needs. */
export interface BakeContext {
  readonly text: string;
  readonly drawn: ReadonlyMap<ArticleElement, DrawnWidget>;
  readonly link: string | undefined;
  /** The label of a hidden spoiler: what it would give away. */
  readonly hidden: (spoiler: ArticleElement) => string;
  /** A title's release date, in words that stay true; undefined if the drawn words stay true. */
  readonly coming: (widget: ArticleElement) => string | undefined;
  /** The colon of a widget's language, with the spaces around it. */
  readonly colon: (widget: ArticleElement) => string;
  /** Whether a link may be shown, given the spoilers that it reveals. */
  readonly isOpen: (link: ArticleElement, widget: ArticleElement) => boolean;
  /** Whether the plain HTML is put inside the widget (as light DOM), beside its slotted children. Default: it replaces the widget and includes them. */
  readonly isInside?: boolean;
}

/** Bakes a widget and the widgets inside it; undefined for other elements. */
export function bakedWidget(host: ArticleElement, inSentence: boolean, bakery: BakeContext): readonly Plain[] | undefined {
  const authoring: AuthoredContext = { text: bakery.text, widget: (inner, at) => bakedWidget(inner, at, bakery) };
  const light = (at = inSentence): readonly Plain[] => toPlainContent(host.childNodes.filter((child) => !isData(child)), at, authoring);
  if (host.tagName === 'wick-provider') return light();
  const drawn = bakery.drawn.get(host);
  if (!drawn) return undefined;
  // Only a script knows what a reader has seen, so `wick-seen` shows its authored content.
  if (drawn.markup === undefined || host.tagName === 'wick-seen') return wrapped(host, light(), inSentence, bakery);
  const isInline = inSentence || host.tagName === 'wick-fact' || isOn(host, 'inline');
  if (host.tagName === 'wick-spoiler') return wrapped(host, spoiler(host, isInline, bakery, authoring), isInline, bakery);
  const root = parseFragment(drawn.markup) as unknown as ArticleElement;
  const place = placeIn(host, root, isInline, bakery, authoring);
  const told = host.tagName === 'wick-fact' ? factIn(root, place) : plainOf(root.childNodes, place);
  return wrapped(host, told, isInline, bakery, baseOf(root));
}

function isData(child: ArticleElement['childNodes'][number]): boolean {
  return 'tagName' in child && child.tagName === 'script' && attributeOf(child, 'type') === 'application/json';
}

function baseOf(root: ArticleElement): ArticleElement | undefined {
  return root.childNodes.find((child): child is ArticleElement => 'tagName' in child && readTokens(child, 'part').includes('base'));
}

const keptOfHost = ['id', 'lang', 'dir'] as const;

/** Wraps a widget's content in an element with the widget's tag as class: a span in a sentence, a section if it has a heading, else a div. */
function wrapped(host: ArticleElement, shown: readonly Plain[], isInline: boolean, { isInside }: BakeContext, base?: ArticleElement): readonly Plain[] {
  const names = ['class', ...keptOfHost].flatMap((name) => {
    // The widget around it keeps these attributes.
    const own = isInside ? undefined : attributeOf(host, name);
    const value = own ?? (base && (name === 'lang' || name === 'dir') ? attributeOf(base, name) : undefined);
    const said = name === 'class' ? [isInside ? lightClass : host.tagName, value].filter(Boolean).join(' ') : value;
    return said === undefined || said === '' ? [] : [[name, said] as const];
  });
  const isShort = isInline || (host.tagName === 'wick-when' && !shown.some(isBlock));
  if (isShort) return element('span', names, shown);
  const blocks = inParagraphs(shown);
  return element(blocks.some(hasHeading) ? 'section' : 'div', names, blocks);
}

function hasHeading(node: Plain): boolean {
  return node !== pause && 'tag' in node && (/^h[1-6]$/.test(node.tag) || node.children.some(hasHeading));
}

/** Fills slots as browsers would: each with the children that name it. */
function placeIn(host: ArticleElement, root: ArticleElement, isInline: boolean, bakery: BakeContext, authoring: AuthoredContext): PlainContext {
  const slots = [...elementsIn(root)].filter(({ tagName }) => tagName === 'slot').map((slot) => attributeOf(slot, 'name') ?? '');
  return {
    isPhrasing: isInline,
    link: bakery.link,
    coming: bakery.coming(host),
    colon: bakery.colon(host),
    assigned(slot, { isPhrasing }) {
      if (attributeOf(slot, 'hidden') !== undefined) return [];
      const name = attributeOf(slot, 'name') ?? '';
      if (bakery.isInside && host.childNodes.some((child) => name !== '' && slotOf(child, slots) === name)) return [];
      const children = host.childNodes.filter((child) => slotOf(child, slots) === name && !isData(child));
      const isOwn = slot.parentNode && 'tagName' in slot.parentNode && readTokens(slot.parentNode, 'part').includes('own');
      const shown = isOwn && host.tagName === 'wick-related' ? links(children, host, bakery, authoring) : toPlainContent(children, isPhrasing, authoring);
      return shown.every(isBlank) ? undefined : shown;
    },
  };
}

/** The links of `wick-related` as a list, without those that reveal hidden spoilers. */
function links(children: ArticleElement['childNodes'], host: ArticleElement, bakery: BakeContext, authoring: AuthoredContext): readonly Plain[] {
  const open = children.filter((child): child is ArticleElement => 'tagName' in child && bakery.isOpen(child, host));
  const items = open.flatMap((child) => {
    const shown = toPlainContent([child], false, authoring);
    return child.tagName === 'a' ? element('li', [], shown) : shown;
  });
  const areItems = open.length > 0 && open.every(({ tagName }) => tagName === 'a' || tagName === 'li');
  return areItems ? element('ul', [], items) : items;
}

/** Writes a spoiler's teaser and label in the place of its hidden content. */
function spoiler(host: ArticleElement, isInline: boolean, bakery: BakeContext, authoring: AuthoredContext): readonly Plain[] {
  const teaser = host.childNodes.filter((child) => 'tagName' in child && attributeOf(child, 'slot') === 'teaser');
  const said = toReveal([{ text: bakery.hidden(host) }], bakery);
  return [...toPlainContent(teaser, isInline, authoring), pause, ...(isInline ? said : element('p', [], said))];
}

/** Writes a fact's words with its notes in parentheses: plain HTML, such as mail, has no popover to open. */
function factIn(root: ArticleElement, place: PlainContext): readonly Plain[] {
  return [...plainOf(root.childNodes, place), ...notesIn(root, place)];
}

/** The notes on a fact in parentheses after a space, empty if it holds; without authored words also its value. */
export function factNotes(host: ArticleElement, isWritten: boolean, bakery: BakeContext): readonly Plain[] {
  const root = parseFragment(bakery.drawn.get(host)?.markup ?? '') as unknown as ArticleElement;
  const place = placeIn(host, root, true, bakery, { text: bakery.text, widget: (inner, at) => bakedWidget(inner, at, bakery) });
  return isWritten ? notesIn(root, place) : factIn(root, place);
}

function notesIn(root: ArticleElement, place: PlainContext): readonly Plain[] {
  const all = [...elementsIn(root)];
  const news = all.find((one) => readTokens(one, 'part').includes('news'));
  const said = all.find((one) => readTokens(one, 'part').includes('said'));
  const box = all.find((one) => attributeOf(one, 'popover') !== undefined);
  if (!news || !said || !box) return [];
  const rows = [...elementsIn(box)].filter(({ tagName }) => tagName === 'dd');
  // If the drawn news already states the new value, the note adds only its source.
  const notes = readTokens(news, 'part').includes('whole') ? rows.slice(-1).map((row) => partOf(row, 'source')) : rows.map((row): readonly Plain[] => [...partOf(row, 'value'), { text: place.colon }, ...partOf(row, 'source')]);
  return [{ text: ' (' }, ...plainOf(said.childNodes, place), ...notes.flatMap((note): readonly Plain[] => [pause, ...note, pause]), { text: ')' }];

  function partOf(row: ArticleElement, part: string): readonly Plain[] {
    return plainOf(row.childNodes.filter((child) => 'tagName' in child && readTokens(child, 'part').includes(part)), place);
  }
}
