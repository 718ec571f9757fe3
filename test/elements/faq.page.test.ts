import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { audited, both, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { part, partsOf, seen } from './reading.js';

before(async () => {
  await Promise.all([partFetched('words'), partFetched('sources')]);
});

const tag = '<wick-faq film="ballerina" id="asked"></wick-faq>';
const own = '<wick-answer label="Do I need the other films?" id="others"><p>No.</p></wick-answer>';
const openIn = (faq: Element): string[] => partsOf(faq, 'disclosure').filter((details) => (details as HTMLDetailsElement).open).map(({ id }) => id);

/** Goes to a place of the page, as a link does, and waits until the page has heard of it. */
async function goTo(fragment: string): Promise<void> {
  const heard = new Promise((resolve) => { addEventListener('hashchange', resolve, { once: true }); });
  location.hash = fragment;
  await heard;
}

/** Applies print styles on the screen. */
function onPaper({ adoptedStyleSheets }: ShadowRoot): CSSStyleSheet {
  const rules = adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules.flatMap((rule) => [...(rule as CSSMediaRule).cssRules].map(({ cssText }) => cssText)).join(' '));
  return sheet;
}

const address = location.href;
afterEach(() => { history.replaceState(history.state, '', address); });

describe('a link to a question', () => {
  for (const fragment of ['#wick-faq-ballerina-streaming', '#ballerina-streaming', '#asked/ballerina-streaming']) {
    both(`opens it and goes there when the page comes with it: ${fragment}`, async (mode) => {
      history.replaceState(history.state, '', fragment);
      const faq = await scene(mode, tag);
      expect(openIn(faq)).to.deep.equal(['ballerina-streaming']);
      expect(faq.shadowRoot!.activeElement).to.equal(faq.shadowRoot!.getElementById('ballerina-streaming')!.firstElementChild);
    });
  }

  both('opens it when it is followed later, and leaves open what the reader has opened', async (mode) => {
    const faq = await scene(mode, tag);
    partsOf(faq, 'question')[0]!.click();
    await goTo('#wick-faq-ballerina-sequel');
    expect(openIn(faq)).to.deep.equal(['ballerina-release-date', 'ballerina-sequel']);
    await goTo('#wick-faq-ballerina-dog');
    expect(openIn(faq)).to.deep.equal(['ballerina-release-date', 'ballerina-sequel']);
  });

  both('opens nothing if it names no question or cannot be decoded', async (mode) => {
    for (const fragment of ['#%E0%A4%A', '#asked', '#list', '#wick-faq-']) {
      history.replaceState(history.state, '', fragment);
      const faq = await scene(mode, tag);
      expect(openIn(faq), fragment).to.deep.equal([]);
    }
  });

  both('is at each question, by keyboard too, and says of which', async (mode) => {
    const faq = await scene(mode, tag);
    const links = partsOf(faq, 'link') as HTMLAnchorElement[];
    expect(links.map(({ hash }) => hash)).to.include('#wick-faq-ballerina-cast').and.to.have.length(10);
    expect(links[1]!.ariaLabel).to.equal('Link to this question: Who is in Ballerina?');
    links[1]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(openIn(faq)).to.deep.equal(['ballerina-cast']);
    expect(location.hash).to.equal('#wick-faq-ballerina-cast');
  });

  both("opens an author's question by its element's own id", async (mode) => {
    history.replaceState(history.state, '', '#others');
    const faq = await scene(mode, `<wick-faq film="ballerina">${own}</wick-faq>`);
    expect(openIn(faq.firstElementChild!)).to.have.length(1);
    expect(openIn(faq)).to.deep.equal([]);
  });

  it('is not followed by a widget that has left the page, until it is back', async () => {
    const faq = await scene('client', tag);
    const place = faq.parentElement!;
    faq.remove();
    await goTo('#wick-faq-ballerina-cast');
    expect(openIn(faq)).to.deep.equal([]);
    place.append(faq);
    await settled(place);
    expect(openIn(faq)).to.deep.equal(['ballerina-cast']);
    await goTo('#wick-faq-ballerina-story');
    expect(openIn(faq)).to.deep.equal(['ballerina-cast', 'ballerina-story']);
  });
});

describe('a question', () => {
  both('opens and closes by keyboard', async (mode) => {
    const faq = await scene(mode, tag);
    partsOf(faq, 'question')[2]!.focus();
    await sendKeys({ press: 'Enter' });
    expect(openIn(faq)).to.deep.equal(['ballerina-story']);
    await sendKeys({ press: 'Enter' });
    expect(openIn(faq)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    expect(faq.shadowRoot!.activeElement).to.equal(partsOf(faq, 'link')[2]);
  });

  both('stays open while the widget is drawn again, in whatever order', async (mode) => {
    const faq = await scene(mode, tag);
    partsOf(faq, 'question')[2]!.click();
    faq.setAttribute('questions', 'ballerina-story ballerina-cast');
    await settled(faq);
    expect(openIn(faq)).to.deep.equal(['ballerina-story']);
  });

  audited('has nothing for axe to say, closed and open, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      const page = await scene(mode, `<wick-provider now="2026-11-20" published="2024-01-25" theme="${theme}"><wick-faq film="ballerina">${own}</wick-faq></wick-provider>`);
      await expect(page).to.be.accessible();
      for (const details of [...partsOf(page.firstElementChild!, 'disclosure'), ...partsOf(page.querySelector('wick-answer')!, 'disclosure')]) details.setAttribute('open', '');
      await expect(page).to.be.accessible();
    }
  });

  it('is large enough to be touched, with its link, and cuts nothing in a narrow column', async () => {
    for (const width of [240, 280, 720]) {
      const page = await scene('client', `<div style="width: ${width}px">${tag}</div>`);
      const faq = page.firstElementChild!;
      for (const details of partsOf(faq, 'disclosure')) details.setAttribute('open', '');
      expect(part(faq, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
      for (const target of [...partsOf(faq, 'question'), ...partsOf(faq, 'link')]) {
        const { width: wide, height } = target.getBoundingClientRect();
        expect([wide >= 24, height >= 24], String(width)).to.deep.equal([true, true]);
      }
      const [question] = partsOf(faq, 'question');
      const words = question!.querySelector('[role="heading"]')!.getBoundingClientRect();
      expect(words.right).to.be.at.most(partsOf(faq, 'link')[0]!.getBoundingClientRect().left + 1);
    }
  });

  it("shows its answer on paper, the author's too", async () => {
    const faq = await scene('client', `<wick-faq film="ballerina">${own}</wick-faq>`);
    const answers = [...partsOf(faq, 'answer'), part(faq.firstElementChild!, 'answer')!];
    const drawn = (): boolean[] => answers.map((answer) => answer.checkVisibility() && answer.getBoundingClientRect().height > 0);
    expect(drawn()).to.deep.equal(Array(11).fill(false));
    for (const { shadowRoot } of [faq, faq.firstElementChild!]) shadowRoot!.adoptedStyleSheets.push(onPaper(shadowRoot!));
    const printed = drawn();
    expect(printed).to.deep.equal(Array(11).fill(true));
    expect(seen(faq)).to.not.include('#');
  });
});
