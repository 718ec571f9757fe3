import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { TimerController } from '../../src/controllers/timer-controller.js';
import { WatchedClock } from './watched-clock.js';

let clock: WatchedClock;

class Turner extends LitElement {
  next: number | undefined = 1000;
  draws = 0;
  protected readonly turn = new TimerController(this, () => clock, () => this.next);

  override render(): TemplateResult {
    this.draws += 1;
    return html``;
  }
}

customElements.define('test-turner', Turner);

describe('an element that waits for its turn', () => {
  let turner: Turner;
  beforeEach(async () => {
    clock = new WatchedClock();
    turner = new Turner();
    document.body.append(turner);
    await turner.updateComplete;
  });
  afterEach(() => { turner.remove(); });

  const instants = (): number[] => clock.wakes.map(({ instant }) => instant);

  it('asks for one wake, although it has no place on the page', () => {
    expect(instants()).to.deep.equal([1000]);
  });

  it('is drawn when it is woken, and asks for the next', async () => {
    turner.next = 2000;
    clock.wakes.shift()!.callback();
    await turner.updateComplete;
    expect([turner.draws, instants()]).to.deep.equal([2, [2000]]);
  });

  it('asks for none where nothing is to come', async () => {
    turner.next = undefined;
    turner.requestUpdate();
    await turner.updateComplete;
    expect(instants()).to.deep.equal([]);
  });

  it('takes its wake back when it leaves the page, also where it is drawn afterwards, and asks again when it comes back', async () => {
    turner.remove();
    expect(instants()).to.deep.equal([]);
    turner.requestUpdate();
    await turner.updateComplete;
    expect(instants()).to.deep.equal([]);
    const { draws } = turner;
    document.body.append(turner);
    await turner.updateComplete;
    expect([turner.draws, instants()]).to.deep.equal([draws, [1000]]);
  });

  it('is drawn when it comes back after its turn', async () => {
    const { draws } = turner;
    turner.remove();
    clock.time = 1000;
    turner.next = 1000;
    document.body.append(turner);
    await turner.updateComplete;
    expect(turner.draws).to.equal(draws + 1);
  });
});
