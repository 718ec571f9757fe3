/**
 * Runs in a page that holds embeds: gives each frame the height that its content asks for.
 */
import { parseHeight, sizeRequest, type Sizing, nextSizing } from './frame-size.js';

const mark = Symbol.for('wick-widgets/frames/1');

/** Matches the address of our frames, which ends in the name of a widget. */
const address = /\/wick-[a-z]+(?:-[a-z]+)*(?:\.html)?(?:[?#]|$)/;

/** Sizes the page's embeds from now on, also those added later. Runs once a page, however many copies of the script it has. */
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
    // An attribute, not a style: a strict policy allows it, and the site's style sheet can override it.
    frame.height = String(sizing.height);
  });
  // Any window may receive the request: it holds no secret.
  for (const { contentWindow } of embeds()) contentWindow?.postMessage(sizeRequest, '*');
}

function embeds(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => address.test(src));
}

/** Returns the origin of a frame's messages; a sandboxed frame has the origin `null`. */
function originOf({ src, sandbox, attributes }: HTMLIFrameElement): string | undefined {
  if ('sandbox' in attributes && !sandbox.contains('allow-same-origin')) return 'null';
  return URL.canParse(src) ? new URL(src).origin : undefined;
}
