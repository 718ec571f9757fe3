import { expect } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import '../../src/elements/loading/expand-page.js';
import type { WickErrorEvent } from '../../src/events/wick-error.js';

const placed: Element[] = [];
afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});

/** Puts markup into the page and waits until it has been looked at. */
async function place(markup: string): Promise<HTMLElement> {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  placed.push(holder);
  document.body.append(holder);
  await looked();
  return holder;
}

/** Waits for mutation observers, which are notified in a microtask, before any task. */
const looked = (): Promise<void> => new Promise((done) => { setTimeout(done); });

async function told(play: () => Promise<unknown>, count: number): Promise<readonly (readonly [code: string, message: string, element: string])[]> {
  const errors: (readonly [string, string, string])[] = [];
  let enough: () => void;
  const all = new Promise<void>((done) => { enough = done; });
  const hear = ({ code, message, element }: WickErrorEvent): void => {
    errors.push([code, message, element.localName]);
    if (errors.length === count) enough();
  };
  addEventListener('wick-error', hear as EventListener);
  await play();
  await all;
  await looked();
  removeEventListener('wick-error', hear as EventListener);
  return errors;
}

function asks(name: string, content = ''): void {
  const meta = Object.assign(document.createElement('meta'), { name: `wick:${name}`, content });
  placed.push(meta);
  document.head.append(meta);
}

const href = 'https://paper.example/films/ballerina#wick-fact=release-date?of=ballerina';
const date = `<a href="${href}">June 7, 2024</a>`;
const fact = `<wick-fact field="release-date" of="ballerina">${date}</wick-fact>`;
const card = '<a href="#wick-film-card?film=ballerina">About <b>Ballerina</b></a>';

describe('links that stand for widgets', () => {
  it('become them in a page that is swapped in, with their words', async () => {
    const page = await place(`<p>It opens on ${date}.</p><p>${card}</p>`);
    expect(page.innerHTML).to.equal(`<p>It opens on ${fact}.</p><wick-film-card film="ballerina"><p>${card}</p></wick-film-card>`);
  });

  it('become them once, whatever is done around them', async () => {
    const page = await place(`<p>It opens on ${date}.</p>`);
    const before = page.innerHTML;
    page.append(document.createElement('p'));
    const again = await place(before);
    expect([page.innerHTML, again.innerHTML]).to.deep.equal([`${before}<p></p>`, before]);
  });

  it('take their titles from the rule of the page', async () => {
    asks('films', '/kino/:film.html');
    const page = await place('<p>Am <a href="/kino/ballerina.html#wick-fact=release-date">7. Juni</a></p>');
    expect(page.querySelector('wick-fact')?.getAttribute('of')).to.equal('ballerina');
  });

  it('keep their listeners and the focus', async () => {
    const page = await place('<p>On <a href="/films/ballerina">June 7</a></p>');
    const link = page.querySelector('a')!;
    let clicks = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      clicks += 1;
    });
    link.focus();
    link.href = href;
    await looked();
    link.click();
    expect([link.parentElement!.localName, clicks, document.activeElement === link]).to.deep.equal(['wick-fact', 1, true]);
  });

  it('become them in a page that is morphed, and stay them', async () => {
    const page = await place('<p>On <a href="/films/ballerina">June 7</a></p>');
    const next = `<p>On ${date}</p>`;
    void Idiomorph.morph(page, next, { morphStyle: 'innerHTML' });
    await looked();
    expect(page.querySelectorAll('wick-fact > a')).to.have.length(1);
    void Idiomorph.morph(page, next, { morphStyle: 'innerHTML' });
    await looked();
    expect(page.innerHTML).to.equal(`<p>On ${fact}</p>`);
  });

  it('stay links where readers wrote them, where the page turns them off, and where somebody writes', async () => {
    const markup = `<p><a rel="ugc nofollow" href="${href}">a</a></p><div data-wick="off">${date}</div><div contenteditable="true">${date}</div><p>${date.replace('<a', '<a data-wick="off"')}</p>`;
    expect((await place(markup)).innerHTML).to.equal(markup);
  });

  it('stay what they are where they lead to a place of the page', async () => {
    const markup = '<h2 id="wick-sources">Sources</h2><p><a href="#wick-sources">See</a></p>';
    expect((await place(markup)).innerHTML).to.equal(markup);
  });

  it('stay links where they cannot be read, and the page is told why, once', async () => {
    let page!: HTMLElement;
    const markup = '<p>See <a href="/x#wick-film-crad">one</a>, <a href="/x#wick-fact=runtime">two</a> and <a href="#wick-timeline">three</a>.</p><p><a href="#wick-timeline?lenz=story">four</a></p>';
    const errors = await told(async () => {
      page = await place(markup);
      page.append(' more');
    }, 4);
    expect(errors.map(([code, , element]) => `${code} ${element}`).sort()).to.deep.equal(['bad-attribute a', 'misplaced a', 'unknown-element a', 'unknown-title a']);
    const messages = new Map(errors.map(([code, message]) => [code, message]));
    expect(messages.get('unknown-element')).to.contain('wick-film-card');
    expect(messages.get('bad-attribute')).to.contain('lens');
    expect(page.querySelectorAll(':scope > p:first-child > a')).to.have.length(3);
    expect(page.querySelector('wick-timeline')!.attributes).to.have.length(0);
  });

  it('mean nothing to a page that only has headings of such names', async () => {
    const errors = await told(async () => place('<p><a href="/article#wick-is-back">a</a> <a href="/x#wick-film-crad">b</a></p>'), 1);
    expect(errors).to.have.length(1);
  });
});

describe('shortcodes', () => {
  it('stay text where the page does not ask for them', async () => {
    expect((await place('<p>[wick film-card film=ballerina]</p>')).innerHTML).to.equal('<p>[wick film-card film=ballerina]</p>');
  });

  it('become their widgets where it does, in what is swapped in and what is written', async () => {
    asks('shortcodes');
    const page = await place('<p>On [wick fact of=ballerina field=release-date]<em>June</em> 7[/wick] and [wick fact of=”ballerina” field=”runtime”]2 h[/wick].</p><p>[wick film-card film=ballerina]</p><p>x</p>');
    expect(page.innerHTML).to.equal('<p>On <wick-fact of="ballerina" field="release-date"><em>June</em> 7</wick-fact> and <wick-fact of="ballerina" field="runtime">2 h</wick-fact>.</p><wick-film-card film="ballerina"></wick-film-card><p>x</p>');
    (page.lastElementChild!.firstChild as Text).data = '[wick cast-list film=ballerina max=3]';
    await looked();
    expect(page.lastElementChild!.outerHTML).to.equal('<wick-cast-list film="ballerina" max="3"></wick-cast-list>');
  });

  it('move the words that they stand around, and copy none', async () => {
    asks('shortcodes');
    const holder = await place('<p></p>');
    const marked = document.createElement('em');
    marked.textContent = 'June';
    holder.firstElementChild!.append('On [wick fact of=ballerina field=release-date]', marked, ' 7[/wick].');
    await looked();
    expect(holder.innerHTML).to.equal('<p>On <wick-fact of="ballerina" field="release-date"><em>June</em> 7</wick-fact>.</p>');
    expect(holder.querySelector('em')).to.equal(marked);
  });

  it('take the place of no paragraph that a script has put a block into', async () => {
    asks('shortcodes');
    const page = await place('<p></p>');
    const block = document.createElement('div');
    block.textContent = 'June';
    const errors = await told(async () => {
      page.firstElementChild!.append('[wick film-card film=ballerina]', block);
      await looked();
    }, 1);
    expect([errors[0]![0], page.textContent]).to.deep.equal(['misplaced', '[wick film-card film=ballerina]June']);
  });

  it('stay text where they are doubled, in code, or are told of', async () => {
    asks('shortcodes');
    const markup = '<p>Write [[wick sources]] or <code>[wick sources]</code>, not [wick sorces].</p>';
    let page!: HTMLElement;
    const errors = await told(async () => { page = await place(markup); }, 1);
    expect(page.innerHTML).to.equal(markup);
    expect(errors.map(([code, , element]) => [code, element])).to.deep.equal([['unknown-element', 'p']]);
  });
});
