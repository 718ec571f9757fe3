/**
 * The page around embeds: gives each frame of ours the height that its content asks for.
 */
import { parseHeight, sizeRequest, type Sizing, nextSizing } from './frame-size.js';

const mark = Symbol.for('wick-widgets/frames/1');

/** A frame of ours is known by its address, which ends in the name of a widget. */
const address = /\/wick-[a-z]+(?:-[a-z]+)*(?:\.html)?(?:[?#]|$)/;

/** Sizes the page's embeds from now on, those that come later too; once a page, however many copies of the script it has. */
export function sizeFrames(): void {
  const page = globalThis as { [mark]?: true };
  if (page[mark] || typeof document === 'undefined') return;
  page[mark] = true;
  const sizings = new WeakMap<Element, Sizing>();
  addEventListener('message', ({ data, source, origin, timeStamp }) => {
    const height = parseHeight(data);
    const frame = height === undefined ? undefined : embeds().find(({ contentWindow }) => contentWindow === source);
    if (height === undefined || !frame || origin !== originOf(frame)) return;
    const sizing = nextSizing(sizings.get(frame), height, frame.clientWidth, timeStamp);
    sizings.set(frame, sizing);
    // An attribute, which a strict policy allows, and which the site's own style sheet may overrule.
    frame.height = String(sizing.height);
  });
  // A height is asked for and no secret told: any window may hear it.
  for (const { contentWindow } of embeds()) contentWindow?.postMessage(sizeRequest, '*');
}

function embeds(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => address.test(src));
}

/** The origin that messages of a frame come from; one in a sandbox has none but `null`. */
function originOf({ src, sandbox, attributes }: HTMLIFrameElement): string | undefined {
  if ('sandbox' in attributes && !sandbox.contains('allow-same-origin')) return 'null';
  return URL.canParse(src) ? new URL(src).origin : undefined;
}
