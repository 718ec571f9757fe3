/**
 * Waits until an element comes near the reader's view.
 */

const waiting = new WeakMap<Element, () => void>();
let sight: IntersectionObserver | undefined;

/** Calls back once when an element is in view or nearly so; one that has left the page comes back to it or is forgotten. */
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
