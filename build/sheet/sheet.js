/** Runs in the contact sheet: makes each frame as high as the story in it. */
const frames = [...document.querySelectorAll('iframe')];

/** @param {HTMLIFrameElement} frame */
async function fit(frame) {
  const page = /** @type {Document} */ (frame.contentDocument);
  const { requestAnimationFrame } = /** @type {Window} */ (frame.contentWindow);
  const drawn = () => new Promise((done) => requestAnimationFrame(done));
  const end = performance.now() + 60_000;
  while (page.documentElement.dataset['drawn'] === undefined && performance.now() < end) await drawn();
  // Until the height rests and every widget is drawn: widgets fetch their code, data and languages.
  for (let height = -1, same = 0; same < 20 && performance.now() < end; ) {
    const now = Math.max(page.body?.offsetHeight ?? 0, ...popoversIn(page).map((popover) => popover.getBoundingClientRect().bottom));
    same = now === height && [...page.querySelectorAll('*')].every(isDrawn) ? same + 1 : 0;
    height = now;
    frame.style.height = `${now + 32}px`;
    await drawn();
  }
}

/** The open popovers, which reach below the story. @param {Document} page */
function popoversIn(page) {
  return [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll(':popover-open') ?? [])]);
}

/** @param {Element} element */
function isDrawn(element) {
  return !element.localName.startsWith('wick-') || element.localName === 'wick-provider' || (element.shadowRoot?.childNodes.length ?? 0) > 0;
}

addEventListener('load', async () => {
  await Promise.all(frames.map(fit));
  document.documentElement.dataset['drawn'] = '';
});
