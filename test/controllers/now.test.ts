import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Clock } from '../../src/context/clock.js';
import { NowController } from '../../src/controllers/now.js';
import { WatchedClock } from './watched-clock.js';

class Ticker extends LitElement {
  clock: Clock | undefined = clock;
  next: number | undefined = 1000;
  draws = 0;
  protected readonly now = new NowController(
    this,
    () => this.clock,
    () => this.next,
  );
  #told: (() => void) | undefined;

  override render(): TemplateResult {
    this.draws += 1;
    return html`<p>${this.next}</p>`;
  }

  protected override updated(): void {
    this.#told?.();
  }

  /** Resolves when it has been drawn again. */
  drawn(): Promise<void> {
    return new Promise((told) => {
      this.#told = told;
    });
  }
}

customElements.define('test-ticker', Ticker);

let clock: WatchedClock;
let container: HTMLElement;

/** A ticker that has been drawn and, as yet, was seen by nobody. */
async function put(next?: number): Promise<Ticker> {
  const ticker = new Ticker();
  ticker.next = next;
  container.append(ticker);
  await ticker.updateComplete;
  return ticker;
}

/** A ticker in sight. */
async function inSight(next?: number): Promise<Ticker> {
  const ticker = await put(next);
  await ticker.drawn();
  return ticker;
}

/**
 * One ticker at the head of the page, in sight, and one far below it, off screen. The page tells of both at once:
 * when one has been drawn for coming into sight, the other has been told that it is not.
 */
async function headAndFoot(): Promise<{ head: Ticker; foot: Ticker }> {
  const head = await put(1000);
  const room = document.createElement('div');
  room.style.height = '5000px';
  container.append(room);
  const foot = await put(7000);
  await head.drawn();
  return { head, foot };
}

beforeEach(() => {
  clock = new WatchedClock();
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  scrollTo(0, 0);
});

describe('an element that shows the time', () => {
  it('asks for a wake once it is in sight', async () => {
    const ticker = await put(1000);
    expect(clock.instants).to.deep.equal([]);
    await ticker.drawn();
    expect(clock.instants).to.deep.equal([1000]);
  });

  it('is drawn when it is woken, and asks for the next wake alone', async () => {
    const ticker = await inSight(1000);
    const { draws } = ticker;
    ticker.next = 2000;
    clock.wake();
    await ticker.updateComplete;
    expect(ticker.draws).to.equal(draws + 1);
    expect(ticker.shadowRoot!.textContent).to.equal('2000');
    expect(clock.instants).to.deep.equal([2000]);
  });

  it('touches no node when a wake changes nothing', async () => {
    const ticker = await inSight(1000);
    const observer = new MutationObserver(() => undefined);
    observer.observe(ticker.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    clock.wake();
    await ticker.updateComplete;
    expect(observer.takeRecords()).to.deep.equal([]);
    observer.disconnect();
  });

  it('has one wake at a time, however often it is drawn', async () => {
    const ticker = await inSight(1000);
    for (const next of [3000, 2000, 4000]) {
      ticker.next = next;
      ticker.requestUpdate();
      await ticker.updateComplete;
    }
    expect(clock.instants).to.deep.equal([4000]);
  });

  it('asks for none where nothing is to come', async () => {
    await inSight(undefined);
    expect(clock.instants).to.deep.equal([]);
  });

  it('does without a clock', async () => {
    const ticker = await put(1000);
    ticker.clock = undefined;
    await ticker.drawn();
    expect(clock.instants).to.deep.equal([]);
  });

  it('changes over to another clock', async () => {
    const ticker = await inSight(1000);
    const other = new WatchedClock();
    ticker.clock = other;
    ticker.requestUpdate();
    await ticker.updateComplete;
    expect([clock.instants, other.instants]).to.deep.equal([[], [1000]]);
  });
});

describe('an element off screen', () => {
  it('asks for no wake, not even when it is drawn', async () => {
    const { foot } = await headAndFoot();
    foot.requestUpdate();
    await foot.updateComplete;
    expect(clock.instants).to.deep.equal([1000]);
  });

  it('is drawn and asks for a wake when it comes into sight', async () => {
    const { foot } = await headAndFoot();
    const { draws } = foot;
    foot.next = 8000;
    foot.scrollIntoView();
    await foot.drawn();
    expect(foot.draws).to.equal(draws + 1);
    expect(foot.shadowRoot!.textContent).to.equal('8000');
    expect(clock.instants).to.deep.equal([8000]);
  });

  it('takes its wake back when it leaves the screen', async () => {
    const { head, foot } = await headAndFoot();
    foot.scrollIntoView();
    await foot.drawn();
    scrollTo(0, 0);
    await head.drawn();
    expect(clock.instants).to.deep.equal([1000]);
  });
});

describe('an element out of the page', () => {
  it('takes its wake back, and asks again on return', async () => {
    const ticker = await inSight(1000);
    ticker.remove();
    expect(clock.instants).to.deep.equal([]);
    ticker.requestUpdate();
    await ticker.updateComplete;
    expect(clock.instants).to.deep.equal([]);

    ticker.next = 9000;
    container.append(ticker);
    await ticker.drawn();
    expect(ticker.shadowRoot!.textContent).to.equal('9000');
    expect(clock.instants).to.deep.equal([9000]);
  });

  it('asks for nothing when it left before it was seen', async () => {
    const ticker = await put(1000);
    const other = await put(2000);
    ticker.remove();
    await other.drawn();
    expect(clock.instants).to.deep.equal([2000]);
  });

  it('goes on when it is only moved', async () => {
    const ticker = await inSight(1000);
    const section = document.createElement('section');
    container.append(section);
    section.append(ticker);
    await ticker.drawn();
    expect(clock.instants).to.deep.equal([1000]);
  });

  it('is watched no more', async () => {
    const { unobserve } = IntersectionObserver.prototype;
    const forgotten: Element[] = [];
    IntersectionObserver.prototype.unobserve = function (element) {
      forgotten.push(element);
      unobserve.call(this, element);
    };
    const ticker = await put(1000);
    ticker.remove();
    IntersectionObserver.prototype.unobserve = unobserve;
    expect(forgotten).to.deep.equal([ticker]);
  });
});
