import { expect } from '@open-wc/testing';
import '../../src/all.js';
import type { Catalogue, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import type { Placing, StoryEvent } from '../../src/domain/story/story-records.js';
import { audited, both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';

before(async () => {
  await partFetched('events');
  await partFetched('sources');
});

/** The entries of a list, each with its name or what happens; those within in brackets. */
function lineOf(line: Element, list: Element | null = part(line, 'line')): string {
  return [...(list?.children ?? [])].map((entry) => {
    const own = entry.querySelector(':scope > [part="name"] bdi') ?? entry.querySelector(':scope > [part="summary"]') ?? entry;
    const inside = entry.querySelector(':scope > [part="inside"]');
    return inside ? `${seen(own)} (${lineOf(line, inside)})` : seen(own);
  }).join(' | ');
}

const entryOf = (line: Element, id: string): HTMLElement => line.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`)!;
/** Opens what sources differ about, and returns what each says. */
async function sidesIn(line: Element, id: string): Promise<string[]> {
  const details = entryOf(line, id).querySelector<HTMLDetailsElement>(':scope > [part="footnotes"] > details');
  if (!details) return [];
  await change(() => { details.open = true; });
  return [...details.querySelectorAll('[part="side"]')].map(seen);
}
const ids = (line: Element, list = 'line'): string[] => [...part(line, list)!.children].map((entry) => entry.getAttribute('data-id')!);

const claim = <T>(value: T): StatedClaim<T> => ({ value, known: '2024', source: 'tidings', standing: 'announced' });
const film = (id: string, date: string): Title => ({
  id, kind: 'film', name: [claim(`The ${id}`)], status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {},
  releases: [{ region: 'US', channel: 'theatrical', place: [], date: [claim(date)] }],
});
const whole = (id: string, placing: Placing): StoryEvent => ({ id, title: id, scope: 'story', summary: [claim(`What ${id} is.`)], when: [], placing: [claim(placing)], characters: [] });
const torn: Catalogue = {
  ...emptyCatalogue,
  titles: new Map([film('ferryman', '2021-03-05'), film('harbour', '2019-03-01')].map((title) => [title.id, title])),
  events: new Map([whole('ferryman', { after: ['harbour'] }), whole('harbour', { after: ['ferryman'] })].map((event) => [event.id, event])),
};

describe('a timeline', () => {
  both('tells the titles as the story goes, and what happens in each within it', async (mode) => {
    const line = await scene(mode, '<wick-timeline from="animated-prequel" to="john-wick"></wick-timeline>');
    expect(seen(part(line, 'heading'))).to.equal('The story in order');
    expect(lineOf(line)).to.equal(
      'Untitled animated prequel (To be free of the High Table, John kills all his rivals in one night.) | John Wick: The Book of Rules | ' +
      'John Wick (Helen dies of an illness; a puppy arrives, her last gift to John. | Iosef and his gang steal John\'s Mustang and kill the puppy.)',
    );
    expect(seen(entryOf(line, 'john-wick').lastElementChild)).to.equal('3 spoilers hidden: how John Wick ends Show');
    expect([...line.shadowRoot!.querySelectorAll('ol')].every((list) => list.getAttribute('role') === 'list')).to.equal(true);
  });

  both('says when in the words of the story, and of which title an event is that happens elsewhere', async (mode) => {
    const page = await scene(mode, '<wick-provider now="2026-11-20" spoilers="show"><wick-timeline></wick-timeline></wick-provider>');
    const line = page.firstElementChild!;
    expect(seen(entryOf(line, 'under-the-high-table').querySelector('[part="when"]'))).to.equal('right after Chapter 4');
    expect(seen(entryOf(line, 'book-of-rules').querySelector('[part="when"]'))).to.equal('before John Wick');
    expect(ids(line)[0]).to.equal('high-table-old');
    expect(entryOf(line, 'eve-meets-john').parentElement!.closest('[data-id]')!.getAttribute('data-id')).to.equal('john-wick-3');
    expect(seen(entryOf(line, 'eve-meets-john').querySelector('[part="note"]'))).to.equal('Told in Ballerina');
  });

  both('where sources differ says how many accounts there are, and when opened who says which, however old', async (mode) => {
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    expect(seen(entryOf(line, 'ballerina').querySelector('summary'))).to.equal('Sources differ (5)');
    expect(seen(entryOf(line, 'ballerina'))).to.not.include('Digital Trends');
    expect(entryOf(line, 'ballerina').querySelector(':scope > [part~="when"]')).to.equal(null);
    expect(await sidesIn(line, 'ballerina')).to.deep.equal([
      'about six months after Chapter 3 Digital Trends, January 2024',
      'during Chapter 3 Pinkvilla, September 27, 2024',
      'during Chapter 3 and after it Radio Times, June 2025',
      'after John Wick: Chapter 2 and before John Wick: Chapter 4 (years) TechRadar, June 8, 2025',
      'largely between Chapters 3 and 4 ComicBookMovie.com, June 9, 2025',
    ]);
  });

  both('does not repeat at an event what sources differ about for its title', async (mode) => {
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    expect(await sidesIn(line, 'the-continental')).to.have.length(4);
    expect(entryOf(line, 'cont-era').querySelector('summary')).to.equal(null);
  });

  both('marks the entries of a title with its colour', async (mode) => {
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    const colourOf = (id: string): string => getComputedStyle(entryOf(line, id).querySelector(':scope > [part="colour"] .accent')!).fill;
    expect([colourOf('john-wick'), colourOf('ballerina')]).to.deep.equal(['rgb(0, 187, 221)', 'rgb(238, 136, 153)']);
    expect(seen(entryOf(line, 'impossible-task'))).to.include('Told in John Wick');
    expect(colourOf('impossible-task')).to.equal(colourOf('john-wick'));
  });

  both('is under 1,200 px high for the whole story, 720 px wide', async (mode) => {
    const page = await scene(mode, '<div style="width: 720px; font: 16px/1.5 serif"><wick-timeline></wick-timeline></div>');
    expect(part(page.firstElementChild!, 'base')!.getBoundingClientRect().height).to.be.within(600, 1200);
  });

  both('tells the production by years, and the name of a title once for events that follow each other', async (mode) => {
    const line = await scene(mode, '<wick-timeline lens="production" from="2017" to="2018"></wick-timeline>');
    expect(partsOf(line, 'group').map((group) => [...group.children].map((child) => seen(child)))).to.deep.equal([
      ['2017', 'Jan 30 Chapter 2 has its premiere in Los Angeles. John Wick: Chapter 2 Jun 27 Michael Nyqvist, who played Viggo Tarasov, dies. John Wick Shay Hatten writes the script from which Ballerina grows. Ballerina'],
      ['2018', 'May Filming of Chapter 3 begins; New York and Morocco are its places. John Wick: Chapter 3 – Parabellum Nov Filming of Chapter 3 ends.'],
    ]);
    expect(entryOf(line, 'john-wick-3-filming-wrapped').textContent).to.include('John Wick: Chapter 3 – Parabellum');
  });

  both('as of an earlier day tells what was known by then, and says so', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2024-01-25"><wick-timeline></wick-timeline></wick-provider>');
    const line = page.firstElementChild!;
    expect(seen(entryOf(line, 'ballerina').querySelector('[part="when"]'))).to.equal('about six months after Chapter 3');
    expect(await sidesIn(line, 'ballerina')).to.deep.equal([]);
    expect(line.shadowRoot!.querySelector('[data-id="caine"]')).to.equal(null);
    expect(seen(part(line, 'as-of'))).to.equal('As known on January 25, 2024');
  });

  both('lists what has no place on the line apart from it', async (mode) => {
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    expect(seen(part(line, 'loose-heading'))).to.equal('Not placed in the story');
    expect(ids(line, 'loose')).to.deep.equal(['john-wick-chronicles', 'john-wick-hex', 'john-wick-5', 'ballerina-sequel']);
  });

  for (const [lens, heading, first, last] of [
    ['release', 'In order of release', 'October 24, 2014 John Wick A retired hitman goes after the gangsters who stole his car and killed his dog.', 'June 6, 2025 Ballerina A dancer trained to kill by the Ruska Roma takes revenge for her family.'],
    ['watch', 'What to watch, in order', '1 John Wick 2014 A retired hitman goes after the gangsters who stole his car and killed his dog.', '6 Ballerina 2025 A dancer trained to kill by the Ruska Roma takes revenge for her family. Set before John Wick: Chapter 4'],
    ['production', 'How it was made', '2013 Oct Principal photography of John Wick begins. John Wick Dec Principal photography of John Wick ends.', '2026 Feb 12 A John Wick game is shown at State of Play. Untitled John Wick game'],
  ] as const) {
    both(`is ordered as lens="${lens}" says`, async (mode) => {
      const line = await scene(mode, `<wick-timeline lens="${lens}"></wick-timeline>`);
      expect(seen(part(line, 'heading'))).to.equal(heading);
      const entries = [...part(line, 'line')!.children];
      expect([seen(entries[0]!), seen(entries.at(-1)!)]).to.deep.equal([first, last]);
    });
  }

  both('with compact tells the production whole: it holds no titles', async (mode) => {
    const page = await scene(mode, '<section><wick-timeline lens="production"></wick-timeline><wick-timeline lens="production" compact></wick-timeline></section>');
    const [whole, compact] = page.children;
    expect(seen(part(whole!, 'line'))).to.include('Principal photography of John Wick begins.');
    expect(seen(part(compact!, 'line'))).to.equal(seen(part(whole!, 'line')));
  });

  both('with compact written false is whole', async (mode) => {
    const page = await scene(mode, '<section><wick-timeline></wick-timeline><wick-timeline compact="false"></wick-timeline></section>');
    const [whole, off] = page.children;
    expect(lineOf(off!)).to.equal(lineOf(whole!));
  });

  both('with compact tells titles alone', async (mode) => {
    const line = await scene(mode, '<wick-timeline compact from="john-wick-2" to="ballerina"></wick-timeline>');
    expect(lineOf(line)).to.equal('John Wick: Chapter 2 | John Wick: Chapter 3 – Parabellum | Ballerina');
    expect([...partsOf(line, 'summary'), ...partsOf(line, 'reveal'), ...partsOf(line, 'side')]).to.have.length(0);
  });

  both('begins and ends where it is told to', async (mode) => {
    const line = await scene(mode, '<wick-timeline lens="release" from="john-wick-3" to="2023-06"></wick-timeline>');
    expect(ids(line)).to.deep.equal(['john-wick-3', 'john-wick-hex', 'john-wick-4']);
    line.setAttribute('from', '2030');
    line.removeAttribute('to');
    await settled(line);
    expect(seen(part(line, 'note'))).to.equal('Nothing is known of this stretch.');
  });

  both('speaks the language of the page, and marks what is still told in English', async (mode) => {
    const line = await scene(mode, '<wick-timeline from="ballerina" to="caine"></wick-timeline>', { locale: 'de' });
    expect(seen(part(line, 'heading'))).to.equal('Die Geschichte der Reihe nach');
    expect(partsOf(line, 'lens').map(seen)).to.deep.equal(['Handlung', 'Start', 'Ansehen', 'Produktion']);
    expect((await sidesIn(line, 'ballerina'))[3]).to.equal('nach John Wick: Kapitel 2 und vor John Wick: Kapitel 4 (Jahre) TechRadar, 8. Juni 2025');
    const summaries = partsOf(line, 'summary');
    expect(summaries.length).to.be.greaterThan(1);
    expect(summaries.map(seen).join(' ')).to.not.match(/\b(?:the|of|and)\b/);
    for (const summary of summaries) expect([summary.lang, summary.dir]).to.deep.equal(['', '']);
    const making = await scene(mode, '<wick-timeline lens="production" from="2025-06-01" to="2025-07-30"></wick-timeline>', { locale: 'de' });
    expect(partsOf(making, 'summary').length).to.be.greaterThan(1);
    for (const summary of partsOf(making, 'summary')) expect([summary.lang, summary.dir]).to.deep.equal(['en', 'ltr']);
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const line = await scene(mode, '<wick-timeline lens="watch" heading-level="2"><h2 slot="heading">Start here</h2><p slot="footer">Told by us.</p></wick-timeline>');
    expect(seen(line)).to.match(/^Start here .* Told by us\.$/);
    expect(part(line, 'heading')!.localName).to.equal('h2');
  });

  both('names attributes that cannot be read, and does without them', async (mode) => {
    const found: { line?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.line = await scene(mode, '<wick-timeline lens="spiral" from="chapter-nine" to="2019"></wick-timeline>');
    });
    expect(ids(found.line!)).to.include('caine');
    expect(errors.map(({ code, message }) => `${code}: ${message}`)).to.deep.equal([
      'bad-attribute: lens="spiral" cannot be read; using story.', 'bad-attribute: from="chapter-nine" cannot be read; using all.', 'bad-attribute: to="2019" cannot be read; using all.',
    ]);
  });

  it('of a story that contradicts itself tells the titles as they came out, and the page what does', async () => {
    const found: { line?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.line = await drawnFrom(torn, '<wick-timeline></wick-timeline>', '2026-01-01');
    });
    expect(ids(found.line!)).to.deep.equal(['harbour', 'ferryman']);
    expect(seen(part(found.line!, 'note'))).to.match(/contradicts itself\. The titles stand in the order of their release\.$/);
    expect(errors.map(({ code, message }) => [code, message])).to.deep.equal([['bad-data', 'The order of the story contradicts itself: harbour and ferryman. Using the order of release.']]);
  });

  it('tells all dates that sources give for a release', async () => {
    const disputed: Title = { ...film('ferryman', ''), releases: [{ region: 'US', channel: 'theatrical', place: [], date: [claim('2021-03-05'), { ...claim('2021-03-12'), source: 'lantern' }] }] };
    const line = await drawnFrom({ ...emptyCatalogue, titles: new Map([['ferryman', disputed]]) }, '<wick-timeline lens="release"></wick-timeline>', '2026-01-01');
    expect(seen(entryOf(line, 'ferryman'))).to.equal('March 12, 2021 The ferryman Sources differ (2)');
    expect(await sidesIn(line, 'ferryman')).to.deep.equal(['March 5, 2021 tidings, 2024', 'March 12, 2021 lantern, 2024']);
  });

  it('keeps what the author wrote while the story has not been fetched', async () => {
    const line = await drawnFrom({ ...torn, lacks: ['events'] }, '<wick-timeline><p>It is complicated.</p></wick-timeline>', '2026-01-01');
    expect(seen(line)).to.equal('It is complicated.');
  });

  for (const theme of ['plain', 'noir', 'paper']) {
    audited(`has nothing for axe to say, as ${theme}`, async (mode) => {
      const line = await scene(mode, `<wick-timeline theme="${theme}"></wick-timeline>`);
      await expect(line).to.be.accessible();
    });
  }

  it('grows no wider than its room, from right to left too', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      for (const width of [240, 320, 620, 1400]) {
        const page = await scene('client', `<div style="width: ${width}px"><wick-timeline></wick-timeline></div>`, dir === 'rtl' ? { dir, locale: 'ar' } : {});
        const base = part(page.firstElementChild!, 'base')!;
        expect(base.scrollWidth, `${dir} ${width}`).to.be.at.most(width);
      }
    }
  });
});
