/**
 * Checks that a story fits columns from 240 to 1400 px, also with text at 200 % and with the spacing of WCAG 1.4.12.
 */

const columns = [240, 320, 720, 1400];
const spaced = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';
/** Pixels, since layout may be at fractions of one. */
const tolerance = 1.5;

/** Returns a message for each part that overflows its widget, with the column's width and the text setting. */
export function findOverflow(story: HTMLElement): string[] {
  const widgets = widgetsBelow(story).filter(({ shadowRoot }) => shadowRoot);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { ${spaced} }`);
  const found: string[] = [];
  const { cssText } = story.style;
  try {
    for (const text of ['usual', 'twice as large', 'spaced'] as const) {
      const roots = text === 'spaced' ? widgets.map(({ shadowRoot }) => shadowRoot!) : [];
      for (const root of roots) root.adoptedStyleSheets.push(sheet);
      for (const width of text === 'usual' ? columns : [320]) {
        // For larger text, WCAG 1.4.10 requires columns of 320 px, not less.
        story.style.cssText = `${cssText}; box-sizing: border-box; padding: 0; overflow: visible; inline-size: ${width}px; max-inline-size: none;${text === 'twice as large' ? ' font-size: 200%;' : ''}`;
        found.push(...widgets.flatMap((widget) => standingOut(widget).map((part) => `In ${width} px, text ${text}, ${part} stands out of ${widget.localName}`)));
      }
      for (const root of roots) root.adoptedStyleSheets.pop();
    }
  } finally {
    story.style.cssText = cssText;
  }
  return [...new Set(found)];
}

function widgetsBelow(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.localName.startsWith('wick-') ? [element] : []),
    ...(element.shadowRoot ? widgetsBelow(element.shadowRoot) : []),
  ]);
}

/** The parts that overflow the widget sideways or clip their text, except those that scroll or are visually hidden. */
function standingOut(widget: HTMLElement): string[] {
  // Forces layout at once, so there is no need to wait for a frame.
  const box = widget.getBoundingClientRect();
  if (box.width === 0) return [];
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isOut = width > 0 && (left < box.left - tolerance || right > box.right + tolerance);
    const isCut = element.scrollWidth > element.clientWidth + tolerance && getComputedStyle(element).overflowX === 'hidden';
    if (!isOut && !isCut) return [];
    if (!element.checkVisibility() || element.closest('[popover], .aside, [part~="scroll"], svg') || getComputedStyle(element).clipPath !== 'none') return [];
    return [element.getAttribute('part') ?? element.localName];
  });
}
