/**
 * Loads rarely used elements when one comes near the reader's view, and all that the page has before it is printed.
 */
import { whenIdle } from '../../context/page/idle.js';
import { WickErrorEvent } from '../../events/wick-error.js';
import { messagesFor } from '../../i18n/messages/messages.js';

/** Matches a link that stands for a widget, or the meta element that asks for shortcodes; the key of the module that expands them. */
export const shorthandSelector = 'a[href*="#wick-"],[name="wick:shortcodes"]';

/** How far from the view an element is loaded: about as far as a reader scrolls meanwhile. Until then the author's words stand. */
const near = '1200px 0px';

/** Fetches the module of each tag once when the reader comes near it. Elements without a size have no position, so they are fetched at once, as are the tags in `atOnce`.
 * With `aheadOfPrint` all tags of the page are fetched when it is idle, because browsers print without waiting for files. With data saver on, only the print itself starts these fetches. */
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
      // The author's words stay. A tag that is added later may try again.
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
