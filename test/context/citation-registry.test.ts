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
const listed = ({ sources }: CitationRegistry): string[] => sources.map(({ id, number, widgets }) => `${number} ${id}: ${widgets.map(({ widget }) => widget.id).join(' ')}`);

describe('what a page shows', () => {
  it('is nothing at first', () => {
    const shown = new CitationRegistry();
    expect([shown.sources, shown.subjects, shown.list]).to.deep.equal([[], [], undefined]);
  });

  it('is numbered by first mention in the page, whoever spoke first', () => {
    const shown = new CitationRegistry();
    const [first, second] = pageOf('first', 'second');
    shown.show(second!, showing('ballerina', 'wion', 'trade'), () => undefined);
    shown.show(first!, showing('john-wick', 'variety', 'wion'), () => undefined);
    expect(listed(shown)).to.deep.equal(['1 variety: first', '2 wion: first second', '3 trade: second']);
    expect(shown.subjects).to.deep.equal(['john-wick', 'ballerina']);
  });

  it('is in the order of the page also across shadow roots', () => {
    const shown = new CitationRegistry();
    const [host, last] = pageOf('host', 'last');
    const inner = Object.assign(document.createElement('p'), { id: 'inner' });
    host!.attachShadow({ mode: 'open' }).append(document.createElement('p'), inner);
    shown.show(last!, showing('', 'wion'), () => undefined);
    shown.show(inner, showing('', 'variety'), () => undefined);
    expect(listed(shown)).to.deep.equal(['1 variety: inner', '2 wion: last']);
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
    expect(listed(shown)).to.deep.equal(['1 wion: first', '2 trade: second']);
    shown.show(first!, showing('ballerina', 'variety'), listener);
    expect(listed(shown)).to.deep.equal(['1 variety: first', '2 trade: second']);
    shown.forget(first!, listener);
    expect(listed(shown)).to.deep.equal(['1 trade: second']);
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
    expect(listed(shown)).to.deep.equal(['1 wion: first']);
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

  it('tells the widgets too, whose numbers may be others now', async () => {
    const shown = new CitationRegistry();
    const [first, second] = pageOf('first', 'second');
    const [list] = pageOf('list');
    const numbers: (readonly number[])[] = [];
    shown.show(second!, showing('ballerina', 'trade'), () => { numbers.push(shown.numbersOf(second!)); });
    shown.read(nobody, list);
    await told();
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    await told();
    expect(numbers).to.deep.equal([[1], [2]]);
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

describe('the numbers of a widget', () => {
  it('are none where no list says what they mean', () => {
    const shown = new CitationRegistry();
    const [first] = pageOf('first');
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    shown.read(nobody);
    expect(shown.numbersOf(first!)).to.deep.equal([]);
  });

  it('are those of its sources, with a list', () => {
    const shown = new CitationRegistry();
    const [first, second, list] = pageOf('first', 'second', 'list');
    shown.show(first!, showing('ballerina', 'wion', 'trade'), nobody);
    shown.show(second!, showing('ballerina', 'trade', 'variety'), nobody);
    shown.read(nobody, list);
    expect([shown.numbersOf(first!), shown.numbersOf(second!)]).to.deep.equal([[1, 2], [2, 3]]);
  });

  it('are of the first list that came, and of the next when that has gone', () => {
    const shown = new CitationRegistry();
    const [first, one, other] = pageOf('first', 'one', 'other');
    shown.show(first!, showing('ballerina', 'wion'), nobody);
    const end = shown.read(() => undefined, one);
    const endOther = shown.read(() => undefined, other);
    expect(shown.list === one).to.equal(true);
    end();
    expect(shown.list === other).to.equal(true);
    expect(shown.numbersOf(first!)).to.deep.equal([1]);
    endOther();
    expect([shown.list, shown.numbersOf(first!)]).to.deep.equal([undefined, []]);
  });
});
