/**
 * What stands where something would give a plot away: a sentence that names the title, on a button that shows it.
 */
import { html, type TemplateResult } from 'lit';
import type { Stub } from '../domain/catalogue.js';
import { WickErrorEvent } from '../events/wick-error.js';
import { WickRevealEvent } from '../events/wick-reveal.js';
import { titleText } from '../i18n/field-text.js';
import type { Scene } from './scene-element.js';

/** Draws one button for one thing, or for several of one title, of which it says how far they go at most and neither how many they are nor where they stand. */
export function stubButton(stubs: readonly Stub[], { speech, messages }: Scene): TemplateResult {
  const [furthest] = [...stubs].sort((a, b) => b.reveals.level - a.reveals.level);
  const { title, level } = furthest!.reveals;
  return html`<button type="button" part="reveal" @click=${(event: Event) => void reveal(event.currentTarget as HTMLElement, stubs, messages.unfetched)}
    ><span part="hidden">${messages.hidden(level, titleText(title, speech))}</span> <span part="show">${messages.showIt}</span></button>`;
}

/** Who holds the page's data hears it and hands down the records. The button goes and its focus must not: those who hear the page go on where it stood. */
async function reveal(button: HTMLElement, stubs: readonly Stub[], unfetched: string): Promise<void> {
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
