/**
 * Plans where the widgets go that shortcodes stand for.
 */
import { shorthandElements } from './elements.js';
import { asInline } from './place-links.js';
import { hasShortcode, type Range, type Shortcode, shortcodesIn } from './shortcodes.js';
import { holdsBlocks, holdsWordsOnly, isInline, isWrapper, type Piece, type Placement, type Plan, isExcluded, type LocatedFault, type Tree } from './tree.js';
import type { ShorthandFault, ShorthandWidget } from './widget.js';

/** Placeholders in a line for elements without text of their own, and for `<br>`. */
const thing = '\ufffc';
const lineBreak = '\u2028';

/** The text of a block in one string, across inline elements. */
interface Line<N> {
  readonly block: N;
  text: string;
  readonly pieces: { readonly node: N; readonly start: number }[];
  /** Offsets at which text nodes and inline elements begin and end; an element that continues in another line has no end in this one. */
  readonly starts: Map<N, number>;
  readonly ends: Map<N, number>;
}

/** Finds the shortcodes below a node and plans their widgets. */
export function placeShortcodes<N>(tree: Tree<N>, root: N): Plan<N> {
  const placements: Placement<N>[] = [];
  const told: LocatedFault<N>[] = [];
  for (const line of linesIn(tree, root)) {
    if (!hasShortcode(line.text)) continue;
    const { shortcodes: all, unpaired } = shortcodesIn(line.text);
    const shortcodes = all.filter(({ open, widget }) => !isExcluded(tree, piecesOf(tree, line, open)[0]!.node, widget && [widget.tag]));
    const tell = (range: Range, faults: Shortcode['faults']): void => {
      const { node, from } = piecesOf(tree, line, range)[0]!;
      if (!isExcluded(tree, node)) told.push(...faults.map((fault) => ({ fault, node, index: from })));
    };
    for (const { open, faults } of shortcodes) tell(open, faults);
    for (const { faults, ...range } of unpaired) tell(range, faults);
    placements.push(...placedIn(tree, line, shortcodes, ({ open }, fault) => { tell(open, [fault]); }));
  }
  return { placements, told };
}

type Shown = Shortcode & { readonly widget: ShorthandWidget };

/** Plans the widgets of a line: blocks that make up a whole paragraph replace it, others stay in their place. */
function placedIn<N>(tree: Tree<N>, line: Line<N>, shortcodes: readonly Shortcode[], refuse: (shortcode: Shortcode, fault: ShorthandFault) => void): readonly Placement<N>[] {
  const shown = shortcodes.filter((one): one is Shown => {
    const isShown = one.widget !== undefined && (one.close !== undefined || !isAround(one.widget));
    if (one.widget && !isShown) refuse(one, { case: 'unpaired' });
    return isShown;
  });
  const [first] = shown;
  const isParagraph = tree.tag(line.block) === 'p' && !holdsBlocks(tree, line.block);
  if (first && first.widget.name !== 'fact' && isParagraph) {
    if (shown.every(({ close, widget }) => !close && widget.name !== 'fact') && isEmptyWithout(line, shown.map(({ open }) => open))) return [{ case: 'instead', widgets: shown.map(({ widget }) => widget), node: line.block }];
    if (first.close && isEmptyWithout(line, [{ from: first.open.from, to: first.close.to }])) {
      const inner = shown.slice(1).filter(({ widget }) => shorthandElements[widget.name]?.inSentence);
      const outer: Placement<N> = { case: 'around', widget: first.widget, from: { node: line.block }, to: { node: line.block }, cuts: [...piecesOf(tree, line, first.open), ...piecesOf(tree, line, first.close)] };
      return [outer, ...inner.flatMap((one) => within(tree, line, one, one.widget) ?? [])];
    }
  }
  return shown.flatMap((one): readonly Placement<N>[] => {
    const isAlone = tree.tag(line.block) !== 'p' && !holdsWordsOnly(tree.tag(line.block)) && standsAlone(line, one);
    const widget = isAlone ? one.widget : asInline(one.widget);
    const fits = isAlone || shorthandElements[widget.name]?.inSentence;
    const placed = fits ? within(tree, line, one, widget) : undefined;
    if (!placed) refuse(one, fits ? { case: 'unpaired' } : { case: 'in-sentence', name: widget.name });
    return placed ? [placed] : [];
  });
}

/** Places a widget at its shortcode's letters. If one end lies in an inline element without other text, the widget goes around that element. */
function within<N>(tree: Tree<N>, line: Line<N>, { open, close }: Shortcode, widget: ShorthandWidget): Placement<N> | undefined {
  const [opening, closing] = [piecesOf(tree, line, open), close ? piecesOf(tree, line, close) : []];
  const [start, end] = [opening.at(-1)!, closing[0]];
  const placement = { case: 'around', widget, cuts: [...opening, ...closing] } as const;
  if (!close || !end) return { ...placement, from: start };
  const [ups, downs] = [upFrom(tree, start.node), upFrom(tree, end.node)];
  const common = ups.find((node) => node !== start.node && downs.includes(node));
  const [first, last] = [ups[ups.indexOf(common!) - 1]!, downs[downs.indexOf(common!) - 1]!];
  const [before, after] = [line.starts.get(first), line.ends.get(last)];
  const isWhole = (first === start.node || (before !== undefined && isBlankBetween(line, before, open.from))) && (last === end.node || (after !== undefined && isBlankBetween(line, close.to, after)));
  return isWhole ? { ...placement, from: first === start.node ? start : { node: first }, to: last === end.node ? end : { node: last } } : undefined;
}

function upFrom<N>(tree: Tree<N>, node: N): readonly N[] {
  const holders: N[] = [];
  for (let holder: N | undefined = node; holder !== undefined; holder = tree.parent(holder)) holders.push(holder);
  return holders;
}

function isBlankBetween<N>({ text }: Line<N>, from: number, to: number): boolean {
  return text.slice(from, to).trim() === '';
}

function isEmptyWithout<N>({ text }: Line<N>, ranges: readonly Range[]): boolean {
  let rest = text;
  for (const { from, to } of [...ranges].reverse()) rest = rest.slice(0, from) + rest.slice(to);
  return rest.replace(/[\u200b\u2060]/g, '').trim() === '';
}

/** Whether a shortcode is alone on its line. */
function standsAlone<N>({ text }: Line<N>, { open, close = open }: Shortcode): boolean {
  return /(?:^|\u2028)\s*$/.test(text.slice(0, open.from)) && /^\s*(?:$|\u2028)/.test(text.slice(close.to));
}

/** Splits a range of a line by text node. */
function piecesOf<N>(tree: Tree<N>, { pieces }: Line<N>, { from, to }: Range): readonly Piece<N>[] {
  return pieces.flatMap(({ node, start }) => {
    const end = start + tree.text(node)!.length;
    return from < end && to > start ? [{ node, from: Math.max(from - start, 0), to: Math.min(to, end) - start }] : [];
  });
}

/** Whether a widget only shows or hides its content, and so needs a closing tag. */
function isAround({ name }: ShorthandWidget): boolean {
  return name === 'spoiler' || name === 'when';
}

/** The lines of all blocks below a node in document order. Not recursive: a deep tree would overflow the call stack. */
function linesIn<N>(tree: Tree<N>, root: N): readonly Line<N>[] {
  const lines: Line<N>[] = [];
  let line = lineIn(root);
  const next = (block: N): void => {
    lines.push(line);
    line = lineIn(block);
  };
  const open: (N | (() => void))[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'function') (node as () => void)();
    else visit(node);
  }
  next(root);
  return lines;

  function visit(node: N): void {
    const text = tree.text(node);
    const tag = tree.tag(node);
    if (text !== undefined) {
      line.pieces.push({ node, start: line.text.length });
      line.starts.set(node, line.text.length);
      line.text += text;
      line.ends.set(node, line.text.length);
    } else if (tag === 'br') line.text += lineBreak;
    else if (tag === undefined) open.push(...[...tree.children(node)].reverse());
    else if (isWrapper(tag) || (tag.startsWith('wick-') && tag !== 'wick-fact' && isInline(tree, node))) {
      line.starts.set(node, line.text.length);
      if (!isWrapper(tag)) line.text += thing;
      open.push(() => line.ends.set(node, line.text.length), ...[...tree.children(node)].reverse());
    } else if (isInline(tree, node)) line.text += thing;
    else {
      const { block } = line;
      next(node);
      open.push(() => { next(block); }, ...[...tree.children(node)].reverse());
    }
  }
}

function lineIn<N>(block: N): Line<N> {
  return { block, text: '', pieces: [], starts: new Map(), ends: new Map() };
}
