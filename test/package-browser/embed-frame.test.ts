/** The framed page of an embed, written by the built command and hosted: its content, its options in the address, and its messages to the page around it. */
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import { audited } from '../thorough.js';
import { wordsOf } from './page.js';

const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const countdown = '/embed/ballerina/wick-release-countdown.html';

let frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

/** Opens an embed in a frame that hides nothing from the test, unless it is put in a sandbox. */
async function openFrame(src: string, confined?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '600';
  if (confined !== undefined) frame.setAttribute('sandbox', confined);
  frame.src = src;
  frames.push(frame);
  const loaded = new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
  });
  document.body.append(frame);
  await loaded;
  return frame;
}

const widgetIn = ({ contentDocument: page }: HTMLIFrameElement): HTMLElement => page!.querySelector('main > *')!;

/** Resolves when something holds, which is asked each time that a frame is drawn. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

/** Opens a page in plain HTML, whose policy lets no script in, without that. */
async function openText(name: string): Promise<HTMLIFrameElement> {
  const frame = await openFrame('about:blank');
  const text = await (await fetch(`/embed/ballerina/${name}.html`)).text();
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded, { once: true });
    frame.srcdoc = text.replace(/<meta http-equiv[^>]*>/, '');
  });
  return frame;
}

interface Examined {
  readonly document: Document;
  readonly axe: { run(page: Document, options: RunOptions): Promise<AxeResults> };
}

/** Brings a script into a frame. Its policy takes scripts of its own site, but no address that a script writes: the element is made outside. */
async function bring({ contentDocument: page }: HTMLIFrameElement, src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  await new Promise((loaded) => {
    script.addEventListener('load', loaded, { once: true });
    page!.body.append(script);
  });
}

async function withAxe(frame: HTMLIFrameElement): Promise<Examined> {
  await bring(frame, '/node_modules/axe-core/axe.min.js');
  return frame.contentWindow as unknown as Examined;
}

describe('the page in a frame', () => {
  it('has a title, a language, a skip link to its end, and a link to the text', async () => {
    const { contentDocument: page } = await openFrame(countdown);
    expect(page!.title).to.equal('Release of From the World of John Wick: Ballerina');
    expect(page!.documentElement.lang).to.equal('en');
    const [skip, text] = page!.querySelectorAll('a');
    expect([skip!.textContent, skip!.target, page!.querySelector(skip!.hash)!.localName]).to.deep.equal(['Skip to the end of this box', '_self', 'footer']);
    expect([text!.textContent, text!.getAttribute('href')]).to.deep.equal(['Text version', 'release-countdown.html']);
    expect((await fetch(text!.href)).status).to.equal(200);
  });

  it('reads, in its styles, without any script', async () => {
    const frame = await openFrame(countdown, 'allow-same-origin');
    const widget = widgetIn(frame);
    expect(wordsOf(widget)).to.match(/134 days until it opens in cinemas/);
    await until(() => getComputedStyle(widget.shadowRoot!.querySelector('[part="base"]')!).borderBlockStartStyle === 'solid');
  });

  for (const name of ['wick-film-card', 'wick-cast-list', 'wick-faq', 'wick-where-to-watch', 'wick-box-office', 'wick-quote', 'film-card', 'faq', 'box-office']) {
    audited(`has nothing for axe to say: ${name}`, async () => {
      const { document: page, axe } = await withAxe(await (name.startsWith('wick-') ? openFrame(`/embed/ballerina/${name}.html`) : openText(name)));
      // The first heading of all is the article's, around the frame.
      const rules = name.startsWith('wick-') ? { 'page-has-heading-one': { enabled: false } } : {};
      const { violations, passes } = await axe.run(page, { rules });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
      expect(passes.map(({ id }) => id)).to.include.members(['document-title', 'html-has-lang', 'region']);
    });
  }
});

describe('what an address asks for', () => {
  /** Opens an embed with a query, and resolves when its widget is awake. */
  async function asked(query: string, name = 'wick-release-countdown'): Promise<{ page: Document; widget: HTMLElement; provider: Element }> {
    const frame = await openFrame(`/embed/ballerina/${name}.html${query}`);
    const page = frame.contentDocument!;
    await frame.contentWindow!.customElements.whenDefined(name);
    return { page, widget: widgetIn(frame), provider: page.querySelector('wick-provider')! };
  }

  it('is done: market, look, language, level and day', async () => {
    const { widget, provider } = await asked('?region=DE&theme=noir&lang=de&heading-level=4&as-of=2024-03-01');
    await until(() => /Kinostart/.test(wordsOf(widget)) && widget.shadowRoot!.querySelector('h4') !== null);
    expect([provider.getAttribute('region'), provider.getAttribute('theme'), provider.getAttribute('as-of')]).to.deep.equal(['DE', 'noir', '2024-03-01']);
    expect([widget.lang, widget.dir]).to.deep.equal(['de', 'ltr']);
    expect(getComputedStyle(widget.shadowRoot!.querySelector('[part="base"]')!).backgroundColor).to.equal('rgb(11, 11, 14)');
    expect(wordsOf(widget)).to.match(/5\. Juni 2025/);
  });

  it('is done to a widget that is drawn anew in the place of what the server drew', async () => {
    const { widget, provider } = await asked('?region=DE');
    await until(() => provider.hasAttribute('region') && widget.shadowRoot!.adoptedStyleSheets.length > 0);
    // The style sheet that the server linked goes: the element has its own.
    expect(widget.shadowRoot!.querySelector('link')).to.equal(null);
    expect(widget.shadowRoot!.querySelectorAll('[part="base"]').length).to.equal(1);
  });

  it('is left out where it cannot be read, and becomes neither markup nor an address', async () => {
    const { page, widget, provider } = await asked('?region=%22%3E%3Cscript%3E&src=https://evil.example/a.json&film=john-wick&theme=neon&facts=live');
    await until(() => provider.hasAttribute('facts'));
    expect(provider.getAttributeNames()).to.deep.equal(['facts']);
    expect(widget.getAttribute('film')).to.equal('ballerina');
    expect(page.documentElement.outerHTML).not.to.match(/evil|neon/);
  });

  it('is named in one warning where it cannot be read', async () => {
    const frame = await openFrame(`${countdown}?region=Germany&theme=neon`);
    const warned: unknown[][] = [];
    (frame.contentWindow as unknown as typeof globalThis).console.warn = (...words: unknown[]) => warned.push(words);
    // The first message came before the listener.
    await bring(frame, '/dist/embed.js');
    expect(warned).to.deep.equal([['Wick Widgets could not read these options in the frame\'s address: region=Germany, theme=neon']]);
  });
});

describe('in a sandbox', () => {
  it('the page tells its height, wakes, and does what its address asks for', async () => {
    const heights: { height: number; origin: string }[] = [];
    addEventListener('message', ({ data, origin }: MessageEvent<{ 'wick-widgets'?: string; height: number }>) => {
      if (data['wick-widgets'] === 'size') heights.push({ height: data.height, origin });
    });
    await openFrame(`${countdown}?as-of=2024-01-25`, sandbox);
    // A line more says as of which day it is read.
    await until(() => heights.some(({ height }) => height > heights[0]!.height));
    expect(new Set(heights.map(({ origin }) => origin))).to.deep.equal(new Set(['null']));
  });
});
