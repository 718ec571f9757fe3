/**
 * Brings the tags that few pages hold when one of them is in the page, now or later.
 */

/** Fetches the module of each tag that stands in the page, in parallel, and of those that come; each once. */
export function defineWhenUsed(modules: Readonly<Record<string, () => Promise<unknown>>>): void {
  if (typeof document === 'undefined') return;
  const waiting = new Map(Object.entries(modules));
  const look = (): void => {
    for (const [tag, fetch] of waiting) {
      if (!document.querySelector(tag)) continue;
      waiting.delete(tag);
      // The author's words stay; a tag that comes later may try again.
      fetch().catch(() => waiting.set(tag, fetch));
    }
    if (waiting.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
}
