/**
 * Where the widgets go that shortcodes stand for.
 */
import { shorthandElements } from './elements.js';
import { asInline } from './place-links.js';
import { hasShortcode, type Range, type Shortcode, shortcodesIn } from './shortcodes.js';
import { holdsBlocks, holdsWordsOnly, isInline, isWrapper, type Piece, type Placement, type Plan, isExcluded, type LocatedFault, type Tree } from './tree.js';
import type { ShorthandFault, ShorthandWidget } from './widget.js';

/** Stands in a line for what is no words of its own, and for the end of a line in a paragraph. */
const thing = '\ufffc';
const lineBreak = '\u2028';

/** The words of a block as one text, whatever marks they are in. */
interface Line<N> {
  readonly block: N;
  text: string;
  readonly pieces: { readonly node: N; readonly start: number }[];
  /** Where text nodes and marks begin and end in it; one that goes on in another line does not end in this. */
  readonly starts: Map<N, number>;
  readonly ends: Map<N, number>;
}

/** Finds shortcodes in the words below a node, and the place of each. */
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

/** Blocks that make up the whole of a paragraph take its place; all else stays where it is written. */
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

/** In the place of its letters. Where what opens or what closes it lies in a mark, it goes around that if no other words are in it. */
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

/** Whether nothing else stands between the breaks around a shortcode. */
function standsAlone<N>({ text }: Line<N>, { open, close = open }: Shortcode): boolean {
  return /(?:^|\u2028)\s*$/.test(text.slice(0, open.from)) && /^\s*(?:$|\u2028)/.test(text.slice(close.to));
}

/** The letters of a range, by text node. */
function piecesOf<N>(tree: Tree<N>, { pieces }: Line<N>, { from, to }: Range): readonly Piece<N>[] {
  return pieces.flatMap(({ node, start }) => {
    const end = start + tree.text(node)!.length;
    return from < end && to > start ? [{ node, from: Math.max(from - start, 0), to: Math.min(to, end) - start }] : [];
  });
}

/** What shows or hides what its author put between its tags, and nothing else. */
function isAround({ name }: ShorthandWidget): boolean {
  return name === 'spoiler' || name === 'when';
}

/** The lines of all blocks below a node in the order of the page; what stays as it is stands in its line as one thing. A tree may be deeper than a stack of calls. */
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
