import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { audited, both, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';

before(() => partFetched('sources'));
// Resets the reader's choices between tests.
afterEach(() => {
  document.body.dispatchEvent(new WickChoiceEvent({ region: '' }));
  localStorage.removeItem(choicesKey);
});

const homesOf = (widget: Element): string[] => partsOf(widget, 'home').map((home) => seen(home));
const widgetOf = (more = ''): string => `<wick-where-to-watch film="ballerina" ${more}></wick-where-to-watch>`;
const asOf = (day: string): string => `<wick-provider as-of="${day}">${widgetOf()}</wick-provider>`;
const chosen = (widget: Element): string => widget.shadowRoot!.querySelector('select')!.value;
const choose = (widget: Element, region: string): Promise<void> => change(() => {
  const select = widget.shadowRoot!.querySelector('select')!;
  select.value = region;
  select.dispatchEvent(new Event('change', { bubbles: true }));
});

const inTheUs = [
  'Streaming Starz since September 25, 2025',
  'To rent or buy since July 1, 2025',
  'On disc since September 2025',
];

describe('where to watch', () => {
  both('tells each way of watching, and when and by whom that was checked', async (mode) => {
    const widget = await scene(mode, widgetOf());
    expect(seen(part(widget, 'heading'))).to.equal('Where to watch Ballerina');
    expect(homesOf(widget)).to.deep.equal(inTheUs);
    expect(partsOf(widget, 'checked').map(seen)).to.deep.equal(['Checked March 2026 · ShowtimeSpot', 'Checked September 27, 2025 · Leonard Maltin', 'Checked September 2025 · Scorpio Like You']);
    expect(partsOf(widget, 'source').map((source) => source.querySelector('a')?.protocol)).to.deep.equal(['https:', 'https:', 'https:']);
    expect(partsOf(widget, 'home').map((home) => home.part.value)).to.deep.equal(['home streaming here', 'home digital here', 'home disc here']);
  });

  both('says that it is in cinemas only, before there is a home, and what is planned', async (mode) => {
    const page = await scene(mode, asOf('2025-06-09'));
    const widget = page.firstElementChild!;
    expect(seen(part(widget, 'phase'))).to.equal('In cinemas only, for now');
    expect(homesOf(widget)).to.deep.equal(['In cinemas since June 6, 2025', 'Streaming Peacock day not known']);
    expect(seen(part(widget, 'as-of'))).to.equal('As known on June 9, 2025');
  });

  both('tells what is to come, as of a day before it came', async (mode) => {
    const widget = (await scene(mode, asOf('2024-01-25'))).firstElementChild!;
    expect(homesOf(widget)[0]).to.equal('In cinemas from June 7, 2024');
    expect(part(widget, 'phase')).to.equal(null);
    expect([...widget.shadowRoot!.querySelectorAll('option')].map(({ value }) => value)).to.deep.equal(['DE', 'US']);
  });

  both('says of a market of which nothing is known that it is not, and of which something is', async (mode) => {
    const widget = await scene(mode, widgetOf('region="fr"'));
    expect(seen(part(widget, 'note'))).to.equal('Not known for your region (France). Something is known for Argentina, Czechia, Denmark, Finland, Germany, Hungary, India, Italy, Nigeria, Norway, South Africa, Sweden, United Kingdom, and United States.');
    expect(chosen(widget)).to.equal('FR');
  });

  both('says of a title of which nothing is known anywhere that it is not', async (mode) => {
    const widget = await scene(mode, '<wick-where-to-watch film="john-wick-5"></wick-where-to-watch>');
    expect(seen(part(widget, 'note'))).to.equal('It is not known where John Wick: Chapter 5 can be watched.');
    expect(part(widget, 'region')).to.equal(null);
  });

  both('tells of the whole world where a market has nothing of its own', async (mode) => {
    const widget = await scene(mode, '<wick-where-to-watch film="the-continental" region="DE"></wick-where-to-watch>');
    expect(homesOf(widget)).to.deep.equal(['Streaming Prime Video since September 22, 2023 worldwide']);
    const american = await scene(mode, '<wick-where-to-watch film="the-continental"></wick-where-to-watch>');
    expect(homesOf(american)[0]).to.match(/^Streaming Peacock since/);
  });

  both('says of a game where it is played', async (mode) => {
    const widget = await scene(mode, '<wick-where-to-watch film="john-wick-hex"></wick-where-to-watch>');
    expect(seen(part(widget, 'heading'))).to.equal('Where to play John Wick Hex');
    expect(homesOf(widget)).to.deep.equal(['Download since 2019 worldwide']);
  });

  both('of a region that is none shows the provider’s, and tells the page', async (mode) => {
    for (const region of ['QQ', 'Germany', '001', '&lt;b>']) {
      const found: { widget?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.widget = await scene(mode, widgetOf(`region="${region}"`));
      });
      expect(homesOf(found.widget!)).to.deep.equal(inTheUs);
      expect(errors.map(({ code, message }) => [code, message.endsWith('using US.')]), region).to.deep.equal([['bad-attribute', true]]);
    }
  });

  both('of an unknown film keeps what the author wrote, and tells the page', async (mode) => {
    const found: { widget?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.widget = await scene(mode, '<wick-where-to-watch film="balerina"><p>On Starz.</p></wick-where-to-watch>');
    });
    expect(seen(found.widget!)).to.equal('On Starz.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('speaks the language of the page, and names markets in it', async (mode) => {
    const widget = await scene(mode, widgetOf('region="DE"'), { locale: 'de' });
    expect(homesOf(widget)).to.deep.equal(['Zum Leihen und Kaufen Prime Video seit September 2025', 'Auf Disc seit 26. September 2025']);
    expect(widget.shadowRoot!.querySelector('option:checked')!.textContent).to.equal('Deutschland');
    const arabic = await scene(mode, widgetOf(), { locale: 'ar', dir: 'rtl' });
    expect(seen(part(arabic, 'heading'))).to.include('أين يمكن مشاهدة');
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      await expect(await scene(mode, widgetOf(`theme="${theme}"`))).to.be.accessible();
    }
  });

  it('fits any column', async () => {
    for (const width of [240, 280, 420, 720, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px">${widgetOf()}</div>`);
      expect(part(page.firstElementChild!, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
    }
  });
});

describe('the market of where to watch', () => {
  both('is the reader’s before the attribute’s, and the attribute’s before the provider’s', async (mode) => {
    const page = await scene(mode, `<wick-provider now="2026-11-20" region="IT">${widgetOf()}${widgetOf('region="DE"')}</wick-provider>`);
    const [one, other] = [...page.children] as [Element, Element];
    expect([one, other].map(chosen)).to.deep.equal(['IT', 'DE']);
    await choose(one, 'AR');
    expect([one, other].map(chosen)).to.deep.equal(['AR', 'AR']);
    expect([one, other].map(homesOf)).to.deep.equal(Array(2).fill(['Streaming Prime Video day not known']));
    expect((JSON.parse(localStorage.getItem(choicesKey)!) as { region: string }).region).to.equal('AR');
  });

  it('is chosen by a labelled control', async () => {
    const widget = await scene('client', widgetOf());
    const select = widget.shadowRoot!.querySelector('select')!;
    expect(select.labels[0]!.textContent.trim()).to.match(/^Country/);
    select.focus();
    expect(widget.shadowRoot!.activeElement).to.equal(select);
    expect(select.getBoundingClientRect().height).to.be.at.least(24);
    await choose(widget, 'DE');
    expect(widget.shadowRoot!.activeElement).to.equal(select);
  });

  it('holds for this page alone where the device keeps nothing, which the widget says', async () => {
    const widget = await scene('client', widgetOf());
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    try {
      await choose(widget, 'DE');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    expect(chosen(widget)).to.equal('DE');
    expect(seen(part(widget, 'region'))).to.include('Your device keeps nothing from this page: what you choose holds until you leave it.');
  });

  it('is not what a stranger wrote for the reader', async () => {
    document.body.dispatchEvent(new WickChoiceEvent({ region: 'QQ' }));
    expect(chosen(await scene('client', widgetOf()))).to.equal('US');
  });
});

describe('the publisher’s own links', () => {
  const links = '<a slot="links" href="https://a.example" rel="nofollow">A</a><span slot="links"><a href="https://b.example">B</a></span>';

  both('are marked as sponsored, and the reader is told', async (mode) => {
    const widget = await scene(mode, `<wick-where-to-watch film="ballerina">${links}</wick-where-to-watch>`);
    expect([...widget.querySelectorAll('a')].map(({ rel }) => rel)).to.deep.equal(['nofollow sponsored noopener', 'sponsored noopener']);
    expect(seen(part(widget, 'disclosure'))).to.equal('The publisher may earn money when you follow these links.');
    expect(seen(part(widget, 'links'))).to.equal('AB');
  });

  both('are disclosed in the publisher’s words where it gives some', async (mode) => {
    const widget = await scene(mode, `<wick-where-to-watch film="ballerina">${links}<p slot="disclosure">We are paid.</p></wick-where-to-watch>`);
    expect(seen(part(widget, 'disclosure'))).to.equal('We are paid.');
  });

  both('are not spoken of where there are none', async (mode) => {
    const widget = await scene(mode, widgetOf());
    expect(seen(part(widget, 'disclosure'))).to.equal('');
  });

  it('are marked when they come later', async () => {
    const widget = await scene('client', widgetOf());
    const link = Object.assign(document.createElement('a'), { slot: 'links', href: 'https://a.example', textContent: 'A' });
    const marked = new Promise((resolve) => { widget.shadowRoot!.querySelector('slot[name="links"]')!.addEventListener('slotchange', resolve, { once: true }); });
    widget.append(link);
    await marked;
    await settled(widget);
    expect(link.rel).to.equal('sponsored noopener');
    expect(seen(part(widget, 'disclosure'))).to.not.equal('');
  });
});
