import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { said, titleWith } from '../domain/ledger.js';
import { audited, both, scene, settled } from '../fixture.js';
import { drawnFrom } from './ledger.js';
import { partFetched } from './parts.js';
import { change, errorsWhile, part, partsOf, seen } from './reading.js';

const boxes = (guide: Element): HTMLInputElement[] => [...guide.shadowRoot!.querySelectorAll('input')];
const names = (guide: Element): string[] => partsOf(guide, 'name').map(seen);
const ticks = (guide: Element): string => boxes(guide).map(({ checked }) => (checked ? 'x' : '-')).join('');
const choose = (seen: readonly string[]): Promise<void> => change(() => { document.body.dispatchEvent(new WickChoiceEvent({ seen })); });

const coming = ['John Wick: Chapter 5', 'Caine', 'Untitled animated prequel', 'John Wick: Under the High Table'];
const released = ['John Wick', 'John Wick: Chapter 2', 'John Wick: Chapter 3 – Parabellum', 'John Wick: Chapter 4', 'The Continental: From the World of John Wick', 'Ballerina'];

// Client-drawn scenes fetch data that a prerendered page contains: fetched here, before the tests: where the sources lead.
before(() => partFetched('sources'));
afterEach(async () => {
  await choose([]);
  localStorage.clear();
});

describe('a watch guide', () => {
  both('lists what is out in the order of release, then what is to come', async (mode) => {
    const guide = await scene(mode, '<wick-watch-guide></wick-watch-guide>');
    expect(seen(part(guide, 'heading'))).to.equal('In order of release');
    expect(names(guide)).to.deep.equal([...released, ...coming]);
    expect(partsOf(guide, 'number').map(seen)).to.deep.equal(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  both('tells of each when it came out, what it is and how long it takes', async (mode) => {
    const facts = partsOf(await scene(mode, '<wick-watch-guide></wick-watch-guide>'), 'facts').map(seen);
    expect([facts[0], facts[4], facts[6]]).to.deep.equal(['2014 · film · 1 hr 41 min', '2023 · series', 'film · not out yet · Being written']);
  });

  both('has a box to tick for what is out alone', async (mode) => {
    const guide = await scene(mode, '<wick-watch-guide></wick-watch-guide>');
    expect(partsOf(guide, 'entry').map((entry) => [entry.part.value, entry.querySelector('input') !== null])).to.deep.equal([
      ...released.map(() => ['entry unseen', true]),
      ...coming.map(() => ['entry coming', false]),
    ]);
  });

  both('counts what was seen, and the time that the rest takes', async (mode) => {
    const guide = await scene(mode, '<wick-watch-guide></wick-watch-guide>');
    expect(seen(part(guide, 'progress'))).to.equal('0 of 6 seen at least 10 hr 48 min left');
    await change(() => { boxes(guide)[0]!.click(); });
    await change(() => { boxes(guide)[4]!.click(); });
    expect([seen(part(guide, 'progress')), ticks(guide)]).to.deep.equal(['2 of 6 seen 9 hr 7 min left', 'x---x-']);
    expect(JSON.parse(localStorage.getItem(choicesKey)!)).to.deep.include({ seen: ['john-wick', 'the-continental'] });
    await choose(['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina', 'john-wick-5']);
    expect(seen(part(guide, 'progress'))).to.equal('6 of 6 seen all seen');
    await change(() => { boxes(guide)[0]!.click(); });
    expect(seen(part(guide, 'progress'))).to.equal('5 of 6 seen 1 hr 41 min left');
  });

  both('takes the ticks of the page’s other widgets', async (mode) => {
    const page = await scene(mode, '<section><wick-watch-guide></wick-watch-guide><wick-seen titles="ballerina"></wick-seen><wick-cast-list film="ballerina"></wick-cast-list></section>');
    const [guide, list, cast] = [...page.children] as [Element, Element, Element];
    expect(partsOf(cast, 'stub')).to.have.length(1);
    await change(() => { boxes(list)[0]!.click(); });
    expect(ticks(guide)).to.equal('-----x');
    expect(partsOf(cast, 'stub')).to.have.length(0);
    await change(() => { boxes(guide)[5]!.click(); });
    expect([boxes(list)[0]!.checked, partsOf(cast, 'stub').length]).to.deep.equal([false, 1]);
  });

  both('of an earlier day lets nothing be ticked that was not out', async (mode) => {
    const page = await scene(mode, '<wick-provider as-of="2024-01-25"><wick-watch-guide></wick-watch-guide></wick-provider>');
    const guide = page.firstElementChild!;
    expect(boxes(guide).map(({ value }) => value)).to.not.include('ballerina');
    expect(seen(partsOf(guide, 'facts')[5]!)).to.equal('film · not out yet · In cinemas from June 7, 2024');
    expect(seen(part(guide, 'as-of'))).to.equal('As known on January 25, 2024');
  });

  both('lets a film be ticked from the day it opens', async (mode) => {
    for (const [now, state] of [['2025-06-05', 'entry coming'], ['2025-06-06', 'entry unseen']] as const) {
      const page = await scene(mode, `<wick-provider now="${now}"><wick-watch-guide></wick-watch-guide></wick-provider>`);
      expect(partsOf(page.firstElementChild!, 'entry')[5]!.part.value).to.equal(state);
    }
  });

  both('shows its sources’ numbers where the page lists them', async (mode) => {
    const page = await scene(mode, '<section><wick-watch-guide></wick-watch-guide><wick-sources></wick-sources></section>');
    expect(seen(part(page.firstElementChild!, 'cites'))).to.equal('Sources');
  });

  both('speaks the language of the page', async (mode) => {
    const german = await scene(mode, '<wick-watch-guide></wick-watch-guide>', { locale: 'de' });
    expect([seen(part(german, 'progress')), seen(partsOf(german, 'facts')[0]!)]).to.deep.equal(['0 von 6 gesehen noch mindestens 10 Std., 48 Min.', '2014 · Film · 1 Std., 41 Min.']);
    const arabic = await scene(mode, '<wick-watch-guide></wick-watch-guide>', { locale: 'ar', dir: 'rtl' });
    expect(seen(part(arabic, 'heading'))).to.equal('بحسب ترتيب الصدور');
  });

  audited('has nothing for axe to say, on any page', async (mode) => {
    for (const theme of ['plain', 'noir', 'paper']) {
      await choose([]);
      const guide = await scene(mode, `<wick-watch-guide theme="${theme}"></wick-watch-guide>`);
      await choose(['john-wick']);
      await expect(guide).to.be.accessible();
    }
  });

  it('is ticked by key, and keeps the place', async () => {
    const guide = await scene('client', '<wick-watch-guide></wick-watch-guide>');
    boxes(guide)[1]!.focus();
    await sendKeys({ press: ' ' });
    await settled(guide);
    expect([ticks(guide), guide.shadowRoot!.activeElement]).to.deep.equal(['-x----', boxes(guide)[1]]);
  });

  it('fits a column, narrow or wide, with targets that a finger finds', async () => {
    for (const width of [240, 420, 1400]) {
      const page = await scene('client', `<div style="width: ${width}px"><wick-watch-guide></wick-watch-guide></div>`);
      const guide = page.firstElementChild!;
      expect(part(guide, 'base')!.scrollWidth).to.be.at.most(width);
      for (const label of guide.shadowRoot!.querySelectorAll('label')) expect(label.getBoundingClientRect().height).to.be.at.least(24);
    }
  });

  both('names an order that there is not, and uses that of release', async (mode) => {
    const found: { guide?: Element } = {};
    const errors = await errorsWhile(async () => {
      found.guide = await scene(mode, '<wick-watch-guide order="machete"></wick-watch-guide>');
    });
    expect(names(found.guide!)[0]).to.equal('John Wick');
    expect(errors.map(({ message }) => message)).to.deep.equal(['order="machete" cannot be read; using release.']);
  });
});

describe('a watch guide in the order of the story', () => {
  it('lets the author’s words stand until the story has come', async () => {
    const guide = await scene('client', '<section></section>');
    guide.innerHTML = '<wick-watch-guide order="story"><p>Begin with the series.</p></wick-watch-guide>';
    await settled(guide);
    expect(seen(guide)).to.equal('Begin with the series.');
    await partFetched('events');
    await settled(guide);
    expect(seen(part(guide.firstElementChild!, 'heading'))).to.equal('In order of the story');
  });

  both('says where sources differ, and of what no place is known', async (mode) => {
    await partFetched('events');
    const guide = await scene(mode, '<wick-watch-guide order="story"></wick-watch-guide>');
    const entries = partsOf(guide, 'entry').map((entry) => [seen(entry.querySelector('[part="name"]')), seen(entry.querySelector('[part~="note"]'))]);
    expect(entries.filter(([, note]) => note !== '')).to.deep.equal([['Ballerina', 'sources differ about its place'], ['John Wick: Chapter 5', 'its place is not known']]);
    expect(entries.slice(0, 3).map(([name]) => name)).to.deep.equal([released[4], coming[2], released[0]]);
  });

  it('shows the order of release where what is told contradicts itself, and says so', async () => {
    const event = (id: string, after: string) => ({ id, title: id, scope: 'story' as const, summary: [], when: [], placing: [said({ after: [after] })], characters: [] });
    const catalogue: Catalogue = {
      ...emptyCatalogue,
      titles: new Map(['one', 'two'].map((id) => [id, titleWith({ id, name: [said(id)], status: [said('released')] })])),
      events: new Map([event('one', 'two'), event('two', 'one')].map((record) => [record.id, record])),
    };
    const guide = await drawnFrom(catalogue, '<wick-watch-guide order="story"></wick-watch-guide>', '2026-01-01');
    expect(names(guide)).to.deep.equal(['one', 'two']);
    expect(seen(part(guide, 'contradicted'))).to.match(/contradicts itself/);
  });

  it('of no titles says so', async () => {
    const guide = await drawnFrom(emptyCatalogue, '<wick-watch-guide order="story"></wick-watch-guide>', '2026-01-01');
    expect(seen(part(guide, 'note'))).to.equal('There is nothing to have seen yet.');
  });
});
