/**
 * Gives back the height that wick.css reserves for a widget, once the widget is drawn, without moving what the reader looks at: at once where the widget is below the view,
 * or above it in browsers that anchor scrolling; in view only where less than half of the height is used, else when the widget leaves the view.
 */

const known = new WeakMap<Element, ElementInternals>();
let sight: IntersectionObserver | undefined;

/** Gives a widget's reserved height back at once: `:host(:state(drawn))` in its styles. Browsers without custom states keep the height. */
export function giveBackRoom(host: HTMLElement): void {
  if (!CSS.supports('selector(:state(drawn))')) return;
  const internals = known.get(host) ?? host.attachInternals();
  known.set(host, internals);
  internals.states.add('drawn');
}

/** Gives a drawn widget's reserved height back when that moves nothing in view. */
export function giveBackUnseen(host: HTMLElement): void {
  if (known.has(host) || typeof IntersectionObserver === 'undefined') return;
  sight ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: { top } } of entries) {
      const isDone = isIntersecting ? givesMost(target as HTMLElement) : top > 0 || CSS.supports('overflow-anchor', 'auto');
      if (!isDone) continue;
      giveBackRoom(target as HTMLElement);
      sight!.unobserve(target);
    }
  });
  sight.observe(host);
}

/** Whether a widget uses less than half of its reserved height; leaves the height as it was. */
function givesMost(host: HTMLElement): boolean {
  const reserved = host.offsetHeight;
  giveBackRoom(host);
  const used = host.offsetHeight;
  known.get(host)?.states.delete('drawn');
  return used * 2 < reserved;
}
