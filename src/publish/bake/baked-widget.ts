/**
 * A widget in plain HTML: what it shows, with its author's words where its slots are.
 */
import { parseFragment } from 'parse5';
import { lightClass } from '../../context/page/page-ids.js';
import { type ArticleElement, attributeOf, elementsIn, isOn } from '../articles/article.js';
import type { DrawnWidget } from '../prerender/draw.js';
import { type AuthoredContext, toPlainContent, slotOf } from './authored-content.js';
import { element, inParagraphs, isBlank, isBlock, pause, type Plain } from './plain-nodes.js';
import { type PlainContext, plainOf, readTokens, toReveal } from './drawn-to-plain.js';

/** What has to be known of a page to bake its widgets. */
export interface BakeContext {
  readonly text: string;
  readonly drawn: ReadonlyMap<ArticleElement, DrawnWidget>;
  readonly link: string | undefined;
  /** What a spoiler would give away. */
  readonly hidden: (spoiler: ArticleElement) => string;
  /** When a title comes, in words that stay true; undefined where what is drawn stays true. */
  readonly coming: (widget: ArticleElement) => string | undefined;
  /** Whether a link may be shown for all that it gives away. */
  readonly isOpen: (link: ArticleElement, widget: ArticleElement) => boolean;
  /** Whether it stands in the widget itself, beside what its author put into slots. Default: in its place, with that in it. */
  readonly isInside?: boolean;
}

/** Bakes one widget, and whatever widgets stand in it; undefined for what is none of ours. */
export function bakedWidget(host: ArticleElement, inSentence: boolean, bakery: BakeContext): readonly Plain[] | undefined {
  const authoring: AuthoredContext = { text: bakery.text, widget: (inner, at) => bakedWidget(inner, at, bakery) };
  const light = (at = inSentence): readonly Plain[] => toPlainContent(host.childNodes.filter((child) => !isData(child)), at, authoring);
  if (host.tagName === 'wick-provider') return light();
  const drawn = bakery.drawn.get(host);
  if (!drawn) return undefined;
  // What a reader has seen, only a script remembers.
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

/** Puts what a widget shows into an element that says which widget it was: a section where it has a heading, words in a sentence. */
function wrapped(host: ArticleElement, shown: readonly Plain[], isInline: boolean, { isInside }: BakeContext, base?: ArticleElement): readonly Plain[] {
  const names = ['class', ...keptOfHost].flatMap((name) => {
    // The widget around it has its own.
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

/** Slots hold what browsers would assign to them, each the children that name it. */
function placeIn(host: ArticleElement, root: ArticleElement, isInline: boolean, bakery: BakeContext, authoring: AuthoredContext): PlainContext {
  const slots = [...elementsIn(root)].filter(({ tagName }) => tagName === 'slot').map((slot) => attributeOf(slot, 'name') ?? '');
  return {
    isPhrasing: isInline,
    link: bakery.link,
    coming: bakery.coming(host),
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

/** Links that a style sheet would have put below one another, without those that give away what is hidden. */
function links(children: ArticleElement['childNodes'], host: ArticleElement, bakery: BakeContext, authoring: AuthoredContext): readonly Plain[] {
  const open = children.filter((child): child is ArticleElement => 'tagName' in child && bakery.isOpen(child, host));
  const items = open.flatMap((child) => {
    const shown = toPlainContent([child], false, authoring);
    return child.tagName === 'a' ? element('li', [], shown) : shown;
  });
  const areItems = open.length > 0 && open.every(({ tagName }) => tagName === 'a' || tagName === 'li');
  return areItems ? element('ul', [], items) : items;
}

/** What it would give away, in the place of what it hides. */
function spoiler(host: ArticleElement, isInline: boolean, bakery: BakeContext, authoring: AuthoredContext): readonly Plain[] {
  const teaser = host.childNodes.filter((child) => 'tagName' in child && attributeOf(child, 'slot') === 'teaser');
  const said = toReveal([{ text: bakery.hidden(host) }], bakery);
  return [...toPlainContent(teaser, isInline, authoring), pause, ...(isInline ? said : element('p', [], said))];
}

/** The words, and in parentheses what is to be known of them, by whom: no box opens in a letter. */
function factIn(root: ArticleElement, place: PlainContext): readonly Plain[] {
  return [...plainOf(root.childNodes, place), ...notesIn(root, place)];
}

/** What a reader has to know of the words of a fact, in parentheses after a space; of a fact without words its value; nothing where they hold. */
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
  // Where what it is now has been said, only who says so is left to say.
  const notes = readTokens(news, 'part').includes('whole') ? rows.slice(-1).map((row) => partOf(row, 'source')) : rows.map((row): readonly Plain[] => [...partOf(row, 'value'), { text: ': ' }, ...partOf(row, 'source')]);
  return [{ text: ' (' }, ...plainOf(said.childNodes, place), ...notes.flatMap((note): readonly Plain[] => [pause, ...note, pause]), { text: ')' }];

  function partOf(row: ArticleElement, part: string): readonly Plain[] {
    return plainOf(row.childNodes.filter((child) => 'tagName' in child && readTokens(child, 'part').includes(part)), place);
  }
}
