import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Catalogue, StatedClaim, Status, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { audited, both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, heard, part, partsOf, seen } from './reading.js';

before(() => partFetched('sources'));

const widgetOf = (of: string, more = ''): string => `<wick-sequel-status of="${of}" ${more}></wick-sequel-status>`;
/** The rungs that were reached, each with its state and what can be seen of it. */
const rungsOf = (widget: Element): string[] => partsOf(widget, 'rung').filter((rung) => !rung.part.contains('open')).map((rung) => `${rung.part.value.replace('rung ', '')}: ${seen(rung)}`);

describe('a sequel’s status', () => {
  both('tells each rung that was reached, when, by whom and how firmly, steps back included, and since when there is no word', async (mode) => {
    const widget = await scene(mode, widgetOf('john-wick-5'));
    expect(seen(part(widget, 'heading'))).to.equal('Status of John Wick: Chapter 5');
    expect(seen(part(widget, 'now'))).to.equal('Being written');
    expect(seen(part(widget, 'silence'))).to.equal('No word since June 2025');
    expect(rungsOf(widget)).to.deep.equal([
      'passed: Announced August 2020, announced: ComicBookMovie.com',
      'passed: In talks A step back April 11, 2021, reported: We Got This Covered',
      'passed: Announced April 1, 2025, announced: Collider',
      'passed: Being written June 5, 2025, reported: ComicBook.com',
      'passed: Announced A step back June 9, 2025, reported: ComicBookMovie.com',
      'current: Being written June 12, 2025, reported: ITC',
    ]);
    expect(seen(partsOf(widget, 'rung').at(-1)!)).to.equal('Not yet: Filming · In post-production · Dated · Released');
    expect(partsOf(widget, 'source').map((source) => source.querySelector('a')?.protocol)).to.deep.equal(Array(6).fill('https:'));
  });

  for (const [id, now, silence, current] of [
    ['ballerina-sequel', 'Rumoured', 'No word since June 2025', 'current: Rumoured A step back June 7, 2025, reported: Klatsch-Tratsch'],
    ['caine', 'Being written', 'No word since May 2025', 'current: Being written October 23, 2024, reported: Collider'],
    ['animated-prequel', 'Announced', '', 'current: Announced April 1, 2025, announced: Collider'],
    ['under-the-high-table', 'Announced', '', 'current: Announced August 5, 2024, announced: ScreenCrush'],
  ] as const) {
    both(`tells how far ${id} has come`, async (mode) => {
      const widget = await scene(mode, widgetOf(id));
      expect([seen(part(widget, 'now')), seen(part(widget, 'silence'))]).to.deep.equal([now, silence]);
      expect(rungsOf(widget)).to.include(current);
    });
  }

  both('shows a rung that was left where it was reached', async (mode) => {
    const widget = await scene(mode, widgetOf('ballerina-sequel'));
    expect(rungsOf(widget)[0]).to.equal('passed: In talks January 2024, reported: Digital Trends');
  });

  both('is dated when a day is known, in the words of the phase, and knows what was known on the day that is shown', async (mode) => {
    const page = await scene(mode, `<wick-provider as-of="2024-01-25">${widgetOf('ballerina')}</wick-provider>`);
    const widget = page.firstElementChild!;
    expect(seen(part(widget, 'now'))).to.equal('In cinemas from June 7, 2024');
    expect(rungsOf(widget)).to.deep.equal([
      'passed: Announced October 8, 2019, announced: Deadline',
      'passed: Filming November 8, 2022, announced: ComicBook.com',
      'current: Dated April 4, 2023, announced: Variety',
    ]);
    expect(seen(part(widget, 'as-of'))).to.equal('As known on January 25, 2024');
  });

  both('ends at the release of what is out, with nothing left open', async (mode) => {
    const widget = await scene(mode, widgetOf('ballerina'));
    expect(rungsOf(widget).at(-1)).to.match(/^current: Released June 6, 2025/);
    expect(part(widget, 'silence')).to.equal(null);
    expect(partsOf(widget, 'rung').some((rung) => rung.part.contains('open'))).to.equal(false);
  });

  both('tells those who hear it which step stands, and what is ahead', async (mode) => {
    const widget = await scene(mode, widgetOf('john-wick-5'));
    expect(partsOf(widget, 'rung').map((rung) => rung.ariaCurrent)).to.deep.equal([null, null, null, null, null, 'step', null]);
    expect(heard(partsOf(widget, 'rung')[6]!)).to.equal('Not yet: Filming · In post-production · Dated · Released');
    expect(part(widget, 'ladder')!.getAttribute('role')).to.equal('list');
  });

  both('speaks the language of the page', async (mode) => {
    const widget = await scene(mode, widgetOf('john-wick-5'), { locale: 'de' });
    expect([seen(part(widget, 'now')), seen(part(widget, 'silence'))]).to.deep.equal(['Wird geschrieben', 'Nichts Neues seit Juni 2025']);
    const arabic = await scene(mode, widgetOf('john-wick-5'), { locale: 'ar', dir: 'rtl' });
    expect(seen(part(arabic, 'silence'))).to.equal('لا جديد منذ يونيو 2025');
    const [rung] = partsOf(arabic, 'rung');
    expect(parseFloat(getComputedStyle(rung!).paddingRight)).to.be.greaterThan(0);
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const widget = await scene(mode, '<wick-sequel-status of="caine" heading-level="2"><h2 slot="heading">And Caine?</h2><p slot="footer">Told by us.</p></wick-sequel-status>');
    expect(seen(widget)).to.match(/^And Caine\? .* Told by us\.$/);
    expect(part(widget, 'heading')!.localName).to.equal('h2');
  });

  both('of an unknown title keeps what the author wrote, and tells the page', async (mode) => {
    for (const of of ['ballerina-sequels', '']) {
      const found: { widget?: Element } = {};
      const errors = await errorsWhile(async () => {
        found.widget = await scene(mode, `<wick-sequel-status of="${of}"><p>Nobody knows.</p></wick-sequel-status>`);
      });
      expect(seen(found.widget!)).to.equal('Nobody knows.');
      expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
    }
  });

  both('of an unknown title without the author’s words says which there are', async (mode) => {
    const widget = await scene(mode, widgetOf('ballerina-sequels'));
    expect(seen(part(widget, 'missing'))).to.include('Did you mean ballerina-sequel');
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) await expect(await scene(mode, widgetOf('john-wick-5', `theme="${theme}"`))).to.be.accessible();
  });

  it('fits any column', async () => {
    for (const width of [240, 280, 420, 720, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px">${widgetOf('john-wick-5')}</div>`);
      expect(part(page.firstElementChild!, 'base')!.scrollWidth, String(width)).to.be.at.most(width);
    }
  });

  it('follows another title, and says the same when it was moved', async () => {
    const widget = await scene('client', widgetOf('caine'));
    widget.setAttribute('of', 'john-wick-5');
    await settled(widget);
    const before = seen(widget);
    expect(before).to.match(/^Status of John Wick: Chapter 5/);
    await change(() => { document.body.append(widget); });
    expect(seen(widget)).to.equal(before);
    widget.remove();
  });
});

describe('a sequel’s status in another ledger', () => {
  const claim = <T>(value: T, known: string, standing: StatedClaim<T>['standing'] = 'announced', source = 'tidings'): StatedClaim<T> => ({ value, known, source, standing });
  const buildCatalogue = (status: Title['status']): Catalogue => {
    const film: Title = { id: 'ferryman', kind: 'film', name: [claim('The Ferryman', '2024')], status, runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [] };
    const sources = ['tidings', 'lantern'].map((id) => [id, { id, publisher: id }] as const);
    return { ...emptyCatalogue, titles: new Map([['ferryman', film]]), sources: new Map(sources) };
  };
  const drawn = (status: Title['status']): Promise<Element> => drawnFrom(buildCatalogue(status), widgetOf('ferryman'), '2024-06-01');

  it('says that nothing is known', async () => {
    const widget = await drawn([]);
    expect(seen(part(widget, 'note'))).to.equal('Nothing is known of how far The Ferryman has come.');
    expect(part(widget, 'ladder')).to.equal(null);
  });

  it('says of what gives a plot away only that', async () => {
    const widget = await drawn([{ ...claim<Status>('cancelled', '2024-05'), reveals: { title: 'ferryman', level: 3 } }]);
    expect(seen(widget)).to.equal('Status of The Ferryman Spoiler: how The Ferryman ends Show');
    expect(widget.shadowRoot!.innerHTML).to.not.match(/cancel/i);
  });

  it('keeps the steps before one that gives a plot away, and shows that one when asked', async () => {
    const widget = await drawn([claim<Status>('announced', '2024-01'), { ...claim<Status>('cancelled', '2024-05'), reveals: { title: 'ferryman', level: 3 } }]);
    expect(seen(part(widget, 'reveal'))).to.equal('Spoiler: how The Ferryman ends Show');
    expect(rungsOf(widget).map((rung) => rung.replace(/ January.*/, ''))).to.deep.equal(['passed: Announced']);
    expect(widget.shadowRoot!.innerHTML).to.not.match(/cancel/i);
  });

  it('marks several rungs where sources differ', async () => {
    const widget = await drawn([claim<Status>('talks', '2024-05', 'reported'), claim<Status>('writing', '2024-05', 'reported', 'lantern')]);
    expect(seen(part(widget, 'now'))).to.equal('In talks · Being written Sources differ');
    expect(rungsOf(widget)).to.deep.equal(['current: In talks May 2024, reported: tidings', 'current: Being written May 2024, reported: lantern']);
  });

  it('does not say its only step twice', async () => {
    const widget = await drawn([claim<Status>('cancelled', '2024-05')]);
    expect(part(widget, 'now')).to.equal(null);
    expect(seen(widget)).to.equal('Status of The Ferryman Cancelled May 2024, announced: tidings');
  });

  it('ends at a cancellation', async () => {
    const widget = await drawn([claim<Status>('announced', '2024-01'), claim<Status>('cancelled', '2024-05')]);
    expect(seen(part(widget, 'now'))).to.equal('Cancelled');
    expect(seen(widget)).to.not.include('Released');
  });
});
