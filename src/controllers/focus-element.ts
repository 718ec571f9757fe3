/**
 * Moves the reader to an element without an id. We give it none: libraries that morph pages take an element with another id for another element.
 */

/** Does what a link to the element would do: scrolls to it and moves the focus there, to its marks if it has any, so that Tab goes on from there. */
export function focusElement(element: Element): void {
  element.scrollIntoView();
  const root = element.shadowRoot;
  const box = root?.querySelector<HTMLElement>('[part="cites"] a') ?? root?.querySelector<HTMLElement>('[part]');
  if (!box) return;
  if (box.tabIndex < 0) box.tabIndex = -1;
  box.focus({ preventScroll: true });
}
