import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import type { Clock } from '../../src/context/time/clock.js';
import { VisibleTimerController } from '../../src/controllers/visible-timer-controller.js';
import { WatchedClock } from './watched-clock.js';

class Ticker extends LitElement {
  clock: Clock | undefined = clock;
  next: number | undefined = 1000;
  draws = 0;
  protected readonly now = new VisibleTimerController(
    this,
    () => this.clock,
    () => this.next,
  );

  override render(): TemplateResult {
    this.draws += 1;
    return html`<p>${this.next}</p>`;
  }
}

customElements.define('test-ticker', Ticker);

let clock: WatchedClock;
let container: HTMLElement;

/** A ticker that has been drawn but not reported as in sight yet. */
async function put(next?: number): Promise<Ticker> {
  const ticker = new Ticker();
  ticker.next = next;
  container.append(ticker);
  await ticker.updateComplete;
  return ticker;
}

/** Resolves after all earlier intersection observers of an element have been notified, since a new observer is notified last. */
async function told(element: Element): Promise<void> {
  for (let round = 0; round < 2; round += 1) {
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(element);
    });
  }
}

/** A ticker in sight. */
async function inSight(next?: number): Promise<Ticker> {
  const ticker = await put(next);
  await told(ticker);
  return ticker;
}

/** One ticker at the head of the page, in sight, and one far below it, off screen. */
async function headAndFoot(): Promise<{ head: Ticker; foot: Ticker }> {
  const head = await put(1000);
  const room = document.createElement('div');
  room.style.height = '5000px';
  container.append(room);
  const foot = await put(7000);
  await told(foot);
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
  it('asks for a wake once it is in sight, and is not drawn for that', async () => {
    const ticker = await put(1000);
    expect(clock.instants).to.deep.equal([]);
    await told(ticker);
    expect([clock.instants, ticker.draws, ticker.isUpdatePending]).to.deep.equal([[1000], 1, false]);
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
    await told(ticker);
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

  it('asks for a wake when it comes into sight, and is not drawn for that', async () => {
    const { foot } = await headAndFoot();
    foot.scrollIntoView();
    await told(foot);
    expect([clock.instants, foot.draws, foot.isUpdatePending]).to.deep.equal([[7000], 1, false]);
  });

  it('is drawn when it comes into sight after its turn', async () => {
    const { foot } = await headAndFoot();
    const { draws } = foot;
    clock.time = 7000;
    foot.scrollIntoView();
    await told(foot);
    await foot.updateComplete;
    expect(foot.draws).to.equal(draws + 1);
  });

  it('takes its wake back when it leaves the screen', async () => {
    const { head, foot } = await headAndFoot();
    foot.scrollIntoView();
    await told(foot);
    scrollTo(0, 0);
    await told(head);
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
    await told(ticker);
    expect(clock.instants).to.deep.equal([9000]);
  });

  it('is drawn on return where it missed its turn', async () => {
    const ticker = await inSight(1000);
    const { draws } = ticker;
    ticker.remove();
    clock.time = 1000;
    container.append(ticker);
    await told(ticker);
    await ticker.updateComplete;
    expect(ticker.draws).to.equal(draws + 1);
  });

  it('asks for nothing when it left before it was seen', async () => {
    const ticker = await put(1000);
    const other = await put(2000);
    ticker.remove();
    await told(other);
    expect(clock.instants).to.deep.equal([2000]);
  });

  it('goes on when it is only moved', async () => {
    const ticker = await inSight(1000);
    const section = document.createElement('section');
    container.append(section);
    section.append(ticker);
    await told(ticker);
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
