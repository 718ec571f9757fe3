/**
 * Keeps the reader's place on the screen while a list is reordered.
 */

/** An entry's position: `top` in CSS pixels from the top of the view. */
interface Place {
  readonly id: string;
  readonly title: string;
  readonly top: number;
}

/** Returns the positions of a list's entries, those nearest to the top of the view first. */
export function placesIn(list: ParentNode): readonly Place[] {
  const places = entriesIn(list).map((entry): Place => ({ id: entry.dataset['id']!, title: entry.dataset['title']!, top: entry.getBoundingClientRect().top }));
  return places.sort((a, b) => Math.abs(a.top) - Math.abs(b.top));
}

/** Scrolls so that the nearest remaining entry returns to its position. If an event is gone, its title takes its place. */
export function keepPlace(list: ParentNode, places: readonly Place[]): void {
  const entries = entriesIn(list);
  for (const { id, title, top } of places) {
    const entry = entries.find(({ dataset }) => dataset['id'] === id) ?? entries.find(({ dataset }) => dataset['title'] === title);
    if (!entry) continue;
    scrollerOf(entry).scrollBy({ top: entry.getBoundingClientRect().top - top, behavior: 'instant' });
    return;
  }
}

export function entriesIn(list: ParentNode): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-id]')];
}

/** Returns the element that scrolls: a box around the element, also outside its shadow root, or the page. */
function scrollerOf(element: Element): Element {
  const root = element.getRootNode();
  const outer = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  if (!outer || outer === document.body) return document.scrollingElement ?? document.documentElement;
  return /auto|scroll/.test(getComputedStyle(outer).overflowY) && outer.scrollHeight > outer.clientHeight ? outer : scrollerOf(outer);
}
