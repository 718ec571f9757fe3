/**
 * Requests records that the reader wants to see although they give a plot away.
 */
import type { Stub } from '../../domain/ledger/catalogue.js';
import { WickErrorEvent } from '../../events/wick-error.js';
import { WickRevealEvent } from '../../events/wick-reveal.js';

/** Dispatches a request for each stub, which the page's root answers. The button disappears, so the focus moves to the widget's box: screen readers go on from there. */
export async function revealStubs(button: HTMLElement, stubs: readonly Stub[], unfetched: string): Promise<void> {
  const { host } = button.getRootNode() as ShadowRoot;
  const base = button.closest<HTMLElement>('[part="base"]')!;
  base.tabIndex = -1;
  base.focus({ preventScroll: true });
  // From the last to the first: positions are counted among the stubs still hidden, so the earlier ones keep theirs.
  const requests = [...stubs].reverse().map((stub) => new WickRevealEvent(stub));
  for (const request of requests) base.dispatchEvent(request);
  const answers = await Promise.all(requests.flatMap(({ answer }) => answer ?? []));
  if (answers.includes(false)) host.dispatchEvent(new WickErrorEvent('bad-data', unfetched, host));
}
