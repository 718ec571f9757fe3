import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { audit, audited, both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';
import type { Catalogue, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests: where the sources lead.
before(() => partFetched('sources'));

/** A history's rows: the date with how it came, the day of its announcement, and by whom. */
function rowsOf(history: Element): string[][] {
  return partsOf(history, 'date').map((row) => [...row.children].map((cell) => seen(cell)));
}

const ballerina = [
  ['June 7, 2024', 'April 4, 2023', 'Variety'],
  ['June 6, 2025 364 days later', 'February 22, 2024', 'WION'],
];

/** A film that was announced for these dates, a month after the other. */
function filmOf(dates: readonly string[], standing: StatedClaim<string>['standing'] = 'announced'): Catalogue {
  const claim = <T>(value: T, month = 1): StatedClaim<T> => ({ value, known: `2024-${String(month).padStart(2, '0')}`, source: 'tidings', standing: 'announced' });
  const film: Title = {
    id: 'ferryman', kind: 'film', name: [claim('The Ferryman')], status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {},
    releases: [{ region: 'US', channel: 'theatrical', place: [], date: dates.map((date, index) => ({ ...claim(date, index + 1), standing: index > 0 ? standing : 'announced' })) }],
  };
  return { ...emptyCatalogue, titles: new Map([['ferryman', film]]), sources: new Map([['tidings', { id: 'tidings', publisher: 'Tidings' }]]) };
}

const markup = '<wick-release-history film="ferryman"></wick-release-history>';

describe('a release history', () => {
  both('tells each date, when it was announced and by whom, and how far it moved', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="ballerina"></wick-release-history>');
    expect(seen(part(history, 'heading'))).to.equal('Release dates of Ballerina');
    expect(rowsOf(history)).to.deep.equal(ballerina);
    expect(partsOf(history, 'date').map((row) => row.part.value)).to.deep.equal(['date overtaken', 'date current']);
  });

  it('says of a date that it had been wrong, by a source without an address', async () => {
    const history = await drawnFrom(filmOf(['2024-06-06', '2024-06-07'], 'corrected'), markup, '2026-01-01');
    expect(rowsOf(history)).to.deep.equal([['June 6, 2024', 'January 2024', 'Tidings'], ['June 7, 2024 June 6, 2024 was wrong', 'February 2024', 'Tidings']]);
    expect(partsOf(history, 'date').map((row) => row.part.value)).to.deep.equal(['date overtaken wrong', 'date current']);
    expect(partsOf(history, 'source').map((source) => source.querySelector('a'))).to.deep.equal([null, null]);
  });

  both('links to where each source can be read, where it can', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="ballerina"></wick-release-history>');
    const links = partsOf(history, 'source').map((source) => source.querySelector('a'));
    expect(links.map((link) => link && [link.textContent, link.protocol, link.rel])).to.deep.equal([['Variety', 'https:', 'noopener'], ['WION', 'https:', 'noopener']]);
  });

  both('ends where the day ends whose knowledge is shown, and says so', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2024-01-25"><wick-release-history film="ballerina"></wick-release-history></wick-provider>');
    const history = page.firstElementChild!;
    expect(rowsOf(history)).to.deep.equal(ballerina.slice(0, 1));
    expect(partsOf(history, 'date').at(-1)!.part.contains('current')).to.equal(true);
    expect(seen(part(history, 'as-of'))).to.equal('As known on January 25, 2024');
  });

  for (const [channel, first] of [['', 'June 7, 2024'], ['theatrical', 'June 7, 2024'], ['disc', 'September 2025'], ['premiere', 'May 22, 2025']] as const) {
    both(`tells of the release that channel="${channel}" names`, async (mode) => {
      const history = await scene(mode, `<wick-release-history film="ballerina" channel="${channel}"></wick-release-history>`);
      expect(rowsOf(history)[0]![0]).to.equal(first);
    });
  }

  both("tells of the reader's market", async (mode) => {
    const page = await scene(mode, '<wick-provider now="2026-11-20" region="IT"><wick-release-history film="ballerina"></wick-release-history></wick-provider>');
    expect(rowsOf(page.firstElementChild!).map(([date]) => date)).to.deep.equal(['June 6, 2025', 'June 12, 2025 6 days later']);
    await change(() => { page.setAttribute('region', 'US'); });
    expect(rowsOf(page.firstElementChild!)).to.deep.equal(ballerina);
  });

  both('of one date draws no strip', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="john-wick"></wick-release-history>');
    expect(rowsOf(history).map(([date]) => date)).to.deep.equal(['October 24, 2014']);
    expect(partsOf(history, 'strip')).to.have.length(0);
  });

  both('of no date says so', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="john-wick-5"></wick-release-history>');
    expect(seen(part(history, 'note'))).to.equal('No release date has been announced for John Wick: Chapter 5.');
    expect([...partsOf(history, 'table'), ...partsOf(history, 'strip')]).to.have.length(0);
  });

  both('tells partial dates as they are, and counts no days between them', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="the-continental" channel="streaming"></wick-release-history>');
    expect(rowsOf(history).map(([date]) => date)).to.deep.equal(['2022', '2023', 'September 2023', 'September 22, 2023']);
  });

  both('speaks the language of the page', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="ballerina"></wick-release-history>', { locale: 'de' });
    expect(rowsOf(history).map(([date]) => date)).to.deep.equal(['7. Juni 2024', '6. Juni 2025 364 Tage später']);
  });

  both('falls back to English where the page speaks a language that we do not have, and marks it', async (mode) => {
    const found: { history?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.history = await scene(mode, '<wick-release-history film="ballerina"></wick-release-history>', { locale: 'sv' });
    });
    expect(part(found.history!, 'base')!.lang).to.equal('en');
    expect(errors.map(({ code }) => code)).to.deep.equal(['bad-language']);
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="ballerina" heading-level="2"><h2 slot="heading">How it moved</h2><p slot="footer">Told by us.</p></wick-release-history>');
    expect(seen(history)).to.match(/^How it moved .* Told by us\.$/);
    expect(part(history, 'heading')!.localName).to.equal('h2');
    expect(seen(history)).to.not.include('Release dates of');
  });

  both('of an unknown film keeps what the author wrote, and tells the page', async (mode) => {
    const found: { history?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.history = await scene(mode, '<wick-release-history film="balerina"><p>It was moved by a year.</p></wick-release-history>');
    });
    expect(seen(found.history!)).to.equal('It was moved by a year.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('of a channel that there is not tells of cinemas, and tells the page', async (mode) => {
    const found: { history?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.history = await scene(mode, '<wick-release-history film="ballerina" channel="radio"></wick-release-history>');
    });
    expect(rowsOf(found.history!)).to.deep.equal(ballerina);
    expect(errors.map(({ message }) => message)).to.deep.equal(['channel="radio" cannot be read; using theatrical.']);
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      const history = await scene(mode, `<wick-release-history film="ballerina" theme="${theme}"></wick-release-history>`);
      await expect(history).to.be.accessible();
    }
  });
});

describe('the strip of a release history', () => {
  const middles = (history: Element): number[] =>
    partsOf(history, 'point').map((point) => {
      const { left, width } = point.getBoundingClientRect();
      const { left: from, width: whole } = part(history, 'strip')!.getBoundingClientRect();
      return Math.round(((left + width / 2 - from) / whole) * 100);
    });

  both('sets each date where it lies between the first and the last, and a move between each two', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="john-wick-4"></wick-release-history>');
    const [first, second, third] = middles(history);
    expect([first! < 5, second! > 50 && second! < 60, third! > 95], middles(history).join()).to.deep.equal([true, true, true]);
    expect(partsOf(history, 'move')).to.have.length(2);
    expect(partsOf(history, 'point').map((point) => point.part.contains('current'))).to.deep.equal([false, false, true]);
    expect(partsOf(history, 'length').map(seen)).to.deep.equal(['+371 days', '+301 days']);
    expect(seen(part(history, 'ends'))).to.equal('May 21, 2021 +672 days Mar 24, 2023');
  });

  both('has a scale of months, on which years are named', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="ballerina"></wick-release-history>');
    expect(partsOf(history, 'tick')).to.have.length(12);
    expect(partsOf(history, 'year').map(seen)).to.deep.equal(['2025']);
    expect(partsOf(history, 'length').map(seen)).to.deep.equal(['+364 days']);
  });

  it('marks a date that had been wrong, and no move from it', async () => {
    const history = await drawnFrom(filmOf(['2024-06-06', '2024-06-07'], 'corrected'), markup, '2026-01-01');
    expect(partsOf(history, 'point').map((point) => point.part.contains('wrong'))).to.deep.equal([true, false]);
    expect(partsOf(history, 'move')).to.have.length(0);
  });

  both('runs from right to left where the page does', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="john-wick-4"></wick-release-history>', { locale: 'ar', dir: 'rtl' });
    const [first, , third] = middles(history);
    expect([first! > 95, third! < 5], middles(history).join()).to.deep.equal([true, true]);
  });

  both('is kept from those who hear the page, who have the table', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="john-wick-4"></wick-release-history>');
    expect([part(history, 'strip')!.ariaHidden, part(history, 'ends')!.ariaHidden]).to.deep.equal(['true', 'true']);
    expect(part(history, 'table')!.ariaLabel).to.equal('Release dates of John Wick: Chapter 4');
  });

  it('stays within the widget in a narrow column, with its points', async () => {
    const history = await scene('client', '<wick-release-history film="john-wick-4" style="width: 240px"></wick-release-history>');
    const box = history.getBoundingClientRect();
    for (const point of partsOf(history, 'point')) {
      // Browsers differ in whether a line's thickness is part of its box.
      const { left, width } = point.getBoundingClientRect();
      const [middle, half] = [left + width / 2, parseFloat(getComputedStyle(point).strokeWidth) / 2];
      expect([middle - half >= box.left, middle + half <= box.right], `${middle - box.left} ± ${half}`).to.deep.equal([true, true]);
    }
  });

  it('ends with the date that stands, wherever that lies: also when it was brought forward', async () => {
    const history = await drawnFrom(filmOf(['2025-06-06', '2025-03-07']), markup, '2026-01-01');
    expect(rowsOf(history).map(([date]) => date)).to.deep.equal(['June 6, 2025', 'March 7, 2025 91 days earlier']);
    const [was, is] = middles(history);
    expect(is! < was!).to.equal(true);
    expect(seen(part(history, 'ends'))).to.equal('Mar 7, 2025 Jun 6, 2025');
  });

  it('of a date that was left and taken again has a point each time', async () => {
    const history = await drawnFrom(filmOf(['2025-06-06', '2025-09-05', '2025-06-06']), markup, '2026-01-01');
    expect(rowsOf(history).map(([date]) => date)).to.deep.equal(['June 6, 2025', 'September 5, 2025 91 days later', 'June 6, 2025 91 days earlier']);
    const [first, , third] = middles(history);
    expect(first).to.equal(third);
  });
});

describe('a release history in a narrow column', () => {
  it('says in a line what its columns said, and stays a table', async () => {
    const page = await scene('client', '<div style="width: 280px"><wick-release-history film="ballerina"></wick-release-history></div>');
    const history = page.firstElementChild!;
    const [row] = partsOf(history, 'date');
    const [date, announced, by] = [...row!.children];
    expect([announced!.getAttribute('data-label'), /none|normal/.test(getComputedStyle(announced!, '::before').content)]).to.deep.equal(['Announced', false]);
    expect(getComputedStyle(announced!, '::after').content).to.equal('"· "');
    expect(announced!.getBoundingClientRect().top).to.be.greaterThan(date!.getBoundingClientRect().top + 10);
    expect(announced!.getClientRects()[0]!.top).to.be.closeTo(by!.getClientRects()[0]!.top, 30);
    expect([row!, date!, announced!].map((cell) => cell.getAttribute('role'))).to.deep.equal(['row', 'rowheader', 'cell']);
    await audit(history);
  });

  it('has columns where there is room, and does not grow wider than it', async () => {
    for (const width of [240, 280, 420, 720]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-release-history film="the-continental" channel="streaming"></wick-release-history></div>`);
      const base = part(page.firstElementChild!, 'base')!;
      expect(base.scrollWidth, String(width)).to.be.at.most(width);
      const [date, announced] = [...partsOf(page.firstElementChild!, 'date')[0]!.children];
      const beside = announced!.getBoundingClientRect().left >= date!.getBoundingClientRect().right - 1;
      expect(beside, String(width)).to.equal(width >= 420);
    }
  });
});

describe('a release history while the reader is there', () => {
  both('follows another film', async (mode) => {
    const history = await scene(mode, '<wick-release-history film="john-wick"></wick-release-history>');
    history.setAttribute('film', 'ballerina');
    await settled(history);
    expect(rowsOf(history)).to.deep.equal(ballerina);
  });
});
