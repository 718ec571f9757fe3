import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { said, titleWith } from '../domain/ledger.js';
import { audit, audited, both, renderOnServer, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen, written } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(() => Promise.all([partFetched('words'), partFetched('sources')]));
afterEach(async () => {
  await choose([]);
  localStorage.clear();
});

const choose = (seen: readonly string[]): Promise<void> => change(() => { document.body.dispatchEvent(new WickChoiceEvent({ seen })); });
const link = (name: string, more = ''): string => `<a href="/${name.toLowerCase()}" ${more}>${name}</a>`;
const links = (widget: Element): string[] => [...widget.querySelectorAll('a')].map(({ textContent }) => textContent);

const two = `${link('Stunts')}${link('Duel', 'data-reveals="john-wick-4" data-level="3"')}${link('Sister', 'data-reveals="ballerina"')}${link('Guns')}`;

describe('related articles', () => {
  both('are the author’s own, without those that would give something away', async (mode) => {
    const widget = await scene(mode, `<wick-related>${two}</wick-related>`);
    expect(seen(widget)).to.equal('Related articles Stunts Guns Some are hidden until you have seen John Wick: Chapter 4 and Ballerina.');
    expect(written(document.body)).to.not.include('Duel').and.not.include('duel').and.not.include('Sister');
  });

  both('come and go with what the reader has seen, each in its place', async (mode) => {
    const widget = await scene(mode, `<wick-related>${two}</wick-related>`);
    await choose(['ballerina']);
    expect(links(widget)).to.deep.equal(['Stunts', 'Sister', 'Guns']);
    expect(seen(part(widget, 'note'))).to.equal('Some are hidden until you have seen John Wick: Chapter 4.');
    await choose(['ballerina', 'john-wick-4']);
    expect([links(widget), part(widget, 'note')]).to.deep.equal([['Stunts', 'Duel', 'Sister', 'Guns'], null]);
    await choose(['john-wick-4']);
    expect(links(widget)).to.deep.equal(['Stunts', 'Duel', 'Guns']);
  });

  both('say quietly that all are hidden', async (mode) => {
    const widget = await scene(mode, `<wick-related>${link('Duel', 'data-reveals="john-wick-4"')}${link('Stairs', 'data-reveals=" john-wick-4 "')}</wick-related>`);
    expect(seen(widget)).to.equal('Related articles Hidden until you have seen John Wick: Chapter 4.');
  });

  both('draw nothing where there are none', async (mode) => {
    for (const inside of ['', ' ', '<!-- none yet -->']) {
      const widget = await scene(mode, `<wick-related>${inside}</wick-related>`);
      expect([seen(widget), part(widget, 'base')!.getBoundingClientRect().height]).to.deep.equal(['', 0]);
    }
  });

  both('may be list items, and are then a list', async (mode) => {
    const widget = await scene(mode, `<wick-related><li>${link('Stunts')}</li><li>${link('Duel', 'data-reveals="john-wick-4"')}, our best</li></wick-related>`);
    expect([links(widget), part(widget, 'own')!.getAttribute('role')]).to.deep.equal([['Stunts'], 'list']);
    await audit(widget);
  });

  both('that come later are looked at too', async (mode) => {
    const widget = await scene(mode, `<wick-related>${link('Stunts')}</wick-related>`);
    const late = Object.assign(document.createElement('a'), { href: '/duel', textContent: 'Duel' });
    late.dataset['reveals'] = 'john-wick-4';
    widget.append(late);
    await new Promise((resume) => { queueMicrotask(() => { queueMicrotask(() => { resume(undefined); }); }); });
    await settled(widget);
    expect([links(widget), seen(part(widget, 'note'))]).to.deep.equal([['Stunts'], 'Some are hidden until you have seen John Wick: Chapter 4.']);
  });

  both('are left as they were when the widget leaves the page', async (mode) => {
    const widget = await scene(mode, `<wick-related>${two}</wick-related>`);
    widget.remove();
    expect(widget.innerHTML).to.equal(two.replaceAll(' >', '>'));
  });

  both('are all shown where the provider shows everything', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20" spoilers="show"><wick-related>${two}</wick-related></wick-provider>`);
    expect(links(page)).to.have.length(4);
  });

  both('stay hidden, whatever was seen, where the provider hides everything', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20" spoilers="hide"><wick-related>${two}</wick-related></wick-provider>`);
    await choose(['ballerina', 'john-wick-4']);
    expect(seen(page)).to.equal('Related articles Stunts Guns Some are hidden because they give a story away.');
  });

  both('of a title that there is not stay hidden, and the page is told', async (mode) => {
    const found: { widget?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.widget = await scene(mode, `<wick-related>${link('Duel', 'data-reveals="john-wick-44"')}</wick-related>`);
    });
    expect(seen(found.widget!)).to.equal('Related articles Hidden because they give a story away.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('have the author’s links unchanged, without tracking', async (mode) => {
    const widget = await scene(mode, `<wick-related>${link('Stunts')}</wick-related>`);
    expect(widget.querySelector('a')!.outerHTML).to.equal('<a href="/stunts">Stunts</a>');
  });

  both('speak the language of the page', async (mode) => {
    expect(seen(await scene(mode, `<wick-related>${two}</wick-related>`, { locale: 'de' }))).to.equal(
      'Weitere Artikel Stunts Guns Einiges bleibt verborgen, bis Sie John Wick: Kapitel 4 und Ballerina gesehen haben.',
    );
    expect(seen(part(await scene(mode, `<wick-related>${two}</wick-related>`, { locale: 'ar', dir: 'rtl' }), 'heading'))).to.equal('مقالات ذات صلة');
  });

  audited('have nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) await expect(await scene(mode, `<wick-related theme="${theme}" film="ballerina">${two}</wick-related>`)).to.be.accessible();
  });

  it('fit a column, narrow or wide', async () => {
    for (const width of [240, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-related film="john-wick-4">${two}</wick-related></div>`);
      expect(part(page.firstElementChild!, 'base')!.scrollWidth).to.be.at.most(width);
    }
  });
});

describe('related articles of a film', () => {
  both('are those of the data, as far as they may be named', async (mode) => {
    const widget = await scene(mode, `<wick-related film="john-wick-4">${link('Stunts')}</wick-related>`);
    expect(seen(widget)).to.equal('More about John Wick: Chapter 4 Stunts Some are hidden until you have seen John Wick: Chapter 4.');
    await choose(['john-wick-4']);
    expect(partsOf(widget, 'entry').map(seen)[1]).to.equal('John Wick: Chapter 4’s ending, explained Digital Trends');
  });

  it('are not in what a server sends', async () => {
    const { html, state } = await renderOnServer('<wick-related film="john-wick-4"></wick-related>');
    expect(html).to.include('Hidden until you have seen');
    expect(html + state).to.not.include('ending, explained');
  });

  it('lead to where they are, and to nothing that is no address', async () => {
    const article = (id: string, source: string) => ({ id, title: 'ferryman', name: `About ${id}`, source });
    const catalogue: Catalogue = {
      ...emptyCatalogue,
      titles: new Map([['ferryman', titleWith({ id: 'ferryman', name: [said('The Ferryman')] })]]),
      sources: new Map([['good', { id: 'good', publisher: 'Tidings', url: 'https://tidings.example/a?b=c' }], ['bad', { id: 'bad', publisher: 'Lantern', url: 'javascript:alert(1)' }]]),
      articles: new Map([article('one', 'good'), article('two', 'bad'), article('three', 'none')].map((record) => [record.id, record])),
    };
    const widget = await drawnFrom(catalogue, '<wick-related film="ferryman"></wick-related>', '2026-01-01');
    expect(partsOf(widget, 'entry').map((entry) => [seen(entry), entry.querySelector('a')?.getAttribute('href')])).to.deep.equal([
      ['About one Tidings', 'https://tidings.example/a?b=c'], ['About two Lantern', undefined], ['About three none', undefined],
    ]);
    expect([...widget.shadowRoot!.querySelectorAll('a')].map((anchor) => anchor.getAttributeNames().sort())).to.deep.equal([['href', 'rel']]);
  });

  both('that there is not keep the author’s own, and the page is told', async (mode) => {
    const found: { widget?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.widget = await scene(mode, `<wick-related film="balerina">${link('Stunts')}</wick-related>`);
    });
    expect(seen(found.widget!)).to.equal('Related articles Stunts');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });
});

describe('related articles whose widget has yet to come', () => {
  it('show those alone that give nothing away', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((await (await fetch('/src/styles/wick.css')).text()).replaceAll('wick-related', 'test-late-related'));
    document.adoptedStyleSheets = [sheet];
    const page = await scene('client', `<section><test-late-related>${two}</test-late-related></section>`);
    expect(page.innerText.trim()).to.equal('StuntsGuns');
    document.adoptedStyleSheets = [];
  });
});
