/**
 * Finds the widgets of an article that read differently in two drawings, and what differs in their words.
 */
import { parseFragment } from 'parse5';
import { type Article, type ArticleElement, nodesIn } from '../articles/article.js';
import { createBakeContext, standsInSentence } from '../bake/bake-context.js';
import { type BakeContext, bakedWidget } from '../bake/baked-widget.js';
import { isPhrasing, writePlain } from '../bake/plain-nodes.js';
import type { Filled } from '../prerender/fill.js';

/** A widget whose words differ between two drawings of its article. */
export interface ChangedWidget {
  readonly element: ArticleElement;
  readonly before: string;
  readonly after: string;
}

/** Widgets of which plain words are made from the ledger too, not from the drawn markup alone. */
const wordedBesides: readonly string[] = ['wick-spoiler', 'wick-release-countdown'];

/** The widgets whose words differ, in document order. A widget is compared without those inside it; providers draw nothing. */
export function changedWidgets(article: Article, before: Filled, after: Filled, now: number): readonly ChangedWidget[] {
  const then = new Map(before.drawn.map(({ element, markup }) => [element, markup]));
  const candidates = after.drawn.filter(({ element, markup }) => element.tagName !== 'wick-provider' && (markup !== then.get(element) || wordedBesides.includes(element.tagName)));
  if (candidates.length === 0) return [];
  const [old, fresh] = [before, after].map((filled) => createBakeContext(article, filled, now)) as [BakeContext, BakeContext];
  return candidates.map(({ element }) => ({ element, before: wordsOf(element, article, old), after: wordsOf(element, article, fresh) })).filter((widget) => widget.before !== widget.after);
}

/** What a widget reads. Widgets inside it are left out of the drawn ones, so that their authored content stands for them. */
function wordsOf(element: ArticleElement, article: Article, bakery: BakeContext): string {
  const drawn = bakery.drawn.get(element);
  const plain = bakedWidget(element, standsInSentence(element, article), { ...bakery, drawn: new Map(drawn ? [[element, drawn]] : []) });
  const words = textIn(writePlain(plain ?? [], { eol: ' ', isMarkdown: false }));
  return article.kind === 'markdown' ? words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1') : words;
}

/** The words of markup on one line, blocks apart. */
function textIn(markup: string): string {
  const root = parseFragment(markup) as unknown as ArticleElement;
  const pieces = [...nodesIn(root)].map((node) => ('value' in node ? node.value : 'tagName' in node && !isPhrasing(node.tagName) ? ' ' : ''));
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

/** The first place at which two texts differ, with a few words around it: `… Release June 6, 2025 Runtime …` and `… Release June 13, 2025 Runtime …`. */
export function differingParts(before: string, after: string): readonly [before: string, after: string] {
  const [old, now] = [before, after].map((text) => text.split(' ').filter(Boolean)) as [string[], string[]];
  const start = old.findIndex((word, index) => word !== now[index]);
  const from = start < 0 ? old.length : start;
  const [oldEnd, nowEnd] = meeting(old, now, from);
  const cut = (words: readonly string[], end: number): string => {
    const [first, last] = [Math.max(0, from - wordsAround), Math.min(words.length, end + wordsAround, from + mostWords)];
    return `${first > 0 ? '… ' : ''}${words.slice(first, last).join(' ')}${last < words.length ? ' …' : ''}`;
  };
  return [cut(old, oldEnd), cut(now, nowEnd)];
}

/** Where the texts say the same again after a difference that begins at `from`: the nearest place with some equal words, else their ends. */
function meeting(old: readonly string[], now: readonly string[], from: number): readonly [old: number, now: number] {
  for (let apart = 1; apart <= 2 * mostWords; apart += 1) {
    for (let skipped = 0; skipped <= apart; skipped += 1) {
      const [here, there] = [from + skipped, from + apart - skipped];
      if (here < old.length && there < now.length && Array.from({ length: wordsAround }, (_, step) => step).every((step) => old[here + step] === now[there + step])) return [here, there];
    }
  }
  return [old.length, now.length];
}

const wordsAround = 3;
const mostWords = 16;
