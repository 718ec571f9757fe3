/**
 * Requests what the reader wants to see although it gives a plot away, and moves the focus to it.
 */
import type { Stub } from '../../domain/ledger/catalogue.js';
import type { HiddenFact } from '../../domain/spoilers/hidden-fact.js';
import { WickErrorEvent } from '../../events/wick-error.js';
import { WickRevealEvent } from '../../events/wick-reveal.js';

/** The smallest elements in which widgets show a record or a fact. */
const places = ['li', 'dd', 'p', 'td', 'summary', 'blockquote', '[part~="character"]'].join();

/** Dispatches a request for each stub or fact, which the page's root answers. The button disappears: the focus waits on the widget's box, and then moves to the first text that is new. */
export async function revealStubs(button: HTMLElement, stubs: readonly (Stub | HiddenFact)[], unfetched: string): Promise<void> {
  const { host } = button.getRootNode() as ShadowRoot;
  // A fact in a sentence has no box, only its outermost span.
  const base = button.closest<HTMLElement>('[part="base"], span:not([part])')!;
  const before = new Set(textsIn(base).keys());
  base.tabIndex = -1;
  base.focus({ preventScroll: true });
  // From the last to the first: positions are counted among the stubs still hidden, so the earlier ones keep theirs.
  const requests = [...stubs].reverse().map((stub) => new WickRevealEvent(stub));
  for (const request of requests) base.dispatchEvent(request);
  const answers = await Promise.all(requests.flatMap(({ answer }) => answer ?? []));
  if (answers.includes(false)) host.dispatchEvent(new WickErrorEvent('bad-data', unfetched, host));
  await (host as Element & { readonly updateComplete: Promise<unknown> }).updateComplete;
  focusOnNew(base, before);
}

/** Focuses the first new text, unless the reader has moved the focus meanwhile. */
function focusOnNew(base: HTMLElement, before: ReadonlySet<string>): void {
  const { activeElement } = base.getRootNode() as ShadowRoot;
  const [, shown] = [...textsIn(base)].find(([text]) => !before.has(text)) ?? [];
  if (!shown || (activeElement && activeElement !== base)) return;
  if (shown.localName !== 'summary') shown.tabIndex = -1;
  shown.focus();
}

/** The elements that show something, by their texts; of nested elements the innermost. */
function textsIn(base: Element): ReadonlyMap<string, HTMLElement> {
  const shown = [...base.querySelectorAll<HTMLElement>(places)].filter((place) => !place.querySelector(`${places}, [part="reveal"]`));
  return new Map(shown.map((place) => [place.textContent.trim(), place]));
}
