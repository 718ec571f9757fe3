/**
 * Finds boxes that do not stand where their mirror image would: of what is written from right to left, those whose left and right were not exchanged. Boxes in a line of text are left out, since they move with its words. Runs in the page, as `unmirrored()`.
 */

/** Pixels, since layout may be at fractions of one. */
const tolerance = 1.5;

/** Charts, the sign on a player's button, and quotes in their own language have a direction of their own. */
const ownDirection = 'svg, svg *, [dir], [dir] *';

interface Place {
  readonly box: Element;
  readonly name: string;
  /** Distances from the window's sides. */
  readonly left: number;
  readonly right: number;
}

/** A message for each box that is not mirrored: its widget, its part and both distances. Only the outermost is told. */
function unmirrored(): readonly string[] {
  const turned = [...document.querySelectorAll<HTMLElement>('[dir="rtl"]')];
  const before = placesOf();
  for (const element of turned) element.dir = 'ltr';
  const after = new Map(placesOf().map((place) => [place.box, place]));
  for (const element of turned) element.dir = 'rtl';
  const wrong = before.filter(({ box, left, right }) => {
    const mirror = after.get(box);
    return mirror !== undefined && (Math.abs(mirror.right - left) > tolerance || Math.abs(mirror.left - right) > tolerance);
  });
  const boxes = new Set(wrong.map(({ box }) => box));
  return wrong.filter(({ box }) => !boxes.has(box.parentElement!)).map(({ box, name, left, right }) => `${name} stands ${round(left)} and ${round(right)} px from left and right; its mirror image ${round(after.get(box)!.left)} and ${round(after.get(box)!.right)}`);
}

function placesOf(): readonly Place[] {
  const widgets = [...document.querySelectorAll('*')].filter(({ localName, shadowRoot }) => localName.startsWith('wick-') && shadowRoot);
  return widgets.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('*')].filter((box) => !box.matches(ownDirection) && !isInLine(box)).flatMap((box): readonly Place[] => {
    const { left, right, width } = box.getBoundingClientRect();
    // What is closed or hidden stands nowhere.
    return width === 0 ? [] : [{ box, name: `${widget.localName}: ${box.getAttribute('part') ?? (box.getAttribute('class') || box.localName)}`, left, right: document.documentElement.clientWidth - right }];
  }));
}

/** Whether a box, or one around it, stands in a line of text. */
function isInLine(box: Element): boolean {
  for (let one: Element | null = box; one; one = one.parentElement) if (/^(?:inline|contents)/.test(getComputedStyle(one).display)) return true;
  return false;
}

function round(pixels: number): string {
  return String(Math.round(pixels));
}

Object.assign(window, { unmirrored });
