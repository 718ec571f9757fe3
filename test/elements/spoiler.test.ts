import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audited, both, type Mode, renderOnServer, scene, settled } from '../fixture.js';
import { change, errorsWhile, heard, part, seen, written } from './reading.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';

const secret = 'He wins the duel on the stairs.';
const block = `<wick-spoiler reveals="john-wick-4"><p title="${secret}">${secret}</p><p>And dies of it.</p></wick-spoiler>`;
const inline = `<p>They say that <wick-spoiler inline reveals="john-wick-4"><em>${secret}</em></wick-spoiler> of all things.</p>`;

const toggle = (spoiler: Element): HTMLElement => part(spoiler, 'toggle')!;
const paragraphs = (spoiler: Element): (string | null)[] => [...spoiler.querySelectorAll('p')].map(({ textContent }) => textContent);

async function open(spoiler: Element): Promise<void> {
  await change(() => { toggle(spoiler).click(); });
}

async function spoilerIn(mode: Mode, markup: string): Promise<Element> {
  const first = await scene(mode, markup);
  return first.localName === 'wick-spoiler' ? first : first.querySelector('wick-spoiler')!;
}

describe('a spoiler', () => {
  both('says what it gives away and of which title, and nothing else', async (mode) => {
    const spoiler = await spoilerIn(mode, block);
    expect(seen(spoiler)).to.equal('Spoiler: how John Wick: Chapter 4 ends Show');
  });

  both('has none of its words in the page', async (mode) => {
    await spoilerIn(mode, block);
    expect(written(document.body)).to.not.include(secret).and.not.include('And dies');
  });

  for (const [level, part] of [['1', 'how Ballerina begins'], [' 2 ', 'what happens in Ballerina'], ['3', 'how Ballerina ends'], ['4', 'how Ballerina ends'], ['', 'how Ballerina ends']] as const) {
    both(`of level="${level}" says that it tells ${part}`, async (mode) => {
      const found: { spoiler?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.spoiler = await spoilerIn(mode, `<wick-spoiler reveals="ballerina" level="${level}"><p>${secret}</p></wick-spoiler>`);
      });
      expect(seen(found.spoiler!)).to.equal(`Spoiler: ${part} Show`);
      expect(errors.map(({ message }) => message)).to.deep.equal(['4', ''].includes(level) ? [`level="${level}" cannot be read; using 3.`] : []);
    });
  }

  both('opens for a click, with the very nodes in their order, and hides them again', async (mode) => {
    const spoiler = await spoilerIn(mode, block);
    await open(spoiler);
    expect(seen(spoiler)).to.equal(`Spoiler: how John Wick: Chapter 4 ends Hide again ${secret} And dies of it.`);
    const nodes = [...spoiler.children];
    await open(spoiler);
    expect(seen(spoiler)).to.equal('Spoiler: how John Wick: Chapter 4 ends Show');
    expect(written(document.body)).to.not.include(secret);
    await open(spoiler);
    expect([...spoiler.children]).to.deep.equal(nodes);
  });

  both('opens by itself alone', async (mode) => {
    const page = await scene(mode, `<section>${block}${block}</section>`);
    const [one, other] = [...page.querySelectorAll('wick-spoiler')];
    await open(one!);
    expect(paragraphs(one!)).to.have.length(2);
    expect(paragraphs(other!)).to.have.length(0);
  });

  both('is closed again when it is to give away another title', async (mode) => {
    const spoiler = await spoilerIn(mode, block);
    await open(spoiler);
    await change(() => { spoiler.setAttribute('reveals', 'ballerina'); });
    expect(seen(spoiler)).to.equal('Spoiler: how Ballerina ends Show');
  });

  both('is opened and closed by keys, which keep their place', async (mode) => {
    const spoiler = await spoilerIn(mode, block);
    toggle(spoiler).focus();
    await open(spoiler);
    expect(spoiler.shadowRoot!.activeElement).to.equal(toggle(spoiler));
    expect(toggle(spoiler).localName).to.equal('summary');
    await open(spoiler);
    expect(spoiler.shadowRoot!.activeElement).to.equal(toggle(spoiler));
  });

  both('says what the author would have it say', async (mode) => {
    const spoiler = await spoilerIn(mode, '<wick-spoiler reveals="john-wick-4" label=" How the duel ends "><p>He wins.</p></wick-spoiler>');
    expect(seen(spoiler)).to.equal('How the duel ends Show');
    await open(spoiler);
    expect(seen(spoiler)).to.equal('How the duel ends Hide again He wins.');
  });

  both('leaves a teaser where it is', async (mode) => {
    const spoiler = await spoilerIn(mode, `<wick-spoiler reveals="john-wick-4"><p>First.</p><p slot="teaser">There is a duel.</p><p>Last.</p></wick-spoiler>`);
    expect(seen(spoiler)).to.equal('There is a duel. Spoiler: how John Wick: Chapter 4 ends Show');
    await open(spoiler);
    expect(paragraphs(spoiler)).to.deep.equal(['First.', 'There is a duel.', 'Last.']);
  });

  both('of an unknown title stays closed, and tells the page', async (mode) => {
    const found: { spoiler?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.spoiler = await spoilerIn(mode, '<wick-spoiler reveals="john-wick-44"><p>It was the sledge.</p></wick-spoiler>');
    });
    expect(seen(found.spoiler!)).to.equal('Spoiler Show');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
    await open(found.spoiler!);
    expect(seen(found.spoiler!)).to.equal('Spoiler Hide again It was the sledge.');
  });

  both('speaks the language of the page', async (mode) => {
    for (const [locale, said] of [['de', 'Spoiler: wie John Wick: Kapitel 4 endet Zeigen'], ['ar', 'حرق للأحداث: كيف ينتهي \u2068John Wick: Chapter 4\u2069 إظهار']] as const) {
      expect(seen(await scene(mode, block, { locale, dir: locale === 'ar' ? 'rtl' : 'ltr' }))).to.equal(said);
    }
  });

  both('marks its own words where the page speaks a language that we do not have, and leaves the author’s alone', async (mode) => {
    const spoiler = await scene(mode, block, { locale: 'sv' });
    expect(part(spoiler, 'hidden')!.lang).to.equal('en');
    await open(spoiler);
    expect(spoiler.querySelector('p')!.matches(':lang(sv)')).to.equal(true);
  });

  audited('has nothing for axe to say, open or closed, in a text or in a sentence', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      const page = await scene(mode, `<section>${block}${inline}</section>`);
      for (const spoiler of page.querySelectorAll('wick-spoiler')) {
        spoiler.setAttribute('theme', theme);
        await expect(page).to.be.accessible();
        await open(spoiler);
        await expect(page).to.be.accessible();
      }
    }
  });

  it('fits a narrow column', async () => {
    const page = await scene('client', `<div style="width: 240px">${block}${inline}</div>`);
    expect(page.scrollWidth).to.equal(240);
  });
});

describe('a spoiler in a sentence', () => {
  both('says so in a phrase with a button, in the line', async (mode) => {
    const spoiler = await spoilerIn(mode, inline);
    expect(seen(spoiler.parentElement)).to.equal('They say that [Spoiler: how John Wick: Chapter 4 ends · Show] of all things.');
    expect([toggle(spoiler).localName, toggle(spoiler).ariaExpanded, getComputedStyle(spoiler).display]).to.deep.equal(['button', 'false', 'inline']);
    expect(written(document.body)).to.not.include(secret);
  });

  it('keeps the comma after it on its line, in any column', async () => {
    for (let width = 160; width <= 480; width += 20) {
      const page = await scene('client', `<p style="width: ${width}px">They say that <wick-spoiler inline reveals="john-wick-4">${secret}</wick-spoiler><span>,</span> of all things.</p>`);
      const bottom = (element: Element): number => Math.round(element.getBoundingClientRect().bottom);
      expect(Math.abs(bottom(page.querySelector('span')!) - bottom(toggle(page.querySelector('wick-spoiler')!))), String(width)).to.be.at.most(4);
    }
  });

  both('is a block where that is written false', async (mode) => {
    const spoiler = await spoilerIn(mode, inline.replace('inline', 'inline="false"'));
    expect(getComputedStyle(spoiler).display).to.equal('block');
  });

  both('gives the words back into it, and keeps the focus', async (mode) => {
    const spoiler = await spoilerIn(mode, inline);
    toggle(spoiler).focus();
    await open(spoiler);
    expect(seen(spoiler.parentElement)).to.equal(`They say that ${secret} [Hide again] of all things.`);
    expect([spoiler.shadowRoot!.activeElement, toggle(spoiler).ariaExpanded]).to.deep.equal([toggle(spoiler), 'true']);
    await open(spoiler);
    expect(heard(spoiler)).to.equal('[Spoiler: how John Wick: Chapter 4 ends · Show]');
  });
});

describe('what a server draws of a spoiler', () => {
  const draw = async (markup: string): Promise<HTMLElement> => {
    const { html } = await renderOnServer(markup);
    const page = document.createElement('div');
    page.setHTMLUnsafe(html.replaceAll('wick-spoiler', 'test-spoiler'));
    document.body.append(page);
    return page;
  };

  for (const [where, markup] of [['in a text', block], ['in a sentence', inline]] as const) {
    it(`opens without a script, ${where}`, async () => {
      const page = await draw(markup);
      const spoiler = page.querySelector('test-spoiler')!;
      const details = spoiler.shadowRoot!.querySelector('details')!;
      expect([details.open, getComputedStyle(details).display]).to.deep.equal([false, where === 'in a text' ? 'block' : 'inline']);
      expect(seen(page)).to.not.include(secret);
      details.querySelector('summary')!.click();
      expect(seen(page)).to.include(secret);
      page.remove();
    });
  }

  it('shows everything where the provider does', async () => {
    const { html } = await renderOnServer(`<wick-provider spoilers="show">${block}</wick-provider>`);
    expect(html).to.not.include('<details');
  });

  it('stays open where a reader opened it before there was a script', async () => {
    const { html } = await renderOnServer(`<wick-provider now="2026-11-20">${block}</wick-provider>`);
    const page = document.createElement('div');
    page.setHTMLUnsafe(html);
    page.querySelector('wick-spoiler')!.shadowRoot!.querySelector('details')!.open = true;
    document.body.append(page);
    await settled(page);
    const spoiler = page.querySelector('wick-spoiler')!;
    expect(seen(spoiler)).to.include(secret);
    await open(spoiler);
    expect(page.textContent).to.not.include(secret);
    page.remove();
  });
});

describe('a spoiler whose reader has seen the title', () => {
  afterEach(() => { localStorage.clear(); });
  const choose = (seen: readonly string[]): Promise<void> => change(() => { document.body.dispatchEvent(new WickChoiceEvent({ seen })); });
  afterEach(() => choose([]));

  both('shows everything without a word of its own, until the reader forgets it', async (mode) => {
    const spoiler = await spoilerIn(mode, block);
    await choose(['john-wick-4']);
    expect(seen(spoiler)).to.equal(`${secret} And dies of it.`);
    await choose(['john-wick-3']);
    expect(seen(spoiler)).to.equal('Spoiler: how John Wick: Chapter 4 ends Show');
    expect(written(document.body)).to.not.include(secret);
  });

  both('is closed again when it is forgotten, also where it had been opened before', async (mode) => {
    const spoiler = await spoilerIn(mode, block);
    await open(spoiler);
    await choose(['john-wick-4']);
    await choose([]);
    expect(paragraphs(spoiler)).to.have.length(0);
  });

  both('hides it all the same where the provider hides everything, and shows it where it shows everything', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20" spoilers="hide">${block}</wick-provider>`);
    await choose(['john-wick-4']);
    expect(paragraphs(page)).to.have.length(0);
    await choose([]);
    await change(() => { page.setAttribute('spoilers', 'show'); });
    expect(paragraphs(page)).to.deep.equal([secret, 'And dies of it.']);
  });
});
