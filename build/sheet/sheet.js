/**
 * Runs in the contact sheet: loads its frames, a few at a time, because each fetches all the library, and keeps each as high as its story.
 * At the end `data-drawn` of the page has the titles of the frames that were not drawn, one a line.
 */
import { elementsIn, undrawnIn } from './undrawn.ts';

const atOnce = 4;
/** Milliseconds that a story may take. */
const patience = 60_000;
const frames = [...document.querySelectorAll('iframe')];
const queue = [...frames];
const nextFrame = () => new Promise(requestAnimationFrame);

/** @param {HTMLIFrameElement} frame */
async function draw(frame) {
  const end = performance.now() + patience;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.src = frame.dataset['src'] ?? '';
  await loaded;
  const page = /** @type {Document} */ (frame.contentDocument);
  // Until the story closes a disclosure, another language comes, and so on.
  new ResizeObserver(() => fit(frame)).observe(page.body);
  while (!isDrawn(frame) && performance.now() < end) await nextFrame();
  fit(frame);
}

/** @param {HTMLIFrameElement} frame */
function isDrawn({ contentDocument: page }) {
  return page?.documentElement.dataset['drawn'] !== undefined && undrawnIn(page).length === 0;
}

/** Open popovers reach below the story. @param {HTMLIFrameElement} frame */
function fit(frame) {
  const page = frame.contentDocument;
  if (!page?.body) return;
  const popovers = elementsIn(page).filter((element) => element.matches(':popover-open'));
  const height = Math.max(page.body.offsetHeight, ...popovers.map((popover) => popover.getBoundingClientRect().bottom));
  frame.style.height = `${Math.ceil(height) + 32}px`;
}

async function drawNext() {
  for (let frame = queue.shift(); frame; frame = queue.shift()) await draw(frame);
}

function settle() {
  for (const frame of frames) fit(frame);
  document.documentElement.dataset['drawn'] = frames.filter((frame) => !isDrawn(frame)).map(({ title }) => title).join('\n');
}

await Promise.all(Array.from({ length: atOnce }, drawNext));
// What a widget fetched after it was drawn, such as the titles of sources, may have changed its height: whoever takes pictures fires `resize` once the network is quiet.
addEventListener('resize', settle);
settle();
