import { expect } from '@open-wc/testing';
import { whenIdle } from '../../src/context/page/idle.js';
import { defineWhenUsed } from '../../src/elements/loading/lazy.js';
import { lookedAt } from './page-time.js';

let count = 0;
/** A tag that no other test has used. */
const freshTag = (): string => `test-lazy-${String((count += 1))}`;

const placed: Element[] = [];
afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});

function place(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  placed.push(holder);
  document.body.append(holder);
  return holder;
}

/** Waits until new elements of the page have been found. */
const seen = (): Promise<void> => lookedAt(document.body);

/** A module that counts its fetches and fails a given number of times first. */
function moduleOf(failures = 0): { times: number; fetch: () => Promise<unknown> } {
  const module = {
    times: 0,
    fetch: async (): Promise<unknown> => {
      module.times += 1;
      await Promise.resolve();
      if (module.times <= failures) throw new Error('offline');
      return {};
    },
  };
  return module;
}

describe('tags that few pages hold', () => {
  it('are fetched when they are on the page, and others are not', async () => {
    const [here, absent] = [freshTag(), freshTag()];
    const [one, other] = [moduleOf(), moduleOf()];
    place(`<p><${here}></${here}></p>`);
    defineWhenUsed({ [here]: one.fetch, [absent]: other.fetch });
    await seen();
    expect([one.times, other.times]).to.deep.equal([1, 0]);
  });

  it('are fetched in parallel', async () => {
    const tags = [freshTag(), freshTag()];
    place(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    const asked: string[] = [];
    defineWhenUsed(Object.fromEntries(tags.map((tag) => [tag, () => {
      asked.push(tag);
      return new Promise(() => undefined);
    }])));
    await seen();
    expect(asked).to.deep.equal(tags);
  });

  it('are fetched when the reader comes near, and not before', async () => {
    const tag = freshTag();
    const module = moduleOf();
    const holder = place(`<${tag}>words</${tag}>`);
    const space = document.createElement('div');
    space.style.height = '5000px';
    holder.prepend(space);
    defineWhenUsed({ [tag]: module.fetch });
    await seen();
    expect(module.times).to.equal(0);
    holder.lastElementChild!.scrollIntoView();
    await seen();
    expect(module.times).to.equal(1);
  });

  it('are fetched when the page is idle, ahead of printing, if the page has them', async () => {
    const [far, absent] = [freshTag(), freshTag()];
    const [one, other] = [moduleOf(), moduleOf()];
    place(`<div style="block-size: 5000px"></div><${far}>words</${far}>`);
    const idle = new Promise((resolve) => { whenIdle(() => { resolve(undefined); }); });
    defineWhenUsed({ [far]: one.fetch, [absent]: other.fetch }, [], true);
    await idle;
    await new Promise((resolve) => { whenIdle(() => { resolve(undefined); }); });
    expect([one.times, other.times]).to.deep.equal([1, 0]);
  });

  it('are asked for by the print itself, once', () => {
    const far = freshTag();
    const module = moduleOf();
    place(`<div style="block-size: 5000px"></div><${far}>words</${far}>`);
    defineWhenUsed({ [far]: module.fetch }, [], true);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    expect(module.times).to.equal(1);
  });

  it('are fetched at once where the whole page feels them, wherever they stand', () => {
    const tag = freshTag();
    const module = moduleOf();
    place(`<p><${tag}></${tag}></p>`);
    defineWhenUsed({ [tag]: module.fetch }, [tag]);
    expect(module.times).to.equal(1);
  });

  it('are fetched where they have no size, as no one can tell where they are', async () => {
    const tag = freshTag();
    const module = moduleOf();
    place(`<div hidden><${tag}></${tag}></div>`);
    defineWhenUsed({ [tag]: module.fetch });
    await seen();
    expect(module.times).to.equal(1);
  });

  it('are fetched when they come later, wherever they stand, and once', async () => {
    const tag = freshTag();
    const module = moduleOf();
    defineWhenUsed({ [tag]: module.fetch });
    place('<p>Nothing yet.</p>');
    await seen();
    expect(module.times).to.equal(0);
    place(`<section><p><${tag}></${tag}></p></section>`);
    place(`<${tag}></${tag}>`);
    await seen();
    expect(module.times).to.equal(1);
    place(`<${tag}></${tag}>`);
    await seen();
    expect(module.times).to.equal(1);
  });

  it('are fetched again for a tag that comes later where they could not be, and not for anything else', async () => {
    const tag = freshTag();
    const module = moduleOf(1);
    const holder = place(`<${tag}>the author’s words</${tag}>`);
    defineWhenUsed({ [tag]: module.fetch });
    await seen();
    place('<p>An advertisement.</p>');
    await seen();
    expect([module.times, holder.textContent]).to.deep.equal([1, 'the author’s words']);
    place(`<${tag}></${tag}>`);
    await seen();
    expect(module.times).to.equal(2);
    place(`<${tag}></${tag}>`);
    await seen();
    expect(module.times).to.equal(2);
  });

  it('are no longer looked for when all have come', async () => {
    const { disconnect } = MutationObserver.prototype;
    let ended = 0;
    MutationObserver.prototype.disconnect = function () {
      ended += 1;
      disconnect.call(this);
    };
    try {
      const [one, other] = [freshTag(), freshTag()];
      place(`<${one}></${one}>`);
      defineWhenUsed({ [one]: moduleOf().fetch, [other]: moduleOf(1).fetch });
      await seen();
      place(`<${other}></${other}>`);
      await seen();
      expect(ended).to.equal(0);
      place(`<${other}></${other}>`);
      await seen();
      expect(ended).to.equal(1);
    } finally {
      MutationObserver.prototype.disconnect = disconnect;
    }
  });
});
