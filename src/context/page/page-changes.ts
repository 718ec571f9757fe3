/**
 * Reports when a new page, or part of one, comes into this document: some libraries swap and morph pages without a load.
 */

/** Elements that hold the day of publication or the state of a prerendered page. */
const telling = 'meta,script,time';

const callbacks = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back before the next paint whenever a `meta`, `script` or `time` element was added, removed or changed. */
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
