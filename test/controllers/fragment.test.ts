import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { FragmentController } from '../../src/controllers/fragment.js';

/** A minimal element with a part that a URL's fragment can name. */
class Places extends LitElement {
  readonly sought: string[] = [];
  places: readonly string[] = [];

  constructor() {
    super();
    new FragmentController(this, (id) => {
      this.sought.push(id);
      return this.places.includes(id);
    });
  }

  override render(): TemplateResult {
    return html``;
  }
}

customElements.define('test-places', Places);

const address = location.href;
const placed: Element[] = [];
afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
  history.replaceState(history.state, '', address);
});

async function places(...ids: readonly string[]): Promise<Places> {
  const element = new Places();
  element.places = ids;
  placed.push(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

async function drawnAgain(element: Places): Promise<readonly string[]> {
  element.requestUpdate();
  await element.updateComplete;
  return element.sought;
}

describe('the place that the address names', () => {
  it('is sought once it is drawn, and no more when it was found', async () => {
    history.replaceState(history.state, '', '#there');
    const element = await places('there');
    expect(await drawnAgain(element)).to.deep.equal(['there']);
  });

  it('is sought each time until it is there', async () => {
    history.replaceState(history.state, '', '#late');
    const element = await places();
    element.places = ['late'];
    await drawnAgain(element);
    expect(await drawnAgain(element)).to.deep.equal(['late', 'late']);
  });

  it('is not sought where the address names none', async () => {
    const element = await places('');
    expect(await drawnAgain(element)).to.deep.equal([]);
  });

  it('is told as its author wrote it', async () => {
    history.replaceState(history.state, '', '#caf%C3%A9');
    expect((await places('café')).sought).to.deep.equal(['café']);
    history.replaceState(history.state, '', '#100%');
    expect((await places('100%')).sought).to.deep.equal(['100%']);
  });

  it('is sought again when the address changes, unless the host has left', async () => {
    const element = await places('one', 'two');
    const heard = (): Promise<unknown> => new Promise((resolve) => { addEventListener('hashchange', resolve, { once: true }); });
    let change = heard();
    location.hash = 'one';
    await change;
    element.remove();
    change = heard();
    location.hash = 'two';
    await change;
    expect(element.sought).to.deep.equal(['one']);
  });
});
