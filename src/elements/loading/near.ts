/**
 * Waits until an element comes near the reader's view.
 */

const waiting = new WeakMap<Element, () => void>();
let sight: IntersectionObserver | undefined;

/** Calls back once when an element is in or near the view. An element that left the page counts again when it comes back. */
export function whenNear(element: Element, callback: () => void): void {
  sight ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        sight!.unobserve(target);
        waiting.get(target)?.();
        waiting.delete(target);
      }
    },
    { rootMargin: '400px 0px' },
  );
  waiting.set(element, callback);
  sight.observe(element);
}
