import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { SlotsController } from '../../src/controllers/slots.js';

class Frame extends LitElement {
  /** Whether its slots had authored content, at each render. */
  readonly drawn: boolean[] = [];
  readonly slots = new SlotsController(this);

  override render(): TemplateResult {
    this.drawn.push(this.slots.authored);
    return html`<slot></slot><slot name="footer"></slot>`;
  }
}

customElements.define('test-frame', Frame);

let frame: Frame;

async function put(content: string): Promise<Frame> {
  frame = new Frame();
  frame.innerHTML = content;
  document.body.append(frame);
  await settled();
  return frame;
}

/** Waits for `slotchange`, which comes after the change and before the update that it causes. */
async function settled(): Promise<void> {
  await frame.updateComplete;
  await Promise.resolve();
  while (frame.isUpdatePending) await frame.updateComplete;
}

afterEach(() => {
  frame.remove();
});

describe('what an author put between the tags', () => {
  const rows: readonly (readonly [what: string, content: string, authored: boolean])[] = [
    ['nothing', '', false],
    ['white space', ' \n\t ', false],
    ['a comment', '<!-- later -->', false],
    ['words', 'Coming in June', true],
    ['an element', '<p></p>', true],
    ['an element among white space', '\n  <img alt="">\n', true],
    ['only what goes into a named slot', '\n<p slot="footer">Sources</p>\n', false],
    ['a named slot, and words', '<p slot="footer">Sources</p>Coming in June', true],
  ];
  for (const [what, content, authored] of rows) {
    it(`${authored ? 'counts' : 'does not count'}: ${what}`, async () => {
      expect((await put(content)).slots.authored).to.equal(authored);
    });
  }

  for (const [content, authored] of [['Coming in June', true], ['\n', false]] as const) {
    it(`is known at the first drawing, and costs no second one: ${JSON.stringify(content)}`, async () => {
      expect((await put(content)).drawn).to.deep.equal([authored]);
    });
  }

  for (const [content, isBlank] of [['\n', true], ['', false], ['a', false], ['<!-- -->', false], [' <p slot="footer"></p>', true]] as const) {
    it(`is nothing but white space${isBlank ? '' : ', or is not'}: ${JSON.stringify(content)}`, async () => {
      expect((await put(content)).slots.isBlank).to.equal(isBlank);
    });
  }

  it('is noticed when it is added later, and when it is taken away', async () => {
    await put('\n');
    frame.append('Coming in June');
    await settled();
    expect(frame.drawn).to.deep.equal([false, true]);
    frame.replaceChildren();
    await settled();
    expect(frame.drawn).to.deep.equal([false, true, false]);
  });

  it('is noticed when it moves from a named slot', async () => {
    await put('<p slot="footer">Sources</p>');
    frame.querySelector('p')!.slot = '';
    await settled();
    expect(frame.slots.authored).to.equal(true);
  });

  it('is noticed after the element was moved', async () => {
    await put('');
    const section = document.createElement('section');
    document.body.append(section);
    section.append(frame);
    frame.append('Coming in June');
    await settled();
    expect(frame.slots.authored).to.equal(true);
    section.remove();
  });

  it('draws nothing when what is added changes nothing', async () => {
    await put('Coming in June');
    frame.append(document.createElement('p'), ' and ');
    await settled();
    expect(frame.drawn).to.deep.equal([true]);
  });
});
