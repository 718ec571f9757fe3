import { expect } from '@open-wc/testing';
import { isBefore, type Listener, CitationRegistry } from '../../src/context/page/citation-registry.js';

/** A page of widgets, each with what it shows. */
function pageOf(...ids: readonly string[]): Element[] {
  const page = document.createElement('div');
  document.body.append(page);
  pages.push(page);
  page.append(...ids.map((id) => Object.assign(document.createElement('p'), { id })));
  return [...page.children];
}

const pages: Element[] = [];
afterEach(() => {
  for (const page of pages.splice(0)) page.remove();
});

const nobody: Listener = () => undefined;
const showing = (about: string, ...sources: readonly string[]): { about: string; sources: () => readonly string[] } => ({ about, sources: () => sources });
const told = (): Promise<void> => Promise.resolve();
const listed = ({ sources }: CitationRegistry): string[] => sources.map(({ id, widgets }) => `${id}: ${widgets.map(({ widget }) => widget.id).join(' ')}`);

describe('what a page shows', () => {
  it('is nothing at first', () => {
    const shown = new CitationRegistry();
    expect([shown.sources, shown.subjects, shown.list]).to.deep.equal([[], [], undefined]);
  });

  it('is in the order of first mention in the page, whoever spoke first', () => {
    const shown = new CitationRegistry();
    const [first, second] = pageOf('first', 'second');
    shown.show(second!, showing('ballerina', 'wion', 'trade'), () => undefined);
    shown.show(first!, showing('john-wick', 'variety', 'wion'), () => undefined);
    expect(listed(shown)).to.deep.equal(['variety: first', 'wion: first second', 'trade: second']);
    expect(shown.subjects).to.deep.equal(['john-wick', 'ballerina']);
  });

  it('is in the order of the page also across shadow roots', () => {
    const shown = new CitationRegistry();
    const [host, last] = pageOf('host', 'last');
    const inner = Object.assign(document.createElement('p'), { id: 'inner' });
    host!.attachShadow({ mode: 'open' }).append(document.createElement('p'), inner);
    shown.show(last!, showing('', 'wion'), () => undefined);
    shown.show(inner, showing('', 'variety'), () => undefined);
    expect(listed(shown)).to.deep.equal(['variety: inner', 'wion: last']);
    expect([isBefore(inner, last!), isBefore(last!, inner), isBefore(inner.previousElementSibling!, inner)]).to.deep.equal([true, false, true]);
  });

  it('names each subject once', () => {
    const shown = new CitationRegistry();
    const [first, second] = pageOf('first', 'second');
    shown.show(first!, showing('ballerina'), () => undefined);
    shown.show(second!, showing('ballerina'), () => undefined);
    expect(shown.subjects).to.deep.equal(['ballerina']);
  });

  it('follows what a widget comes to show, and forgets one that has gone', () => {
    const shown = new CitationRegistry();
    const [first, second] = pageOf('first', 'second');
    const listener = (): void => undefined;
    shown.show(first!, showing('ballerina', 'wion'), listener);
    shown.show(second!, showing('ballerina', 'trade'), nobody);
    expect(listed(shown)).to.deep.equal(['wion: first', 'trade: second']);
    shown.show(first!, showing('ballerina', 'variety'), listener);
    expect(listed(shown)).to.deep.equal(['variety: first', 'trade: second']);
    shown.forget(first!, listener);
    expect(listed(shown)).to.deep.equal(['trade: second']);
  });

  it('is not computed while no list reads it', async () => {
    const shown = new CitationRegistry();
    const [first] = pageOf('first');
    let asked = 0;
    const sources = (): readonly string[] => {
      asked += 1;
      return ['wion'];
    };
    shown.show(first!, { about: 'ballerina', sources }, nobody);
    shown.show(first!, { about: 'ballerina', sources }, nobody);
    await told();
    expect(asked).to.equal(0);
    shown.read(nobody);
    expect(listed(shown)).to.deep.equal(['wion: first']);
    expect(asked).to.equal(1);
  });
});

describe('the listener of a list of sources', () => {
  it('is called once for changes made at once', async () => {
    const shown = new CitationRegistry();
    const [first, second] = pageOf('first', 'second');
    let times = 0;
    shown.read(() => { times += 1; });
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    shown.show(second!, showing('ballerina', 'trade'), nobody);
    await told();
    expect(times).to.equal(1);
  });

  it('is told nothing when a widget shows the same again', async () => {
    const shown = new CitationRegistry();
    const [first] = pageOf('first');
    let times = 0;
    shown.read(() => { times += 1; });
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    await told();
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    await told();
    expect(times).to.equal(1);
    shown.show(first!, showing('john-wick', 'wion'), nobody);
    await told();
    expect(times).to.equal(2);
  });

  it('tells the widgets too, which may have a list to link to now', async () => {
    const shown = new CitationRegistry();
    const [first, list] = pageOf('first', 'list');
    const lists: unknown[] = [];
    shown.show(first!, showing('ballerina', 'trade'), () => { lists.push(shown.listFor(first!)); });
    const end = shown.read(nobody, list);
    await told();
    end();
    await told();
    expect(lists.map((told) => told === list)).to.deep.equal([true, false]);
  });

  it('is told nothing more once it has ended that', async () => {
    const shown = new CitationRegistry();
    const [first] = pageOf('first');
    let times = 0;
    const end = shown.read(() => { times += 1; });
    end();
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    await told();
    expect(times).to.equal(0);
  });
});

describe('the list for a widget', () => {
  it('is none while the page lists no sources', () => {
    const shown = new CitationRegistry();
    const [first] = pageOf('first');
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    shown.read(nobody);
    expect(shown.listFor(first!)).to.equal(undefined);
  });

  it('is none for a widget that cites nothing', () => {
    const shown = new CitationRegistry();
    const [first, second, list] = pageOf('first', 'second', 'list');
    shown.show(first!, showing('ballerina'), nobody);
    shown.read(nobody, list);
    expect([shown.listFor(first!), shown.listFor(second!)]).to.deep.equal([undefined, undefined]);
  });

  it('is the first that came, and the next when that has gone', () => {
    const shown = new CitationRegistry();
    const [first, one, other] = pageOf('first', 'one', 'other');
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    const end = shown.read(() => undefined, one);
    const endOther = shown.read(() => undefined, other);
    expect(shown.listFor(first!) === one).to.equal(true);
    end();
    expect(shown.listFor(first!) === other).to.equal(true);
    endOther();
    expect(shown.listFor(first!)).to.equal(undefined);
  });

  it('is that of the prerendered page until one connects', async () => {
    const shown = new CitationRegistry([], { id: 'where' });
    const [first, list] = pageOf('first', 'list');
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    expect(shown.listFor(first!)).to.deep.equal({ id: 'where' });
    const end = shown.read(nobody, list);
    await told();
    end();
    expect(shown.listFor(first!)).to.equal(undefined);
  });
});
