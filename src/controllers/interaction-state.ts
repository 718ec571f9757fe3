/**
 * Carries over what the reader did when markup is drawn anew: focus, selection, input, opened and scrolled parts.
 * Elements are matched by position. Where the new markup differs, the browser handles the removed element as usual.
 */

type Pair = readonly [was: Element, is: Element];

/** Replaces nodes of a shadow root by others that already stand there, and carries over what the reader did in them. */
export function transferInteraction(root: ShadowRoot, old: readonly ChildNode[], fresh: readonly ChildNode[]): void {
  const pairs = pairsOf(elementsOf(old), elementsOf(fresh));
  const { activeElement } = root;
  // A text field keeps its own selection, which `carryFocus` carries over.
  const select = activeElement instanceof HTMLInputElement ? undefined : selectionIn(root, pairs);
  const popovers = pairs.filter(([was]) => was.hasAttribute('popover') && was.matches(':popover-open'));
  // Elements that scroll by keyboard have `tabindex="0"`. Asking all others would force a layout for each widget.
  const scrollers = pairs.filter((pair) => pair[0].getAttribute('tabindex') === '0' || popovers.includes(pair));
  const scrolled = scrollers.map(([was, is]) => [is, was.scrollLeft, was.scrollTop] as const);
  for (const [was, is] of pairs) carryInput(was, is);
  for (const [, is] of popovers) (is as HTMLElement).showPopover();
  const focused = pairs.find(([was]) => was === activeElement);
  if (focused) carryFocus(focused);
  select?.();
  for (const node of old) node.remove();
  for (const [element, left, top] of scrolled) if (left || top) element.scrollTo({ left, top, behavior: 'instant' });
}

function elementsOf(nodes: readonly ChildNode[]): readonly Element[] {
  // Only painted roots contain style elements; a live element adopts its sheets.
  return nodes.filter((node): node is Element => node instanceof Element && !/^(style|link)$/.test(node.localName));
}

/** Pairs elements of the same position and name, and their children; below elements that differ nothing is paired. */
function pairsOf(old: readonly Element[], fresh: readonly Element[]): Pair[] {
  return old.flatMap((was, index): Pair[] => {
    const is = fresh[index];
    return is?.localName === was.localName ? [[was, is], ...pairsOf([...was.children], [...is.children])] : [];
  });
}

/** Copies what the reader changed, which is what differs from the markup's own value. */
function carryInput(was: Element, is: Element): void {
  if (was instanceof HTMLDetailsElement) {
    (is as HTMLDetailsElement).open = was.open;
  } else if (was instanceof HTMLSelectElement) {
    // Without a `selected` attribute the first option is chosen.
    const usual = Math.max([...was.options].map(({ defaultSelected }) => defaultSelected).lastIndexOf(true), 0);
    if (was.selectedIndex !== usual) (is as HTMLSelectElement).value = was.value;
  } else if (was instanceof HTMLInputElement) {
    const input = is as HTMLInputElement;
    if (was.checked !== was.defaultChecked) input.checked = was.checked;
    // Checkboxes, radio buttons and file inputs have no typed value.
    if (!/^(checkbox|radio|file)$/.test(was.type) && was.value !== was.defaultValue) input.value = was.value;
  }
}

function carryFocus([was, is]: Pair): void {
  // Checkboxes and similar inputs have no caret.
  const caret = was instanceof HTMLInputElement && was.selectionStart !== null ? ([was.selectionStart, was.selectionEnd, was.selectionDirection ?? undefined] as const) : undefined;
  (is as HTMLElement).focus({ preventScroll: true });
  if (caret) (is as HTMLInputElement).setSelectionRange(...caret);
}

type End = readonly [node: Node, offset: number];

/** Reads the selection and returns a function that restores it; undefined if no end of it is in the nodes. */
function selectionIn(root: ShadowRoot, pairs: readonly Pair[]): (() => void) | undefined {
  const selection = getSelection();
  // Without `getComposedRanges` a selection inside a shadow root cannot be read.
  if (!selection || !('getComposedRanges' in selection)) return undefined;
  if (selection.rangeCount === 0) {
    // WebKitGTK may hide a selection in a shadow root from scripts, and hangs when its nodes are removed.
    if (!document.activeElement?.matches('input, textarea')) selection.removeAllRanges();
    return undefined;
  }
  const [range] = selection.getComposedRanges({ shadowRoots: [root] });
  if (!range) return undefined;
  const ends: readonly End[] = [[range.startContainer, range.startOffset], [range.endContainer, range.endOffset]];
  if (!ends.some(([node]) => node.getRootNode() === root)) return undefined;
  const fresh = ends.map((end) => (end[0].getRootNode() === root ? freshEnd(end, pairs) : end));
  const [start, end] = selection.direction === 'backward' ? fresh.reverse() : fresh;
  return start && end ? () => { selection.setBaseAndExtent(...start, ...end); } : undefined;
}

/** Finds the same character in the paired element, whose text may be split into other nodes. */
function freshEnd([node, offset]: End, pairs: readonly Pair[]): End | undefined {
  const holder = node instanceof Element ? node : node.parentElement;
  const pair = pairs.find(([was]) => was === holder);
  if (!pair || pair[0].textContent !== pair[1].textContent) return undefined;
  const before = document.createRange();
  before.selectNodeContents(pair[0]);
  before.setEnd(node, offset);
  return letterIn(pair[1], before.toString().length);
}

function letterIn(element: Element, letter: number): End {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = letter;
  let last: Text | undefined;
  while (texts.nextNode()) {
    last = texts.currentNode as Text;
    if (left <= last.length) return [last, left];
    left -= last.length;
  }
  return last ? [last, last.length] : [element, 0];
}
