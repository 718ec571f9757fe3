/**
 * Tells when another page, or a part of one, has come into this document: libraries swap and morph pages without loading them anew.
 */

/** What says when an article ran, and the state of a prerendered page. */
const telling = 'meta,script,time';

const callbacks = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back, before anything is drawn, whenever an element that tells something of the page has come, gone or become another. */
export function onPageChange(callback: () => void): void {
  callbacks.add(callback);
  if (observer) return;
  observer = new MutationObserver((records) => {
    if (records.some(concerns)) for (const callback of callbacks) callback();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['content', 'datetime'] });
}

function concerns({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  return [target.nodeType === 3 ? target.parentNode : target, ...addedNodes, ...removedNodes].some((node, index) => node instanceof Element && (node.matches(telling) || (index > 0 && node.querySelector(telling))));
}
