/**
 * Asks for what a reader wants to see although it gives a plot away.
 */
import type { Stub } from '../../domain/ledger/catalogue.js';
import { WickErrorEvent } from '../../events/wick-error.js';
import { WickRevealEvent } from '../../events/wick-reveal.js';

/** Who holds the page's data hears it and hands down the records. The button goes and its focus must not: those who hear the page go on where it stood. */
export async function revealStubs(button: HTMLElement, stubs: readonly Stub[], unfetched: string): Promise<void> {
  const { host } = button.getRootNode() as ShadowRoot;
  const base = button.closest<HTMLElement>('[part="base"]')!;
  base.tabIndex = -1;
  base.focus({ preventScroll: true });
  // The last first: where places are counted among those that are still hidden, the others keep theirs.
  const requests = [...stubs].reverse().map((stub) => new WickRevealEvent(stub));
  for (const request of requests) base.dispatchEvent(request);
  const answers = await Promise.all(requests.flatMap(({ answer }) => answer ?? []));
  if (answers.includes(false)) host.dispatchEvent(new WickErrorEvent('bad-data', unfetched, host));
}
