import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { transferInteraction } from '../../src/controllers/interaction-state.js';
import { setReplaceNodes } from '../../src/controllers/take-over.js';
import { renderOnServer, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { errorsWhile, part, partsOf, seen } from './reading.js';

const now = '2025-01-20T12:00:00-05:00';
const widgets = ['<wick-film-card film="ballerina"></wick-film-card>', '<wick-release-countdown film="ballerina"></wick-release-countdown>', '<wick-cast-list film="ballerina" max="3"></wick-cast-list>'];
const within = (widget: string, instant = now): string => `<wick-provider now="${instant}">${widget}</wick-provider>`;

before(async () => {
  setReplaceNodes(transferInteraction);
  // Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests.
  await partFetched('words');
});

let page: HTMLElement;
/** A unique tag name for each test, since definitions cannot be undone. */
let names = 0;
let later = '';
beforeEach(() => {
  page = document.createElement('main');
  page.lang = 'en';
  later = `later${String((names += 1))}-`;
});
afterEach(() => { page.remove(); });

/** Shows a server's markup as before the script loads; `upgrade` loads it. */
async function show(markup: string): Promise<void> {
  const { html } = await renderOnServer(within(markup), { now });
  // Under another tag name, nothing upgrades until the script renames it.
  page.setHTMLUnsafe(html.replaceAll('<wick-', `<${later}`).replaceAll('</wick-', `</${later}`));
  document.body.append(page);
}

/** The elements as they are once their script has come: with the shadow roots that stood there. */
async function upgrade(): Promise<Element> {
  for (const tag of new Set([...page.querySelectorAll('*')].map(({ localName }) => localName).filter((name) => name.startsWith(later)))) {
    const live = customElements.get(tag.replace(later, 'wick-'))!;
    customElements.define(tag, class extends live {});
  }
  await settled(page);
  return page.querySelector(`${later}provider`)!.firstElementChild!;
}

/** Puts a server's markup into a page whose script has loaded; returns the events that the page receives. */
async function receive(sent: string, lang = 'en'): Promise<string[]> {
  page.lang = lang;
  page.setHTMLUnsafe(sent);
  const errors = await errorsWhile(async () => {
    document.body.append(page);
    await settled(page);
  });
  return errors.map(({ code, element }) => `${code} ${element.localName}`);
}

async function drawnHere(widget: string, instant = now): Promise<string> {
  const fresh = document.createElement('main');
  fresh.lang = 'en';
  fresh.innerHTML = within(widget, instant);
  document.body.append(fresh);
  await settled(fresh);
  const text = seen(fresh);
  fresh.remove();
  return text;
}

const mischief: readonly (readonly [what: string, harm: (html: string) => string])[] = [
  ['as it was sent', (html) => html],
  ['with its white space collapsed', (html) => html.replace(/\s+/g, ' ').replace(/> </g, '><')],
  ['with comments in it', (html) => html.replace(/<(p|dl|ul|li)\b/g, '<!-- a --><$1')],
  ['without its style sheets', (html) => html.replace(/<style>[^]*?<\/style>/g, '')],
  ['with something in it that nobody drew', (html) => html.replaceAll('</template>', '<aside>Advertisement</aside></template>')],
];

describe('a prerendered page', () => {
  for (const widget of widgets) {
    const tag = /[\w-]+/.exec(widget)![0];
    for (const [what, harm] of mischief) {
      it(`is taken over in silence, ${what} (${tag})`, async () => {
        const { html } = await renderOnServer(within(widget), { now });
        expect(await receive(harm(html))).to.deep.equal([]);
        expect(seen(page)).to.equal(await drawnHere(widget));
        expect(page.querySelector(tag)!.shadowRoot!.querySelectorAll('style, link').length).to.equal(0);
      });
    }

    it(`says what holds now, where it was made at another instant (${tag})`, async () => {
      const { html } = await renderOnServer(within(widget), { now });
      const later = '2025-06-20T12:00:00-04:00';
      expect(await receive(html.replace(now, later))).to.deep.equal([]);
      expect(seen(page)).to.equal(await drawnHere(widget, later));
      expect(page.querySelector(tag)!.shadowRoot!.querySelectorAll('[part="base"]').length).to.equal(1);
    });
  }
});

describe('what a reader did before the script came', () => {
  // Painted elements change the server's nodes, Lit's replace them.
  for (const [tag, widget] of [['cast-list', '<wick-cast-list film="ballerina" max="3"></wick-cast-list>'], ['faq', '<wick-faq film="ballerina"></wick-faq>']] as const) {
    it(`stays: the focus, and the page around hears nothing of it (${tag})`, async () => {
      await show(widget);
      page.querySelector(`${later}${tag}`)!.shadowRoot!.querySelector('summary')!.focus();
      const heard: string[] = [];
      for (const type of ['focusin', 'focusout']) page.addEventListener(type, () => heard.push(type));
      const { shadowRoot } = await upgrade();
      expect([shadowRoot!.activeElement?.localName, shadowRoot!.activeElement === shadowRoot!.querySelector('summary')]).to.deep.equal(['summary', true]);
      expect(heard).to.deep.equal([]);
    });

    it(`stays: what is open (${tag})`, async () => {
      await show(widget);
      page.querySelector(`${later}${tag}`)!.shadowRoot!.querySelector('details')!.open = true;
      expect((await upgrade()).shadowRoot!.querySelector('details')!.open).to.equal(true);
    });
  }

  it('stays: what is selected', async () => {
    await show('<wick-film-card film="ballerina"></wick-film-card>');
    const phase = part(page.querySelector(`${later}film-card`)!, 'phase')!;
    getSelection()!.setBaseAndExtent(phase.firstChild!, 10, phase.firstChild!, 3);
    const card = await upgrade();
    const [range] = getSelection()!.getComposedRanges({ shadowRoots: [card.shadowRoot!] });
    const selected = range && [range.startContainer.parentNode === part(card, 'phase'), range.startOffset, range.endOffset];
    expect(selected).to.deep.equal([true, 3, 10]);
  });

  it('stays: an open popover, and the focus in it', async () => {
    await show('<wick-provider published="2024-01-25"><wick-fact of="ballerina" field="release-date">7 June 2024</wick-fact></wick-provider>');
    const root = page.querySelector(`${later}fact`)!.shadowRoot!;
    const popover = root.querySelector<HTMLElement>('[popover]')!;
    popover.showPopover();
    popover.focus();
    await upgrade();
    const fresh = root.querySelector<HTMLElement>('[popover]')!;
    expect([fresh.matches(':popover-open'), root.activeElement === fresh]).to.deep.equal([true, true]);
  });

  it('is let go where the live widget is built otherwise', async () => {
    await show('<wick-film-card film="ballerina"></wick-film-card>');
    const root = page.querySelector(`${later}film-card`)!.shadowRoot!;
    root.querySelector('[part="base"]')!.replaceWith(document.createElement('button'));
    root.querySelector('button')!.focus();
    const card = await upgrade();
    expect(partsOf(card, 'heading').length).to.equal(1);
    expect(root.activeElement).to.equal(null);
  });
});
