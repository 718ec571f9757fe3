/**
 * Gives back the height that wick.css reserves for a widget, once the widget is drawn, without moving what the reader looks at: when it comes near from below,
 * or has left the view upwards in browsers that anchor scrolling. In view the height is given back only where less than half of it is used.
 */

const internalsOf = new WeakMap<Element, ElementInternals>();
/** Widgets that came near the view, so that the browser has laid out what they hold. */
const near = new WeakSet<Element>();
let sight: IntersectionObserver | undefined;

/** Gives a widget's reserved height back at once: `:host(:state(drawn))` in its styles. Browsers without custom states keep the height. */
export function giveBackRoom(host: HTMLElement): void {
  if (!CSS.supports('selector(:state(drawn))')) return;
  const internals = internalsOf.get(host) ?? host.attachInternals();
  internalsOf.set(host, internals);
  internals.states.add('drawn');
}

/** Gives a drawn widget's reserved height back when that moves nothing in view. */
export function giveBackUnseen(host: HTMLElement): void {
  if (internalsOf.has(host) || typeof IntersectionObserver === 'undefined') return;
  sight ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting, boundingClientRect: { top, height } } of entries) {
      const host = target as HTMLElement;
      const isBelow = top >= innerHeight;
      const isDone = isIntersecting ? isBelow || (endOfContent(host) - top) * 2 < height : near.has(host) && (isBelow || CSS.supports('overflow-anchor', 'auto'));
      if (isIntersecting) near.add(host);
      if (!isDone) continue;
      giveBackRoom(host);
      sight!.unobserve(host);
    }
  }, { rootMargin: '200px 0px' });
  sight.observe(host);
}

/** The lower edge of what a widget shows, in the view. Its box is stretched to the reserved height, so the boxes in it are read; changing the height to see what is left would lay out the page once for each widget. */
function endOfContent({ shadowRoot }: Element): number {
  const boxes = [...shadowRoot!.firstElementChild!.children].flatMap((child) => (child as Partial<HTMLSlotElement>).assignedElements?.() ?? child);
  return Math.max(...boxes.map((box) => box.getBoundingClientRect().bottom));
}
