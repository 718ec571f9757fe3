/**
 * Places a popover below or above the words that opened it, within the visible part of the page.
 */

const gap = 4;

/** Places an open popover at an anchor's lines, in reading direction. Custom properties carry the position to the style sheet. */
export function positionPopover(popover: HTMLElement, anchor: Element): void {
  const { top: firstTop, bottom: lastBottom } = anchor.getBoundingClientRect();
  // A line has several boxes where the text direction changes in it.
  const boxes = [...anchor.getClientRects()].filter(({ bottom }) => bottom > lastBottom - 1);
  const [lineLeft, lineRight] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = popover;
  const start = getComputedStyle(popover).direction === 'rtl' ? lineRight - offsetWidth : lineLeft;
  const left = Math.max(Math.min(start, clientWidth - offsetWidth - gap), gap);
  const fitsBelow = lastBottom + gap + offsetHeight <= clientHeight;
  const fitsAbove = firstTop - gap - offsetHeight >= 0;
  const top = !fitsBelow && fitsAbove ? firstTop - gap - offsetHeight : lastBottom + gap;
  popover.style.setProperty('--_x', `${String(left + scrollX)}px`);
  popover.style.setProperty('--_y', `${String(top + scrollY)}px`);
}
