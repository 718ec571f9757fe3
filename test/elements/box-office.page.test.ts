import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audited, both, scene } from '../fixture.js';
import { partFetched } from './parts.js';
import { claim, script } from './publisher.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';

before(() => Promise.all([partFetched('money'), partFetched('sources')]));

const box = '<wick-box-office film="ballerina"></wick-box-office>';
/** Every other day is left out of a narrow chart. */
const isDrawn = (element: Element): boolean => element.getClientRects().length > 0;
/** Where a character of a drawn text begins. */
function startOf(label: Element, character: string): number {
  const text = [...label.childNodes].find((node): node is Text => node instanceof Text && node.data.includes(character))!;
  const range = new Range();
  range.setStart(text, text.data.indexOf(character));
  range.setEnd(text, text.data.indexOf(character) + 1);
  return range.getBoundingClientRect().left;
}

describe('a box office on a page', () => {
  both('speaks German', async (mode) => {
    const widget = await scene(mode, box, { locale: 'de' });
    expect(seen(partsOf(widget, 'figure')[0]!)).to.equal('Weltweit bis März 2026 137 Millionen US-Dollar Schätzung ShowtimeSpot');
  });

  both('runs from right to left where the page does', async (mode) => {
    const widget = await scene(mode, box, { locale: 'ar', dir: 'rtl' });
    const chart = part(widget, 'chart')!.getBoundingClientRect();
    const points = partsOf(widget, 'point').filter((point) => !point.closest('[part="key"]')).map((point) => point.getBoundingClientRect().left);
    expect(points[0]!).to.be.greaterThan(points.at(-1)!);
    expect(points[0]!).to.be.closeTo(chart.right, chart.width / 10);
    expect(seen(part(widget, 'heading'))).to.include('إيرادات');
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const widget = await scene(mode, '<wick-box-office film="ballerina" heading-level="2"><h2 slot="heading">Money</h2><p slot="footer">Told by us.</p></wick-box-office>');
    expect(seen(widget)).to.match(/^Money .* Told by us\.$/);
    expect(part(widget, 'heading')!.localName).to.equal('h2');
  });

  both('of an unknown film keeps what the author wrote, and tells the page', async (mode) => {
    const found: { widget?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.widget = await scene(mode, '<wick-box-office film="balerina"><p>It took 137 million.</p></wick-box-office>');
    });
    expect(seen(found.widget!)).to.equal('It took 137 million.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  audited('has nothing for axe to say, on any page, its table open', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      const widget = await scene(mode, `<wick-box-office film="ballerina" compare="john-wick john-wick-4" theme="${theme}"></wick-box-office>`);
      await change(() => { (part(widget, 'all') as HTMLDetailsElement).open = true; });
      await expect(widget).to.be.accessible();
    }
  });

  it('opens its table by keyboard', async () => {
    const widget = await scene('client', box);
    const summary = part(widget, 'all')!.querySelector('summary')!;
    summary.focus();
    expect(widget.shadowRoot!.activeElement).to.equal(summary);
    await change(() => { summary.click(); });
    expect((part(widget, 'all') as HTMLDetailsElement).open).to.equal(true);
  });

  for (const [locale, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) it(`stays within any column, drawing and tables (${locale})`, async () => {
    for (const width of [240, 280, 420, 720, 1400]) {
      for (const film of ['film="ballerina"', 'film="ballerina" compare="john-wick john-wick-3 john-wick-4"']) {
        const page = await scene('client', `<div style="width: ${width}px"><wick-box-office ${film}></wick-box-office></div>`, { locale, dir });
        const widget = page.firstElementChild!;
        await change(() => { (part(widget, 'all') as HTMLDetailsElement).open = true; });
        expect(part(widget, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
        const { left, right } = widget.getBoundingClientRect();
        for (const drawn of ['tick', 'label', 'point', 'amount', 'bar'].flatMap((name) => partsOf(widget, name)).filter(isDrawn)) {
          const box = drawn.getBoundingClientRect();
          expect([box.left >= left - 1, box.right <= right + 1], `${width} ${drawn.textContent}`).to.deep.equal([true, true]);
        }
      }
    }
  });

  it('keeps the days of its axis apart in a narrow column', async () => {
    for (const [locale, dir] of [['en', 'ltr'], ['ar', 'rtl']] as const) {
      const page = await scene('client', `<div style="width: 280px">${box}</div>`, { locale, dir });
      const days = partsOf(page.firstElementChild!, 'tick').filter((tick) => tick.classList.contains('day') && isDrawn(tick)).map((tick) => tick.getBoundingClientRect());
      days.sort((a, b) => a.left - b.left);
      expect(days).to.have.length.of.at.least(3);
      for (const [index, day] of days.slice(1).entries()) expect(day.left, locale).to.be.greaterThan(days[index]!.right);
    }
  });

  it('writes the labels of its points and of its budget apart, with the dollar behind its country', async () => {
    for (const [locale, dir] of [['en', 'ltr'], ['de', 'ltr'], ['ar', 'rtl']] as const) {
      for (const width of [240, 280, 720]) {
        const page = await scene('client', `<div style="width: ${width}px">${box}</div>`, { locale, dir });
        const labels = partsOf(page.firstElementChild!, 'label');
        expect(labels).to.have.length.of.at.least(3);
        for (const label of labels) {
          const { left, right, top, bottom } = label.getBoundingClientRect();
          for (const other of labels.slice(labels.indexOf(label) + 1).map((each) => each.getBoundingClientRect())) {
            expect(other.left >= right + 8 || other.right <= left - 8 || other.top >= bottom - 4 || other.bottom <= top + 4, `${locale} ${width} ${label.textContent}`).to.equal(true);
          }
          if (locale === 'ar') expect(startOf(label, '$'), label.textContent).to.be.greaterThan(startOf(label, 'S')).and.greaterThan(startOf(label, 'U'));
        }
      }
    }
  });

  it('says the same when it was moved', async () => {
    const widget = await scene('client', box);
    const before = seen(widget);
    await change(() => { document.body.append(widget); });
    expect(seen(widget)).to.equal(before);
    widget.remove();
  });

  it('takes no money of another currency: it names the fault and keeps the rest', async () => {
    const sources = [{ id: 'tidings', publisher: 'Harbour Tidings', title: 'The desk knows', url: 'https://tidings.example/desk', date: '2026-01-05' }];
    for (const amount of ['90000000 EUR', { amount: 90_000_000, currency: 'EUR' }, -1]) {
      const claims = script({ sources, money: [{ id: 'ballerina', figures: { budget: [claim(amount, '2026-01-05')], worldwide: [claim(138_000_000, '2026-04-01')] } }] });
      const found: { page?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.page = await scene('client', `<wick-provider now="2026-11-20">${claims}${box}</wick-provider>`);
      }, 1);
      expect(errors.map(({ code }) => code)).to.deep.equal(['bad-data']);
      expect(errors[0]!.message).to.include('money[0].figures.budget[0].value').and.to.include('US dollars');
      const widget = found.page!.querySelector('wick-box-office')!;
      expect(seen(partsOf(widget, 'figure').at(1)!)).to.equal('Budget $90 million ComicBookMovie.com, June 9, 2025');
      expect(seen(partsOf(widget, 'figure').at(0)!)).to.equal('Worldwide by April 1, 2026 $138 million Harbour Tidings');
    }
  });
});
