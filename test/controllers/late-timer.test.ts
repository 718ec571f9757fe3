import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { LateTimer, timers } from '../../src/controllers/late-timer.js';
import { WatchedClock } from './watched-clock.js';

const clock = new WatchedClock();

class LateTurner extends LitElement {
  mayTurn = false;
  protected readonly turn = new LateTimer(this, ({ TimerController }) => new TimerController(this, () => clock, () => 1000), () => this.mayTurn);

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define('test-late-turner', LateTurner);

describe('a timer that is fetched once a change is to come', () => {
  const turner = new LateTurner();
  const draw = async (): Promise<void> => {
    turner.requestUpdate();
    await turner.updateComplete;
  };
  before(() => { document.body.append(turner); });
  after(() => { turner.remove(); });

  it('is not fetched before', async () => {
    await draw();
    expect([timers.module, clock.instants]).to.deep.equal([undefined, []]);
  });

  it('asks for one wake, however often its host is drawn until it arrives', async () => {
    turner.mayTurn = true;
    await draw();
    await draw();
    await timers.load();
    await draw();
    expect(clock.instants).to.deep.equal([1000]);
  });

  it('is there from the start once it was fetched', async () => {
    const next = new LateTurner();
    document.body.append(next);
    await next.updateComplete;
    expect(clock.instants).to.deep.equal([1000, 1000]);
    next.remove();
  });
});
