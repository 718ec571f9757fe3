/**
 * Leads a reader to an element that has no id: only an author gives one, because what compares pages takes an element with another id for another element.
 */

/** Does what following a link to the element would: it comes into view, and who tabs on goes on from there: at its marks, where it has some. */
export function focusElement(element: Element): void {
  element.scrollIntoView();
  const root = element.shadowRoot;
  const box = root?.querySelector<HTMLElement>('[part="cites"] a') ?? root?.querySelector<HTMLElement>('[part]');
  if (!box) return;
  if (box.tabIndex < 0) box.tabIndex = -1;
  box.focus({ preventScroll: true });
}
