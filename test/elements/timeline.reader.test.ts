import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/all.js';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { both, scene, settled } from '../fixture.js';
import { partFetched } from './parts.js';
import { until } from './publisher.js';
import { errorsWhile, part, partsOf, seen, written } from './reading.js';

before(() => Promise.all((['events', 'sources'] as const).map(partFetched)));

const entryOf = (line: Element, id: string): HTMLElement | null => line.shadowRoot!.querySelector<HTMLElement>(`[data-id="${id}"]`);
const focused = (line: Element): string | undefined => (line.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id'];
const lens = (line: Element, name: string): HTMLInputElement => line.shadowRoot!.querySelector<HTMLInputElement>(`input[value="${name}"]`)!;

/** What a reader does who chooses another order. */
async function choose(line: Element, name: string): Promise<void> {
  lens(line, name).focus();
  lens(line, name).click();
  await settled(line);
}

describe('a timeline for somebody who has seen nothing', () => {
  both('holds nothing of what may not be told, in any order', async (mode) => {
    const hidden = [...(await wholeCatalogue()).events.values()].filter(({ reveals }) => reveals);
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    for (const name of ['story', 'release', 'watch', 'production']) {
      await choose(line, name);
      const page = written(line);
      for (const { id, summary, when } of hidden) {
        expect(page, id).to.not.include(`"${id}"`);
        for (const claim of summary) expect(page, id).to.not.include('value' in claim && claim.value);
        // What is said of a title as a whole is said of some of its events as well.
        for (const claim of when) if ('value' in claim && !/(?:after|during|between) (?:the first|Chapters?)/.test(claim.value)) expect(page, id).to.not.include(claim.value);
      }
    }
  });

  both('says once a title how much it hides and how far that goes, at its end, and not where', async (mode) => {
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    const stubs = partsOf(line, 'stub');
    expect(stubs.map((stub) => [stub.closest('[data-id]')!.getAttribute('data-id'), seen(stub.querySelector('[part="hidden"]')), stub.nextElementSibling])).to.deep.equal([
      ['the-continental', '5 spoilers hidden: how The Continental: From the World of John Wick ends', null],
      ['john-wick', '3 spoilers hidden: how John Wick ends', null],
      ['john-wick-2', '5 spoilers hidden: how John Wick: Chapter 2 ends', null],
      ['john-wick-3', '7 spoilers hidden: how John Wick: Chapter 3 – Parabellum ends', null],
      ['ballerina', '13 spoilers hidden: how Ballerina ends', null],
      ['john-wick-4', '9 spoilers hidden: how John Wick: Chapter 4 ends', null],
    ]);
    expect(entryOf(line, 'ballerina')!.querySelectorAll('[part="inside"] > li')).to.have.length(0);
  });
});

describe('the control of a timeline', () => {
  both('is a group of radio buttons with a name, of which the order shown is checked', async (mode) => {
    const line = await scene(mode, '<wick-timeline lens="release"></wick-timeline>');
    expect(seen(part(line, 'lenses'))).to.equal('Story Release Watching Production');
    expect(line.shadowRoot!.querySelector('legend')!.textContent).to.equal('Order');
    expect(partsOf(line, 'lens').map((label) => label.querySelector('input')!.checked)).to.deep.equal([false, true, false, false]);
    expect(partsOf(line, 'lens').every((label) => label.getBoundingClientRect().height >= 24)).to.equal(true);
  });

  it('keeps the entry nearest to the top of the view where it is on the screen, and the focus', async () => {
    const page = await scene('client', '<div><div style="height: 900px"></div><wick-timeline></wick-timeline><div style="height: 3000px"></div></div>');
    const line = page.children[1]!;
    for (const id of ['john-wick', 'john-wick-3', 'ballerina']) {
      lens(line, 'story').focus({ preventScroll: true });
      await choose(line, 'story');
      scrollBy({ top: entryOf(line, id)!.getBoundingClientRect().top - 20, behavior: 'instant' });
      for (const name of ['release', 'watch', 'story']) {
        lens(line, name).focus({ preventScroll: true });
        lens(line, name).click();
        await settled(line);
        await (line as Element & { updateComplete: Promise<unknown> }).updateComplete;
        expect(entryOf(line, id)!.getBoundingClientRect().top, `${id} in ${name}`).to.be.closeTo(20, 1);
        expect((line.shadowRoot!.activeElement as HTMLInputElement).value).to.equal(name);
      }
    }
  });

  it('complains of no end that was written for another order', async () => {
    const line = await scene('client', '<wick-timeline lens="release" from="2019"></wick-timeline>');
    const errors = await errorsWhile(() => choose(line, 'story'));
    expect(errors).to.deep.equal([]);
    expect(entryOf(line, 'john-wick')).to.not.equal(null);
  });

  it('gives back the room that the page reserved for another order, but not the height that it has where it is not drawn', async () => {
    const page = await scene('client', '<div><style>wick-timeline { display: block; min-block-size: var(--wick-room, 9000px) }</style><wick-timeline></wick-timeline></div>');
    const line = page.lastElementChild!;
    expect(line.getBoundingClientRect().height).to.equal(9000);
    const { containIntrinsicBlockSize } = getComputedStyle(line);
    await choose(line, 'watch');
    expect(line.getBoundingClientRect().height).to.be.below(2000);
    expect(getComputedStyle(line).containIntrinsicBlockSize).to.equal(containIntrinsicBlockSize);
  });

  it('keeps the title of an event that the other order does not tell, within a box that scrolls too', async () => {
    const page = await scene('client', '<div style="height: 400px; overflow: auto"><wick-timeline lens="production"></wick-timeline><div style="height: 3000px"></div></div>');
    const line = page.firstElementChild!;
    scrollTo({ top: page.getBoundingClientRect().top + scrollY, behavior: 'instant' });
    page.scrollTop += entryOf(line, 'john-wick-3-premiere')!.getBoundingClientRect().top;
    const { top } = entryOf(line, 'john-wick-3-premiere')!.getBoundingClientRect();
    lens(line, 'release').focus({ preventScroll: true });
    lens(line, 'release').click();
    await settled(line);
    expect(entryOf(line, 'john-wick-3')!.getBoundingClientRect().top).to.be.closeTo(top, 1);
  });
});

describe('the keyboard on a timeline', () => {
  both('comes to one entry, and goes along the line by arrows, Home and End', async (mode) => {
    const line = await scene(mode, '<wick-timeline lens="release"></wick-timeline>');
    expect(partsOf(line, 'entry').map(({ tabIndex }) => tabIndex).filter((index) => index === 0)).to.have.length(1);
    lens(line, 'release').focus();
    await sendKeys({ press: 'Tab' });
    const went = [focused(line)];
    for (const press of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
      await sendKeys({ press });
      went.push(focused(line));
    }
    expect(went).to.deep.equal(['john-wick', 'john-wick-2', 'john-wick-chronicles', 'john-wick-2', 'book-of-rules', 'book-of-rules', 'john-wick', 'john-wick']);
  });

  both('comes back to the entry that it left', async (mode) => {
    const line = await scene(mode, '<wick-timeline lens="release"></wick-timeline>');
    entryOf(line, 'john-wick-4')!.focus();
    await settled(line);
    expect(partsOf(line, 'entry').filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset['id'])).to.deep.equal(['john-wick-4']);
    await choose(line, 'watch');
    expect(partsOf(line, 'entry').filter(({ tabIndex }) => tabIndex === 0).map(({ dataset }) => dataset['id'])).to.deep.equal(['john-wick-4']);
  });

  both('means in what is inside an entry what it means there', async (mode) => {
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    const reveal = part(line, 'reveal')!;
    reveal.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(line.shadowRoot!.activeElement).to.equal(reveal);
  });
});

describe('a timeline that is moved in the page', () => {
  both('goes on as it was', async (mode) => {
    const line = await scene(mode, '<wick-timeline></wick-timeline>');
    await choose(line, 'watch');
    const place = line.parentElement!;
    line.remove();
    place.append(line);
    await settled(line);
    expect(seen(part(line, 'heading'))).to.equal('What to watch, in order');
    await choose(line, 'story');
    expect(seen(part(line, 'heading'))).to.equal('The story in order');
  });
});

// Last, since revealed records stay revealed until the page is left.
describe('what a title of a timeline hides', () => {
  it('is told all at once when asked for, and gets the focus', async () => {
    const line = await scene('client', '<wick-timeline></wick-timeline>');
    const asked: string[] = [];
    line.addEventListener('wick-reveal', (event) => { asked.push(event.stub.title); });
    entryOf(line, 'john-wick')!.querySelector<HTMLElement>('[part="reveal"]')!.click();
    await settled(line);
    expect(asked).to.deep.equal(['john-wick', 'john-wick', 'john-wick']);
    expect(seen(entryOf(line, 'john-wick'))).to.match(/John kills Iosef, then Viggo at the docks, and goes home with a pit bull\.$/);
    expect(entryOf(line, 'john-wick')!.querySelector('[part~="stub"]')).to.equal(null);
    expect(seen(entryOf(line, 'john-wick-2'))).to.match(/5 spoilers hidden: how John Wick: Chapter 2 ends Show$/);
    await until(line, () => entryOf(line, 'john-wick')!.contains(line.shadowRoot!.activeElement));
  });
});
