import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import type { Catalogue, StatedClaim, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { keyOf } from '../../src/domain/spoilers/redact.js';
import type { StoryEvent } from '../../src/domain/story/story-records.js';
import type { WickRevealEvent } from '../../src/events/wick-reveal.js';
import { audited, both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { until } from './publisher.js';
import { change, errorsWhile, part, partsOf, seen, written } from './reading.js';

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests: the events of the story.
before(() => partFetched('events'));

const logline = 'Raised by the Ruska Roma to dance and to kill, a young woman goes after the people who made her an orphan.';
const premise = 'Spoiler: how Ballerina begins Show';
const eventsIn = (synopsis: Element): string[] => partsOf(synopsis, 'event').map((event) => seen(event));
const hiddenIn = (synopsis: Element): string[] => partsOf(synopsis, 'reveal').map((button) => seen(button));
const of = (length?: string): string => `<wick-synopsis film="ballerina"${length === undefined ? '' : ` length="${length}"`}></wick-synopsis>`;
const within = (attributes: string, content: string): string => `<wick-provider ${attributes}>${content}</wick-provider>`;

describe('a synopsis', () => {
  both('is the premise, as far as somebody may know who has seen nothing', async (mode) => {
    const synopsis = await scene(mode, of());
    expect(seen(part(synopsis, 'heading'))).to.equal('What Ballerina is about');
    expect(seen(part(synopsis, 'logline'))).to.equal(logline);
    expect([eventsIn(synopsis), hiddenIn(synopsis)]).to.deep.equal([[], [premise]]);
  });

  both('is one sentence where that is asked for', async (mode) => {
    const synopsis = await scene(mode, of('logline'));
    expect(seen(part(synopsis, 'logline'))).to.equal(logline);
    expect([...partsOf(synopsis, 'events'), ...partsOf(synopsis, 'parts')]).to.have.length(0);
  });

  both('of all of it has a button for each part of the plot, on one line, and never says how much is hidden', async (mode) => {
    const synopsis = await scene(mode, of('full'));
    expect([eventsIn(synopsis), hiddenIn(synopsis)]).to.deep.equal([[], ['how it begins', 'what happens', 'how it ends']]);
    expect(partsOf(synopsis, 'parts').map((line) => seen(line))).to.deep.equal(['Spoilers for Ballerina: how it begins · what happens · how it ends']);
    expect(part(synopsis, 'reveal')!.ariaLabel).to.equal('how it begins – Spoiler: how Ballerina begins');
    expect(written(synopsis)).to.not.match(/Chancellor|Hallstatt|grandfather/);
  });

  both('tells all of it to somebody who may know, in the order of the story', async (mode) => {
    const page = await scene(mode, within('now="2026-11-20" spoilers="show"', of('full')));
    const events = eventsIn(page.firstElementChild!);
    expect(events).to.have.length(13);
    expect([events[0], events.at(-1)]).to.deep.equal([
      "The cult comes for Eve's father, and Winston takes the child to the Ruska Roma.", 'Eve has taken a room at the Continental, says the director of what comes next.',
    ]);
    expect(partsOf(page.firstElementChild!, 'parts')).to.have.length(0);
  });

  both('tells what gives nothing away to anyone, and the premise with it to those who may know', async (mode) => {
    const page = await scene(mode, within('now="2026-11-20" spoilers="show"', '<wick-synopsis film="john-wick"></wick-synopsis>'));
    expect(eventsIn(page.firstElementChild!)).to.have.length(4);
    const synopsis = await scene(mode, '<wick-synopsis film="john-wick"></wick-synopsis>');
    expect(eventsIn(synopsis)).to.have.length(3);
    expect(hiddenIn(synopsis)).to.deep.equal(['Spoiler: how John Wick begins Show']);
  });

  both('tells what was known on the day shown, and says which that is', async (mode) => {
    const page = await scene(mode, within('as-of="2024-01-25"', of('full')));
    expect(hiddenIn(page.firstElementChild!)).to.deep.equal([premise]);
    expect(seen(part(page.firstElementChild!, 'logline'))).to.equal(logline);
    expect(seen(part(page.firstElementChild!, 'as-of'))).to.equal('As known on January 25, 2024');
  });

  both('says so where nothing is known', async (mode) => {
    const page = await scene(mode, within('as-of="2022-01-01"', of('full')));
    expect(seen(part(page.firstElementChild!, 'note'))).to.equal('Nothing is known of what Ballerina is about.');
  });

  both('tells recorded sentences in the language of the page, which starts at its own margin', async (mode) => {
    const page = await scene(mode, within('now="2026-11-20"', '<wick-synopsis film="ballerina"></wick-synopsis>'), { locale: 'ar', dir: 'rtl' });
    const logline = part(page.firstElementChild!, 'logline')!;
    expect(seen(logline)).to.equal('شابة ربّتها Ruska Roma على الرقص والقتل تلاحق من جعلوها يتيمة.');
    expect(logline.querySelector('[lang], [dir]')).to.equal(null);
    expect(seen(part(page.firstElementChild!, 'heading'))).to.match(/^قصة/);
  });

  both('keeps what is not translated in English, marked as such, among our own words', async (mode) => {
    const page = await scene(mode, within('now="2026-11-20" spoilers="show"', '<wick-synopsis film="john-wick"></wick-synopsis>'), { locale: 'pl' });
    const synopsis = page.firstElementChild!;
    const sentences = [part(synopsis, 'logline')!, ...partsOf(synopsis, 'event')].map((place) => place.querySelector<HTMLElement>('p > span')!);
    expect(sentences.map(({ lang, dir }) => `${lang} ${dir}`)).to.deep.equal(Array(5).fill('en ltr'));
  });

  both('takes a heading and a footer from the author', async (mode) => {
    const synopsis = await scene(mode, '<wick-synopsis film="ballerina" length="logline"><h3 slot="heading">The story</h3><p slot="footer">Told by us.</p></wick-synopsis>');
    expect(seen(synopsis)).to.equal(`The story ${logline} Told by us.`);
  });

  both('of an unknown film keeps what the author wrote, and tells the page', async (mode) => {
    const found: { synopsis?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.synopsis = await scene(mode, '<wick-synopsis film="balerina"><p>A dancer hunts.</p></wick-synopsis>');
    });
    expect(seen(found.synopsis!)).to.equal('A dancer hunts.');
    expect(errors.map(({ code }) => code)).to.deep.equal(['unknown-title']);
  });

  both('of a length that there is not tells the premise, and tells the page', async (mode) => {
    const found: { synopsis?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.synopsis = await scene(mode, of('novel'));
    });
    expect(hiddenIn(found.synopsis!)).to.deep.equal([premise]);
    expect(errors.map(({ message }) => message)).to.deep.equal(['length="novel" cannot be read; using premise.']);
  });

  both('follows another length and another film, and is moved', async (mode) => {
    const synopsis = await scene(mode, of('logline'));
    await change(() => { synopsis.setAttribute('length', 'full'); });
    expect(hiddenIn(synopsis)).to.have.length(3);
    await change(() => { synopsis.setAttribute('film', 'caine'); });
    expect(seen(part(synopsis, 'heading'))).to.equal('What Caine is about');
    synopsis.parentElement!.append(synopsis);
    await settled(synopsis.parentElement!);
    expect(partsOf(synopsis, 'logline')).to.have.length(1);
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      const page = await scene(mode, within(`now="2026-11-20" theme="${theme}"`, '<wick-synopsis film="john-wick" length="full"></wick-synopsis>'));
      await expect(page).to.be.accessible();
    }
  });

  it('cuts nothing in a narrow column, where its buttons can be touched', async () => {
    for (const width of [240, 720]) {
      const page = await scene('client', `<div style="width: ${width}px">${of('full')}</div>`);
      expect(part(page.firstElementChild!, 'base')!.scrollWidth).to.be.at.most(width);
      for (const button of partsOf(page.firstElementChild!, 'reveal')) expect(button.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});

describe('a hidden part of a plot', () => {
  const claim = <T>(value: T, more: Partial<StatedClaim<T>> = {}): StatedClaim<T> => ({ value, known: '2024', source: 'tidings', standing: 'announced', ...more });
  const film: Title = { id: 'ferryman', kind: 'film', name: [claim('The Ferryman')], status: [], runtime: [], rating: [], distributor: [], logline: [claim('He rows.')], crew: {}, releases: [] };
  const ending = { title: 'ferryman', level: 3 } as const;
  const happening = (id: string, more: Partial<StoryEvent>): [string, StoryEvent] => [id, { id, title: 'ferryman', scope: 'story', summary: [claim(`${id}.`)], when: [], placing: [], characters: [], ...more }];
  const ledger = (...events: readonly [string, StoryEvent][]): Catalogue => ({
    ...emptyCatalogue, titles: new Map([['ferryman', film]]), events: new Map(events), sources: new Map([['tidings', { id: 'tidings', publisher: 'Tidings' }], ['lantern', { id: 'lantern', publisher: 'Lantern' }]]),
  });
  const full = '<wick-synopsis film="ferryman" length="full"></wick-synopsis>';

  it('is asked for whole, by keyboard too, and the place is kept of whoever asked', async () => {
    const synopsis = (await drawnFrom(ledger(happening('Drowns', { reveals: ending }), happening('Returns', { reveals: ending, summary: [claim('Returns.', { known: '2025' })] })), full, '2026-01-01')) as HTMLElement;
    const heard: WickRevealEvent[] = [];
    synopsis.addEventListener('wick-reveal', (event) => heard.push(event));
    part(synopsis, 'reveal')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(synopsis, () => heard.length === 2);
    // The last first, since in a prerendered page a record is identified by its index among those still hidden.
    expect(heard.map(({ stub }) => [stub.reveals, stub.known])).to.deep.equal([[ending, '2025'], [ending, '2024']]);
    expect(synopsis.shadowRoot!.activeElement).to.equal(part(synopsis, 'base'));
  });

  it('is shown when it was asked for, and nothing else is', async () => {
    const page = await scene('client', of('full'));
    partsOf(page, 'reveal')[1]!.click();
    await until(page, () => hiddenIn(page).length === 2);
    expect(hiddenIn(page)).to.deep.equal(['how it begins', 'how it ends']);
    expect(eventsIn(page)).to.have.length(3);
    expect(written(page)).to.not.match(/grandfather/);
  });

  it('of which a single claim is hidden is asked for by its event and field', async () => {
    const synopsis = await drawnFrom(ledger(happening('end', { summary: [claim('He drowns.', { reveals: ending })] })), full, '2026-01-01');
    expect(seen(part(synopsis, 'parts'))).to.equal('Spoiler: how The Ferryman ends Show');
    const heard: WickRevealEvent[] = [];
    synopsis.addEventListener('wick-reveal', (event) => heard.push(event));
    part(synopsis, 'reveal')!.click();
    await until(synopsis, () => heard.length === 1);
    expect(heard.map(({ stub }) => [keyOf(stub), stub.reveals])).to.deep.equal([['events end/summary', ending]]);
  });

  it('may be what sources tell differently: each then, with who says so', async () => {
    const synopsis = await drawnFrom(ledger(happening('end', { summary: [claim('He drowns.'), claim('He swims.', { source: 'lantern' })] })), full, '2026-01-01');
    expect(eventsIn(synopsis)).to.deep.equal(['Sources differ He drowns. Tidings, 2024 He swims. Lantern, 2024']);
  });
});
