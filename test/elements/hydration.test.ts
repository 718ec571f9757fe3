import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { redrawMisfits } from '../../src/elements/redraw.js';
import { renderOnServer, settled } from '../fixture.js';
import { errorsWhile, seen } from './reading.js';

const now = '2025-01-20T12:00:00-05:00';
const widgets = ['<wick-film-card film="ballerina"></wick-film-card>', '<wick-release-countdown film="ballerina"></wick-release-countdown>', '<wick-cast-list film="ballerina" max="3"></wick-cast-list>'];

/** Puts what a server sent into the page, with the widgets' own scripts there. */
async function receive(sent: string, lang = 'en'): Promise<{ page: HTMLElement; errors: string[] }> {
  const page = document.createElement('main');
  page.lang = lang;
  page.setHTMLUnsafe(sent);
  const errors = await errorsWhile(async () => {
    document.body.append(page);
    await settled(page);
  });
  return { page, errors: errors.map(({ code, element }) => `${code} ${element.localName}`) };
}

describe('a prerendered page', () => {
  let page: HTMLElement | undefined;
  before(() => {
    redrawMisfits();
  });
  afterEach(() => page?.remove());

  for (const widget of widgets) {
    const tag = /[\w-]+/.exec(widget)![0];
    const provided = `<wick-provider now="${now}">${widget}</wick-provider>`;

    /** What the widget reads when it is drawn in the page. */
    async function drawnHere(instant = now): Promise<string> {
      const { page: fresh } = await receive(`<wick-provider now="${instant}">${widget}</wick-provider>`);
      const text = seen(fresh);
      fresh.remove();
      return text;
    }

    it(`is taken over in silence where it fits (${tag})`, async () => {
      const { html } = await renderOnServer(provided, { now });
      const received = await receive(html);
      page = received.page;
      expect(seen(page)).to.equal(await drawnHere());
      expect(received.errors).to.deep.equal([]);
    });

    it(`is drawn again, once, where its markers were stripped (${tag})`, async () => {
      const { html } = await renderOnServer(provided, { now });
      const received = await receive(html.replace(/<!--(?!\[).*?-->/g, ''));
      page = received.page;
      expect(seen(page)).to.equal(await drawnHere());
      expect(received.errors).to.deep.equal(['hydration wick-provider', `hydration ${tag}`]);
    });

    it(`is drawn again, once, where its words were made at another instant (${tag})`, async () => {
      const { html } = await renderOnServer(provided, { now });
      const received = await receive(html.replace(now, '2025-06-20T12:00:00-04:00'));
      page = received.page;
      expect(seen(page)).to.equal(await drawnHere('2025-06-20T12:00:00-04:00'));
      expect(received.errors).to.deep.equal([`hydration ${tag}`]);
    });

    it(`goes on as any other after it was drawn again (${tag})`, async () => {
      const { html } = await renderOnServer(provided, { now });
      const received = await receive(html.replace(/<!--(?!\[).*?-->/g, ''));
      page = received.page;
      page.querySelector('wick-provider')!.setAttribute('now', '2025-06-20T12:00:00-04:00');
      await settled(page);
      expect(seen(page)).to.equal(await drawnHere('2025-06-20T12:00:00-04:00'));
      expect(page.querySelector(tag)!.shadowRoot!.querySelectorAll('[part="base"]').length).to.equal(1);
    });
  }

  it('is drawn again, once, where only its digits were made at another instant', async () => {
    const countdown = '<wick-release-countdown film="ballerina"></wick-release-countdown>';
    const { html } = await renderOnServer(`<wick-provider now="${now}">${countdown}</wick-provider>`, { now });
    const received = await receive(html.replace(now, '2025-01-21T12:00:00-05:00'));
    page = received.page;
    expect(seen(page)).to.equal('From the World of John Wick: Ballerina 136 days until it opens in cinemas · June 6, 2025');
    expect(received.errors).to.deep.equal(['hydration wick-release-countdown']);
  });

  it('is drawn again, once, where another version of the library made it', async () => {
    const { html } = await renderOnServer(`<wick-provider now="${now}">${widgets[0]!}</wick-provider>`, { now });
    const received = await receive(html.replaceAll(/<!--lit-part [^ ]+-->/g, '<!--lit-part bm90IHRoaXM=-->'));
    page = received.page;
    expect(page.querySelector('wick-film-card')!.shadowRoot!.querySelectorAll('[part="base"]').length).to.equal(1);
    expect(seen(page)).to.include('In cinemas from June 6, 2025');
    expect(received.errors).to.deep.equal(['hydration wick-provider', 'hydration wick-film-card']);
  });

  it('says in its own language that it was drawn again', async () => {
    const { html } = await renderOnServer(widgets[0]!, { now, locale: 'de' });
    const errors = await errorsWhile(async () => {
      page = (await receive(html.replace(/<!--(?!\[).*?-->/g, ''), 'de')).page;
    });
    expect(errors.map(({ message }) => message)).to.deep.equal(['Das Vorbereitete passte nicht und wurde neu gezeichnet.']);
  });
});
