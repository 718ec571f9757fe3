/**
 * Brings the tags that few pages hold when one of them comes near the reader's view, now or later, and all that there are before the page is printed.
 */
import { whenIdle } from '../../context/page/idle.js';
import { WickErrorEvent } from '../../events/wick-error.js';
import { messagesFor } from '../../i18n/messages/messages.js';

/** A link that stands for a widget, or what asks for shortcodes: the key of what puts widgets in their place. */
export const shorthandSelector = 'a[href*="#wick-"],[name="wick:shortcodes"]';

/** How far from the view a tag is fetched: about as far as a reader scrolls meanwhile. Until then the author's words stand there. */
const near = '1200px 0px';

/** Fetches the module of each tag that a reader comes near to, in parallel; each once. Of what has no size nobody can say where it is: it is fetched at once, as are the tags that the whole page feels.
 * Ahead of a print all that there are are fetched when the page is idle: a browser prints without waiting for files. Where a reader saves data they are asked for by the print itself. */
export function defineWhenUsed(modules: Readonly<Record<string, () => Promise<unknown>>>, atOnce: readonly string[] = [], aheadOfPrint = false): void {
  if (typeof document === 'undefined') return;
  const waiting = new Map(Object.entries(modules));
  let open = waiting.size;
  const bring = (tag: string): void => {
    const fetch = waiting.get(tag);
    if (!fetch) return;
    waiting.delete(tag);
    fetch().then(
      () => {
        if (--open === 0) page.disconnect();
      },
      // The author's words stay; a tag that comes later may try again.
      () => {
        waiting.set(tag, fetch);
        const element = document.querySelector(tag);
        element?.dispatchEvent(new WickErrorEvent('bad-data', messagesFor(document.documentElement.lang).unfetched, element));
      },
    );
  };
  let sight: IntersectionObserver | undefined;
  const newSight = (): IntersectionObserver => new IntersectionObserver((entries, own) => {
    for (const { target, isIntersecting, boundingClientRect: { width, height } } of entries) {
      const { localName } = target;
      if (isIntersecting || width + height === 0) bring(localName);
      if (!waiting.has(localName)) own.unobserve(target);
    }
  }, { rootMargin: near, scrollMargin: near });
  const look = (node: Node): void => {
    if (!(node instanceof Element) || waiting.size === 0) return;
    for (const element of [node, ...node.querySelectorAll([...waiting.keys()].join())]) {
      const tag = element.matches(shorthandSelector) ? shorthandSelector : element.localName;
      if (atOnce.includes(tag)) bring(tag);
      else if (waiting.has(tag)) (sight ??= newSight()).observe(element);
    }
  };
  const page = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
  });
  page.observe(document, { childList: true, subtree: true });
  look(document.documentElement);
  if (!aheadOfPrint) return;
  const bringAll = (): void => {
    for (const tag in modules) if (document.querySelector(tag)) bring(tag);
  };
  addEventListener('beforeprint', bringAll);
  if (!(navigator as { connection?: { saveData: boolean } }).connection?.saveData) whenIdle(bringAll);
}
