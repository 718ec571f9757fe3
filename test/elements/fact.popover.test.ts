import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { audited, both, type Mode, settled } from '../fixture.js';
import { factIn, linesOf, popoverOf, sentenceOf, toggled } from './fact.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, part, partsOf, seen } from './reading.js';
import type { Catalogue, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
before(() => Promise.all((['sources', 'money', 'characters'] as const).map(partFetched)));

const sentence = '<p>It opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>';
const button = (fact: Element): HTMLElement => part(fact, 'mark')!;

async function opened(mode: Mode, markup = sentence, settings?: string, options?: { locale?: string; dir?: 'ltr' | 'rtl' }): Promise<HTMLElement> {
  const fact = await factIn(mode, markup, settings, options);
  await toggled(fact, () => { button(fact).click(); });
  return fact;
}

describe('the popover of a fact', () => {
  both('is closed at first', async (mode) => {
    const fact = await factIn(mode, sentence);
    expect(popoverOf(fact).checkVisibility()).to.equal(false);
  });

  both('tells the value then and now, each with its source and day', async (mode) => {
    const fact = await opened(mode);
    expect(linesOf(fact)).to.deep.equal([
      'When this ran, January 25, 2024',
      'June 7, 2024 Digital Trends, January 2024',
      'Today',
      'June 6, 2025 WION, February 22, 2024',
    ]);
  });

  both('strikes through what was overtaken, and that alone', async (mode) => {
    const fact = await opened(mode);
    const struck = [...popoverOf(fact).querySelectorAll('[part~="value"]')].map((value) => getComputedStyle(value).textDecorationLine);
    expect(struck).to.deep.equal(['line-through', 'none']);
  });

  both('leads to where it can be read', async (mode) => {
    const fact = await opened(mode);
    const links = [...popoverOf(fact).querySelectorAll('a')];
    expect(links.map(({ protocol, rel, textContent }) => [protocol, rel, textContent])).to.deep.include(['https:', 'noopener', 'WION, February 22, 2024']);
  });

  both('says that nothing was known then', async (mode) => {
    const fact = await opened(mode, '<p>It runs <wick-fact of="ballerina" field="runtime">two hours</wick-fact>.</p>');
    expect(linesOf(fact).slice(0, 2)).to.deep.equal(['When this ran, January 25, 2024', 'not known then']);
  });

  both('says that an amount was estimated', async (mode) => {
    const fact = await opened(mode, '<p>It took <wick-fact of="ballerina" field="worldwide" format="short">$51M</wick-fact>.</p>', 'published="2025-06-08" now="2026-11-20"');
    expect(sentenceOf(fact)).to.equal('It took $51M now $137M.');
    expect(linesOf(fact)[1]).to.equal('about $51M Associated Press, June 8, 2025');
  });

  both('opens where the words are clicked', async (mode) => {
    const fact = await factIn(mode, sentence);
    await toggled(fact, () => { part(fact, 'said')!.click(); });
    expect(popoverOf(fact).checkVisibility()).to.equal(true);
  });

  both('closes on a second click', async (mode) => {
    const fact = await opened(mode);
    await toggled(fact, () => { button(fact).click(); });
    expect(popoverOf(fact).checkVisibility()).to.equal(false);
  });

  both('stays open while it is redrawn', async (mode) => {
    const fact = await opened(mode);
    await change(() => { fact.setAttribute('format', 'short'); });
    expect(popoverOf(fact).checkVisibility()).to.equal(true);
    expect(linesOf(fact)[3]).to.include('Jun 6, 2025');
  });

  both('closes where the fact leaves the page, and opens where it comes back', async (mode) => {
    const fact = await opened(mode);
    const paragraph = fact.parentElement!;
    fact.remove();
    await change(() => { paragraph.append(fact); });
    expect(popoverOf(fact).checkVisibility()).to.equal(false);
    await toggled(fact, () => { button(fact).click(); });
    expect(popoverOf(fact).checkVisibility()).to.equal(true);
  });
});

describe('the popover of a fact, by keyboard and by ear', () => {
  both('is announced by a button that says the words and that a dialog will open', async (mode) => {
    const fact = await factIn(mode, sentence);
    expect([button(fact).localName, button(fact).ariaLabel, button(fact).getAttribute('aria-haspopup')]).to.deep.equal(['button', 'now June 6, 2025', 'dialog']);
    expect(part(fact, 'said')!.getAttribute('aria-hidden')).to.equal('true');
    const popover = popoverOf(fact);
    expect([popover.role, popover.ariaLabel]).to.deep.equal(['dialog', 'What is known']);
  });

  for (const [name, key] of [['Enter', 'Enter'], ['Space', ' ']] as const) {
    both(`opens by the key ${name}, and has the focus`, async (mode) => {
      const fact = await factIn(mode, sentence);
      button(fact).focus();
      await toggled(fact, () => sendKeys({ press: key }));
      expect(fact.shadowRoot!.activeElement === popoverOf(fact)).to.equal(true);
    });
  }

  both('closes by Escape, and gives the focus back to the button', async (mode) => {
    const fact = await factIn(mode, sentence);
    button(fact).focus();
    await toggled(fact, () => sendKeys({ press: 'Enter' }));
    await toggled(fact, () => sendKeys({ press: 'Escape' }));
    expect(popoverOf(fact).checkVisibility()).to.equal(false);
    expect(fact.shadowRoot!.activeElement === button(fact)).to.equal(true);
  });

  both('keeps open while the focus is on its links, and closes when it moves on', async (mode) => {
    const fact = await opened(mode, `${sentence}<a href="#next">Next</a>`);
    const popover = popoverOf(fact);
    popover.querySelector('a')!.focus();
    expect(popover.checkVisibility()).to.equal(true);
    await toggled(fact, () => { fact.closest('wick-provider')!.querySelector('a')!.focus(); });
    expect(popover.checkVisibility()).to.equal(false);
    expect(document.activeElement?.textContent).to.equal('Next');
  });

  both('shows around the words where the focus is', async (mode) => {
    const fact = await factIn(mode, `<a href="#before">Before</a>${sentence}`);
    fact.closest('wick-provider')!.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(fact.shadowRoot!.activeElement === button(fact)).to.equal(true);
    expect(getComputedStyle(part(fact, 'news')!).outlineStyle).to.equal('solid');
  });

  audited('is accessible, open and closed', async (mode) => {
    const fact = await factIn(mode, sentence);
    await expect(fact.parentElement).to.be.accessible();
    await toggled(fact, () => { button(fact).click(); });
    await expect(fact.parentElement).to.be.accessible();
  });
});

describe('the place of a popover', () => {
  const boxes = (fact: Element): { words: DOMRect; popover: DOMRect } => ({ words: part(fact, 'news')!.getBoundingClientRect(), popover: popoverOf(fact).getBoundingClientRect() });

  both('is below the words, from where they begin', async (mode) => {
    const { words, popover } = boxes(await opened(mode));
    expect(popover.top - words.bottom).to.be.within(0, 8);
    expect(popover.left).to.be.closeTo(words.left, 1);
  });

  both('is within the page where the words stand at its edge', async (mode) => {
    const { popover } = boxes(await opened(mode, `<div style="text-align: end">${sentence}</div>`));
    expect(popover.right).to.be.at.most(document.documentElement.clientWidth);
    expect(popover.left).to.be.at.least(0);
  });

  both('begins on the right where one reads from there', async (mode) => {
    const fact = await opened(mode, sentence, undefined, { locale: 'ar', dir: 'rtl' });
    const { words, popover } = boxes(fact);
    expect(popover.right).to.be.closeTo(words.right, 1);
    expect(popover.left).to.be.at.least(0);
  });

  both('is above the words where there is no room below', async (mode) => {
    const fact = await factIn(mode, `<div style="block-size: calc(100vb - 40px)"></div>${sentence}<div style="block-size: 200vb"></div>`);
    scrollTo(0, fact.getBoundingClientRect().bottom + scrollY - innerHeight + 20);
    await toggled(fact, () => { button(fact).click(); });
    const { words, popover } = boxes(fact);
    expect(words.top - popover.bottom).to.be.within(0, 8);
    scrollTo(0, 0);
  });

  both('is in the middle of the window where no script places it', async (mode) => {
    const fact = await factIn(mode, sentence);
    const popover = popoverOf(fact);
    popover.showPopover();
    popover.classList.remove('placed');
    const { left, right, top, bottom } = popover.getBoundingClientRect();
    expect([left + right, top + bottom].map(Math.round)).to.deep.equal([document.documentElement.clientWidth, innerHeight].map(Math.round));
  });

  both("wears the page's ground and ink, and the system's where there is no ground", async (mode) => {
    const fact = await opened(mode);
    const style = getComputedStyle(popoverOf(fact));
    fact.style.setProperty('--wick-ink', 'rgb(250, 250, 250)');
    expect(style.color).to.equal('rgb(0, 0, 0)');
    fact.style.setProperty('--wick-ground', 'rgb(1, 2, 3)');
    expect(style.backgroundColor).to.equal('rgb(1, 2, 3)');
    expect(style.color).to.match(/^rgb\(250, 250, 250\)$|^color\(srgb 0\.98\d* 0\.98\d* 0\.98\d*\)$/);
  });
});

describe('the popover of a fact on which sources differ', () => {
  const claim = <T>(value: T, known: string, source = 'tidings'): StatedClaim<T> => ({ value, known, source, standing: 'reported' });

  function filmOf(runtime: Title['runtime']): Catalogue {
    const film: Title = { id: 'ferryman', kind: 'film', name: [claim('The Ferryman', '2026-01-05')], status: [], runtime, rating: [], distributor: [], logline: [], crew: {}, releases: [] };
    const sources = [{ id: 'tidings', publisher: 'Tidings' }, { id: 'lantern', publisher: 'Lantern' }].map((source) => [source.id, source] as const);
    return { ...emptyCatalogue, titles: new Map([['ferryman', film]]), sources: new Map(sources) };
  }

  async function runtimeOf(runtime: Title['runtime'], published = '2026-01-25'): Promise<Element> {
    const provider = await drawnFrom(filmOf(runtime), `<wick-provider published="${published}" now="2026-03-01"><p>It runs <wick-fact of="ferryman" field="runtime">118 min</wick-fact>.</p></wick-provider>`, '2026-03-01');
    await settled(provider);
    const fact = provider.querySelector('wick-fact')!;
    await toggled(fact, () => { button(fact).click(); });
    return fact;
  }

  const sides = [claim(118, '2026-02-10'), claim(126, '2026-02-10', 'lantern')];

  it('tells who says what', async () => {
    const fact = await runtimeOf([claim(118, '2026-01-20'), ...sides]);
    expect(sentenceOf(fact)).to.equal('It runs 118 min Sources differ.');
    expect([...button(fact).part]).to.deep.equal(['mark', 'disputed']);
    expect(linesOf(fact)).to.deep.equal(['Today', '118 min Tidings, February 10, 2026', '126 min Lantern, February 10, 2026']);
  });

  it('tells what was overtaken by both', async () => {
    const fact = await runtimeOf([claim(100, '2026-01-20'), ...sides]);
    expect(sentenceOf(fact)).to.equal('It runs 118 min now 118 min or 126 min.');
    expect(linesOf(fact)).to.deep.equal(['When this ran, January 25, 2026', '100 min Tidings, January 20, 2026', 'Today', '118 min Tidings, February 10, 2026', '126 min Lantern, February 10, 2026']);
  });

  it('tells how it was settled', async () => {
    const fact = await runtimeOf([...sides, claim(126, '2026-02-20', 'lantern')], '2026-02-11');
    expect(sentenceOf(fact)).to.equal('It runs 118 min now 126 min.');
    expect(linesOf(fact)).to.deep.equal([
      'When this ran, February 11, 2026', '118 min Tidings, February 10, 2026', '126 min Lantern, February 10, 2026', 'Today', '126 min Lantern, February 20, 2026',
    ]);
    expect(partsOf(fact, 'overtaken').map(seen)).to.deep.equal(['118 min', '126 min']);
  });
});
