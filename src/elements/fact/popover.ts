/**
 * Where a popover stands: below the words that opened it or above them, and within what can be seen of the page.
 */

const gap = 4;

/** Puts an open popover at an anchor's lines, in the direction of reading; custom properties carry the place to the style sheet. */
export function place(popover: HTMLElement, anchor: Element): void {
  const lines = [...anchor.getClientRects()];
  const [first, last] = [lines[0] ?? anchor.getBoundingClientRect(), lines.at(-1) ?? anchor.getBoundingClientRect()];
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetWidth, offsetHeight } = popover;
  const start = getComputedStyle(popover).direction === 'rtl' ? last.right - offsetWidth : last.left;
  const left = Math.max(Math.min(start, clientWidth - offsetWidth - gap), gap);
  const fitsBelow = last.bottom + gap + offsetHeight <= clientHeight;
  const fitsAbove = first.top - gap - offsetHeight >= 0;
  const top = !fitsBelow && fitsAbove ? first.top - gap - offsetHeight : last.bottom + gap;
  popover.style.setProperty('--_x', `${String(left + scrollX)}px`);
  popover.style.setProperty('--_y', `${String(top + scrollY)}px`);
  popover.classList.add('placed');
}
