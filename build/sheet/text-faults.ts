/**
 * Finds in a page what a reader of a longer language would notice: text that is cut, that lies on other text, or that stands out of its box. Runs in the page, as `readPage()`.
 */
import { type ShownText, textsOf } from './shown-texts.js';

/** Pixels, since layout may be at fractions of one. */
const tolerance = 1.5;
/** The share of a line's height, above and below, that letters seldom fill: tight lines may share it. */
const leading = 0.3;

/** A message for each fault, and all texts that are shown or heard. */
export interface Reading {
  readonly faults: readonly string[];
  readonly texts: readonly { readonly widget: string; readonly text: string }[];
}

function readPage(): Reading {
  const texts = textsOf(document);
  const faults = [...texts.flatMap((text) => [...cut(text), ...outside(text)]), ...overlapping(texts)];
  return { faults: [...new Set(faults)], texts: texts.map(({ widget, text }) => ({ widget: widget.localName, text })) };
}

const told = ({ widget, text }: ShownText): string => `${widget.localName}: “${text}”`;

/** A text of which a box that hides what is too much shows only a part. */
function cut(shown: ShownText): readonly string[] {
  for (const box of boxesAround(shown)) {
    const { overflowX, overflowY } = getComputedStyle(box);
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const isCut = shown.boxes.some((line) => (hides(overflowX) && (line.left < left - tolerance || line.right > right + tolerance)) || (hides(overflowY) && (line.top + line.height * leading < top || line.bottom - line.height * leading > bottom)));
    if (isCut) return [`${told(shown)} is cut by ${nameOf(box)}`];
  }
  return [];
}

function hides(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** A text that is wider than the box in which its lines are laid out. */
function outside(shown: ShownText): readonly string[] {
  if (shown.element.closest('svg')) return [];
  for (const box of boxesAround(shown)) {
    const { overflowX, display, position, writingMode } = getComputedStyle(box);
    if (overflowX === 'auto' || overflowX === 'scroll') return [];
    if (display === 'inline' || display === 'contents') continue;
    const { left, right, width, top, bottom } = box.getBoundingClientRect();
    // Lines of turned text run from top to bottom, and may be tighter than their letters.
    const isTurned = writingMode !== 'horizontal-tb';
    const standsOut = (line: DOMRect): boolean => (isTurned ? line.top < top - tolerance || line.bottom > bottom + tolerance : line.left < left - tolerance || line.right > right + tolerance);
    if (width > 0 && shown.boxes.some(standsOut)) return [`${told(shown)} stands out of ${nameOf(box)}`];
    if (position === 'absolute') return [];
  }
  return [];
}

/** The elements around a text, from the inside to its widget. */
function* boxesAround({ element, widget }: ShownText): Generator<Element> {
  for (let box: Element | null = element; box; box = box.parentElement) yield box;
  yield widget;
}

function nameOf(box: Element): string {
  return box.getAttribute('part') ?? (box.getAttribute('class') || box.localName);
}

/** Different texts on one place. A chart writes a text twice, the first time as its own outline. */
function overlapping(texts: readonly ShownText[]): readonly string[] {
  return texts.flatMap((one, index) => texts.slice(index + 1).filter((other) => other.text !== one.text && one.boxes.some((box) => other.boxes.some((line) => meets(box, line)))).map((other) => `${told(one)} lies on ${told(other)}`));
}

function meets(one: DOMRect, other: DOMRect): boolean {
  const [ownTop, ownBottom] = inked(one);
  const [top, bottom] = inked(other);
  return Math.min(one.right, other.right) - Math.max(one.left, other.left) > tolerance && Math.min(ownBottom, bottom) - Math.max(ownTop, top) > tolerance;
}

function inked({ top, bottom, height }: DOMRect): readonly [number, number] {
  return [top + height * leading, bottom - height * leading];
}

Object.assign(window, { readPage });
