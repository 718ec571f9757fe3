import { expect } from '@open-wc/testing';
import '../../src/all.js';
import { choicesKey } from '../../src/context/reader/choices-key.js';
import type { Stub } from '../../src/domain/ledger/catalogue.js';
import { WickChoiceEvent } from '../../src/events/wick-choice.js';
import { WickRevealEvent } from '../../src/events/wick-reveal.js';
import { partFetched } from '../elements/parts.js';
import { until } from '../elements/publisher.js';
import { part, partsOf, rolesOf, seen } from '../elements/reading.js';
import { settled } from '../fixture.js';
import { consumerIn } from './consumer.js';

const cast = '<wick-cast-list film="ballerina"></wick-cast-list>';
let page: HTMLElement;

async function put(markup: string): Promise<Element[]> {
  page = document.createElement('div');
  page.innerHTML = markup;
  document.body.append(page);
  await settled(page);
  return [...page.querySelectorAll('wick-cast-list')];
}

async function choose(seen: readonly string[], from: Element = document.body): Promise<void> {
  from.dispatchEvent(new WickChoiceEvent({ seen }));
  await settled(document.body);
}

/** The actor and the character of a role that is hidden at first. */
const reedus = (list: Element): string => rolesOf(list).find(([person]) => person === 'Norman Reedus')![1];
const hidden = /^Spoiler/;
const shown = /^Daniel Pine/;

afterEach(async () => {
  await choose([]);
  localStorage.clear();
  page.remove();
});

describe('what a reader has seen', () => {
  it('is obeyed by every widget of the page, whichever element says it', async () => {
    const [one, other] = await put(`${cast}<section>${cast}</section>`);
    const host = document.createElement('div');
    page.append(host);
    const button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    expect([reedus(one!), reedus(other!)].every((role) => hidden.test(role))).to.equal(true);
    await choose(['ballerina'], button);
    for (const list of [one!, other!]) {
      expect(reedus(list)).to.match(shown);
      expect(partsOf(list, 'stub')).to.have.length(0);
    }
    await choose([], button);
    expect([reedus(one!), reedus(other!)].every((role) => hidden.test(role))).to.equal(true);
  });

  it('opens what that title gives away, and of no other', async () => {
    const [list] = await put(cast);
    await choose(['john-wick', 'john-wick-4', 'no-such-title']);
    expect(reedus(list!)).to.match(hidden);
  });

  it('is obeyed inside of providers, as far as their own policy goes', async () => {
    const policies = ['region="DE"', 'spoilers="seen"', 'spoilers="hide"', 'spoilers="show"', 'spoilers="hide"><wick-provider spoilers="seen"'];
    const lists = await put(policies.map((policy) => `<wick-provider ${policy}>${cast}</wick-provider>`).join(''));
    expect(lists.map((list) => shown.test(reedus(list)))).to.deep.equal([false, false, false, true, false]);
    await choose(['ballerina'], lists[2]);
    expect(lists.map((list) => shown.test(reedus(list)))).to.deep.equal([true, true, false, true, true]);
  });

  it('is obeyed when another tab says it', async () => {
    const [list, inside] = await put(`${cast}<wick-provider region="DE">${cast}</wick-provider>`);
    localStorage.setItem(choicesKey, '{"seen":["ballerina"]}');
    dispatchEvent(new StorageEvent('storage', { key: choicesKey, storageArea: localStorage }));
    await settled(page);
    expect([shown.test(reedus(list!)), shown.test(reedus(inside!))]).to.deep.equal([true, true]);
  });

  it('reaches what comes into the page later', async () => {
    await put('');
    await choose(['ballerina']);
    page.innerHTML = cast;
    await settled(page);
    expect(reedus(page.firstElementChild!)).to.match(shown);
  });

  it('draws nothing again if another tab stores the same choice', async () => {
    await put('<test-consumer></test-consumer>');
    await choose(['ballerina']);
    const { draws } = consumerIn(page);
    dispatchEvent(new StorageEvent('storage', { key: choicesKey, storageArea: localStorage }));
    await settled(page);
    expect(consumerIn(page).draws).to.equal(draws);
  });
});

describe('one thing that a reader asked to see', () => {
  const stubsOf = (): readonly Stub[] => consumerIn(page).value!.catalogue.stubs;

  it('is shown by its button, and no other of the same title', async () => {
    const [list, other] = await put(`${cast}${cast}`);
    const before = partsOf(list!, 'reveal').length;
    const linesBefore = [...list!.shadowRoot!.querySelectorAll('li')].map(seen);
    part(list!, 'reveal')!.click();
    await until(list!, () => partsOf(list!, 'reveal').length < before);
    // It is the page's data that knows it now.
    expect([partsOf(list!, 'reveal').length, partsOf(other!, 'reveal').length]).to.deep.equal([before - 1, before - 1]);
    expect(reedus(list!)).to.match(hidden);
    // The focus is at what is new.
    const focused = list!.shadowRoot!.activeElement!;
    expect([focused.part.contains('character'), linesBefore.some((line) => line.includes(seen(focused)))]).to.deep.equal([true, false]);
  });

  it('is one record: other hidden records stay hidden, also those of its kind and title', async () => {
    await partFetched('events');
    await put('<test-consumer></test-consumer>');
    const before = stubsOf();
    const [stub] = before.filter(({ record, title }) => record === 'events' && title === 'john-wick-4');
    const events = consumerIn(page).value!.catalogue.events.size;
    page.dispatchEvent(new WickRevealEvent(stub!));
    await settled(page);
    expect(stubsOf()).to.have.length(before.length - 1);
    expect(consumerIn(page).value!.catalogue.events.size).to.equal(events + 1);
  });

  it('stays so when the reader then chooses something else and when more of the data comes, until they have seen nothing', async () => {
    await put('<test-consumer></test-consumer>');
    const before = stubsOf().length;
    page.dispatchEvent(new WickRevealEvent(stubsOf().find(({ title }) => title === 'ballerina')!));
    page.dispatchEvent(new WickChoiceEvent({ region: 'DE' }));
    await partFetched('words');
    await settled(page);
    const words = ['quotes', 'questions', 'videos', 'articles'];
    const others = (): number => stubsOf().filter(({ record }) => !words.includes(record)).length;
    expect(others()).to.equal(before - 1);
    await choose([]);
    expect(others()).to.equal(before);
  });

  it('is ignored if it matches no hidden record', async () => {
    await put('<test-consumer></test-consumer>');
    const before = stubsOf();
    page.dispatchEvent(new WickRevealEvent({ record: 'credits', title: 'ballerina', reveals: { title: 'ballerina', level: 3 } }));
    await settled(page);
    expect(stubsOf()).to.equal(before);
  });
});
