/**
 * Whether a story fits from the narrowest column to the widest, also with text twice as large and spaced as WCAG 1.4.12 says.
 */

const columns = [240, 320, 720, 1400];
const spaced = 'line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;';
/** Of what is drawn on half pixels. */
const tolerance = 1.5;

/** Names each widget out of which something stands, by column and by text. */
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
        // Text twice as large needs no column narrower than that of WCAG 1.4.10.
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

/** The parts whose box, or whose words, stand out of the widget's at either side; what scrolls by itself, and what only is heard, does not. */
function standingOut(widget: HTMLElement): string[] {
  // The layout is asked for, and is made on the spot: no frame has to be drawn for it.
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
