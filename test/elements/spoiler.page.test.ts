import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/all.js';
import { both, scene, settled } from '../fixture.js';
import { change, part, seen, written } from './reading.js';

const open = (spoiler: Element): Promise<void> => change(() => { part(spoiler, 'toggle')!.click(); });
const texts = (spoiler: Element): (string | null)[] => [...spoiler.children].map(({ textContent }) => textContent);

/** Waits for observers, which report before the next task. */
async function observed(): Promise<void> {
  await new Promise((resume) => { queueMicrotask(() => { queueMicrotask(() => { resume(undefined); }); }); });
  await settled(document.body);
}

function paragraph(words: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

describe('a spoiler on a page that changes', () => {
  both('takes out what comes later too, and gives it back after the rest', async (mode) => {
    const spoiler = await scene(mode, '<wick-spoiler reveals="john-wick-4"><p>First.</p></wick-spoiler>');
    spoiler.append(paragraph('Second.'), 'and bare words');
    await observed();
    expect(written(document.body)).to.not.include('Second.').and.not.include('bare words');
    spoiler.append(paragraph('Third.'));
    await observed();
    await open(spoiler);
    expect(spoiler.textContent).to.equal('First.Second.and bare wordsThird.');
  });

  both('takes out what leaves the slot of the teaser', async (mode) => {
    const spoiler = await scene(mode, '<wick-spoiler reveals="john-wick-4"><p slot="teaser">Known.</p></wick-spoiler>');
    spoiler.firstElementChild!.removeAttribute('slot');
    await observed();
    expect(spoiler.textContent).to.equal('');
  });

  both('leaves what it holds behind when it leaves the page, and takes it again when it comes back', async (mode) => {
    const spoiler = await scene(mode, '<wick-spoiler reveals="john-wick-4"><!-- a note --><p>First.</p> <p slot="teaser">Known.</p><p>Second.</p></wick-spoiler>');
    const page = spoiler.parentElement!;
    spoiler.remove();
    expect(spoiler.innerHTML).to.equal('<!-- a note --><p>First.</p> <p slot="teaser">Known.</p><p>Second.</p>');
    page.append(spoiler);
    await settled(page);
    expect(texts(spoiler)).to.deep.equal(['Known.']);
    await open(spoiler);
    expect(texts(spoiler)).to.deep.equal(['First.', 'Known.', 'Second.']);
  });

  both('can be moved while it is open, and stays so', async (mode) => {
    const page = await scene(mode, '<section><wick-spoiler reveals="john-wick-4"><p>First.</p></wick-spoiler><div></div></section>');
    const spoiler = page.querySelector('wick-spoiler')!;
    await open(spoiler);
    page.querySelector('div')!.append(spoiler);
    await settled(page);
    expect(seen(spoiler)).to.match(/Hide again First\.$/);
  });

  it('lets a framework go on with what is held, and unmount it', async () => {
    const page = await scene('client', '<section></section>');
    const draw = (items: readonly string[]): void => {
      render(html`<wick-spoiler reveals="john-wick-4">${items.map((item) => html`<p>${item}</p>`)}</wick-spoiler>`, page);
    };
    draw(['One.', 'Two.']);
    await settled(page);
    draw(['Uno.', 'Two.', 'Three.']);
    await observed();
    const spoiler = page.querySelector('wick-spoiler')!;
    expect(texts(spoiler)).to.deep.equal([]);
    await open(spoiler);
    expect(texts(spoiler)).to.deep.equal(['Uno.', 'Two.', 'Three.']);
    await open(spoiler);
    draw(['Only.']);
    await observed();
    await open(spoiler);
    expect(texts(spoiler)).to.deep.equal(['Only.']);
    await open(spoiler);
    render(html``, page);
    expect(page.childElementCount).to.equal(0);
    expect(texts(spoiler)).to.deep.equal(['Only.']);
  });

  both('keeps another title closed when it is made to reveal that', async (mode) => {
    const spoiler = await scene(mode, '<wick-spoiler reveals="john-wick-4"><p>First.</p></wick-spoiler>');
    await open(spoiler);
    await change(() => { spoiler.setAttribute('reveals', 'ballerina'); });
    expect(seen(spoiler)).to.equal('Spoiler: how Ballerina ends Show');
  });
});

describe('a spoiler around the author’s own details', () => {
  const markup = '<wick-spoiler reveals="john-wick-4"><details><summary>Spoiler</summary><p>He wins.</p></details></wick-spoiler>';

  both('draws one of the two', async (mode) => {
    const spoiler = await scene(mode, markup);
    expect(seen(spoiler)).to.equal('Spoiler: how John Wick: Chapter 4 ends Show');
    await open(spoiler);
    expect(seen(spoiler)).to.equal('Spoiler: how John Wick: Chapter 4 ends Hide again He wins.');
  });

  both('gives it back as it was written', async (mode) => {
    const spoiler = await scene(mode, markup);
    await open(spoiler);
    spoiler.remove();
    expect(spoiler.outerHTML).to.equal(markup);
  });
});

describe('a page whose spoilers have yet to come', () => {
  /** The rules of wick.css for a tag that nothing has defined. */
  async function place(inside: string): Promise<HTMLElement> {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((await (await fetch('/src/styles/wick.css')).text()).replaceAll('wick-spoiler', 'test-late-spoiler'));
    document.adoptedStyleSheets = [sheet];
    const page = await scene('client', `<section>${inside.replaceAll('wick-spoiler', 'test-late-spoiler')}</section>`);
    return page;
  }
  afterEach(() => { document.adoptedStyleSheets = []; });

  it('shows nothing of them but the teaser', async () => {
    const page = await place('<wick-spoiler reveals="john-wick-4"><p slot="teaser">Known.</p><p>First.</p>bare</wick-spoiler>');
    expect(page.innerText.trim()).to.equal('Known.');
  });

  it('shows nothing of one in a sentence', async () => {
    const page = await place('<p>He <wick-spoiler inline reveals="john-wick-4">dies, <b>really</b></wick-spoiler>.</p>');
    expect(page.innerText.trim()).to.equal('He .');
  });

  it('shows the author’s own details, closed', async () => {
    const page = await place('<wick-spoiler reveals="john-wick-4"><details><summary>Spoiler</summary><p>First.</p></details></wick-spoiler>');
    expect([page.innerText.trim(), getComputedStyle(page.querySelector('summary')!).visibility]).to.deep.equal(['Spoiler', 'visible']);
  });
});
