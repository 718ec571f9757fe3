/**
 * A page in a frame: tells the page around it how tall its content is.
 */
import { isSizeRequest, sizeMessage } from './frame-size.js';

/** Tells the height of the page's content now, when it changes by a pixel or more, and when it is asked for; a page in no frame tells nobody. */
export function reportSize(): void {
  if (parent === window) return;
  let height: number | undefined;
  const tell = (): void => {
    // The page around may be any: a sandboxed frame cannot know, and a height is no secret.
    if (height !== undefined) parent.postMessage(sizeMessage(height), '*');
  };
  const measure = (): void => {
    // The body is as tall as what is in it, however tall the frame is.
    const now = document.body.getBoundingClientRect().height;
    if (height !== undefined && Math.abs(now - height) < 1) return;
    height = now;
    tell();
  };
  addEventListener('message', ({ data, source }) => {
    if (source === parent && isSizeRequest(data)) tell();
  });
  // Nobody observes a frame that is far from view: its height is told before the reader comes there.
  measure();
  addEventListener('load', measure);
  new ResizeObserver(measure).observe(document.body);
}
