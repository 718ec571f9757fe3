/**
 * Runs in an embed's frame: reports the height of its content to the page around it.
 */
import { isSizeRequest, sizeMessage } from './frame-size.js';

/** Reports the height now, when it changes by a pixel or more, and on request. Does nothing outside a frame. */
export function reportSize(): void {
  if (parent === window) return;
  let height: number | undefined;
  const tell = (): void => {
    // Any origin may receive it: a sandboxed frame cannot know the page around it, and a height is no secret.
    if (height !== undefined) parent.postMessage(sizeMessage(height), '*');
  };
  const measure = (): void => {
    // The body is as tall as its content, however tall the frame is.
    const now = document.body.getBoundingClientRect().height;
    if (height !== undefined && Math.abs(now - height) < 1) return;
    height = now;
    tell();
  };
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isSizeRequest(data)) tell();
  });
  // Browsers run no observers in a frame far from view, so the height is reported at once, before the reader comes there.
  measure();
  addEventListener('load', measure);
  new ResizeObserver(measure).observe(document.body);
}
