import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { CitationRegistry } from '../../src/context/page/citation-registry.js';
import { CitingController } from '../../src/controllers/citing.js';

/** A minimal element that shows a value with its source. */
class Citing extends LitElement {
  readonly citing = new CitingController(this);
  shown: CitationRegistry | undefined;
  sources: readonly string[] | undefined;
  draws = 0;

  protected override willUpdate(): void {
    const { sources } = this;
    this.citing.cite(this.shown, sources && { about: 'ballerina', sources: () => sources });
  }

  override render(): TemplateResult {
    this.draws += 1;
    return html`${this.citing.list ? 'Sources' : ''}`;
  }
}

customElements.define('test-citing', Citing);

const placed: Element[] = [];
afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});

async function citing(shown: CitationRegistry, ...sources: readonly string[]): Promise<Citing> {
  const element = new Citing();
  element.shown = shown;
  element.sources = sources;
  placed.push(element);
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** Waits until what has changed has been told and drawn. */
async function drawn(...elements: readonly Citing[]): Promise<void> {
  await Promise.resolve();
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
}

const list = document.createElement('p');
const listing = (shown: CitationRegistry): (() => void) => shown.read(() => undefined, list);
const text = (element: Citing): string => element.shadowRoot!.textContent;
const listed = (shown: CitationRegistry): string[] => shown.sources.map(({ id }) => id);

describe('a widget that cites', () => {
  it('has no link without a list, and is drawn once', async () => {
    const shown = new CitationRegistry();
    const element = await citing(shown, 'wion');
    await drawn(element);
    expect([listed(shown), text(element), element.draws]).to.deep.equal([['wion'], '', 1]);
  });

  it('gets its link when a list comes, and loses it when the list goes', async () => {
    const shown = new CitationRegistry();
    const element = await citing(shown, 'wion', 'trade');
    const end = listing(shown);
    await drawn(element);
    expect([text(element), element.citing.list === list]).to.deep.equal(['Sources', true]);
    end();
    await drawn(element);
    expect([text(element), element.citing.list === undefined]).to.deep.equal(['', true]);
  });

  it('is not drawn again for what other widgets cite', async () => {
    const shown = new CitationRegistry();
    listing(shown);
    const first = await citing(shown, 'wion');
    const second = await citing(shown, 'trade');
    await drawn(first, second);
    const draws = second.draws;
    first.sources = ['wion', 'variety'];
    first.requestUpdate();
    await first.updateComplete;
    await drawn(first, second);
    expect([text(first), text(second), second.draws]).to.deep.equal(['Sources', 'Sources', draws]);
  });

  it('shows nothing once it shows nothing', async () => {
    const shown = new CitationRegistry();
    const element = await citing(shown, 'wion');
    element.sources = undefined;
    element.requestUpdate();
    await drawn(element);
    expect(listed(shown)).to.deep.equal([]);
  });

  it('shows nothing when it leaves the page, and the same again when it comes back', async () => {
    const shown = new CitationRegistry();
    const element = await citing(shown, 'wion');
    element.remove();
    expect(listed(shown)).to.deep.equal([]);
    document.body.append(element);
    await drawn(element);
    expect(listed(shown)).to.deep.equal(['wion']);
  });

  it('moves where what is shown is noted elsewhere', async () => {
    const [one, other] = [new CitationRegistry(), new CitationRegistry()];
    const element = await citing(one, 'wion');
    element.shown = other;
    element.requestUpdate();
    await drawn(element);
    expect([listed(one), listed(other)]).to.deep.equal([[], ['wion']]);
  });

  it('shows nothing of what leaves the page before it is drawn', async () => {
    const shown = new CitationRegistry();
    const element = await citing(shown, 'desk');
    element.sources = ['trade'];
    element.requestUpdate();
    element.remove();
    await element.updateComplete;
    expect(listed(shown)).to.deep.equal([]);
    document.body.append(element);
    await element.updateComplete;
    expect(listed(shown)).to.deep.equal(['trade']);
  });
});
