/**
 * Brings the tags that few pages hold when one of them is in the page, now or later.
 */

/** Fetches the module of each tag that stands in the page, in parallel, and of those that come; each once. */
export function defineWhenUsed(modules: Readonly<Record<string, () => Promise<unknown>>>): void {
  if (typeof document === 'undefined') return;
  const waiting = new Map(Object.entries(modules));
  let open = waiting.size;
  const look = (node: Node): void => {
    if (!(node instanceof Element)) return;
    for (const [tag, fetch] of waiting) {
      if (node.localName !== tag && !node.querySelector(tag)) continue;
      waiting.delete(tag);
      fetch().then(
        () => {
          if (--open === 0) observer.disconnect();
        },
        // The author's words stay; a tag that comes later may try again.
        () => waiting.set(tag, fetch),
      );
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(look);
  });
  observer.observe(document, { childList: true, subtree: true });
  look(document.documentElement);
}
