import { expect } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { LocalizeController } from '../../src/controllers/localize.js';

class Speaker extends LitElement {
  draws = 0;
  given: string | undefined;
  readonly localize = new LocalizeController(this, () => this.given);

  override render(): TemplateResult {
    this.draws += 1;
    return html`${this.localize.locale}`;
  }
}

customElements.define('test-speaker', Speaker);

let container: HTMLElement;

/** Puts a speaker into the page where the markup has its tag. */
async function put(markup: string): Promise<Speaker> {
  container.innerHTML = markup;
  const speaker = container.querySelector<Speaker>('test-speaker')!;
  await speaker.updateComplete;
  return speaker;
}

/** Languages are watched by a mutation observer, which is told after the change, before the update. */
async function followed(speaker: Speaker): Promise<void> {
  await Promise.resolve();
  await speaker.updateComplete;
}

/** A speaker inside two shadow roots, one in the other. */
async function deep(): Promise<{ speaker: Speaker; outer: HTMLElement; inner: HTMLElement }> {
  const [outer, inner, speaker] = [document.createElement('section'), document.createElement('div'), new Speaker()];
  inner.attachShadow({ mode: 'open' }).append(speaker);
  outer.attachShadow({ mode: 'open' }).append(inner);
  container.append(outer);
  await speaker.updateComplete;
  return { speaker, outer, inner };
}

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  document.documentElement.lang = 'en';
});

describe('the language of an element', () => {
  it('is that of its nearest ancestor that names one', async () => {
    expect((await put('<p lang="ar"><span lang="de-AT"><b><test-speaker></test-speaker></b></span></p>')).localize.written).to.equal('de-AT');
  });

  it('is its own where it names one', async () => {
    expect((await put('<p lang="ar"><test-speaker lang="de"></test-speaker></p>')).localize.written).to.equal('de');
  });

  it('is not known where an ancestor says so', async () => {
    const { localize } = await put('<p lang=""><test-speaker></test-speaker></p>');
    expect([localize.written, localize.locale, localize.isFallback]).to.deep.equal(['', 'en', false]);
  });

  it('is English where the page names none', async () => {
    document.documentElement.removeAttribute('lang');
    const { localize } = await put('<test-speaker></test-speaker>');
    expect([localize.written, localize.locale, localize.isFallback]).to.deep.equal(['', 'en', false]);
  });

  it('comes through shadow roots', async () => {
    container.lang = 'de';
    expect((await deep()).speaker.localize.written).to.equal('de');
  });

  it('comes from the nearest shadow root that names one', async () => {
    container.lang = 'de';
    const { speaker, inner } = await deep();
    inner.lang = 'ar';
    await followed(speaker);
    expect(speaker.localize.written).to.equal('ar');
  });

  it('is the given one where a server knows it, whatever the page says', async () => {
    const speaker = await put('<p lang="ar"><test-speaker></test-speaker></p>');
    speaker.given = 'en-GB';
    expect([speaker.localize.locale, speaker.localize.messages.language]).to.deep.equal(['en-GB', 'en']);
  });
});

describe('a change of language', () => {
  it('is followed, with one update', async () => {
    const speaker = await put('<p lang="en"><test-speaker></test-speaker></p>');
    container.querySelector('p')!.lang = 'en-GB';
    await followed(speaker);
    expect([speaker.localize.locale, speaker.draws]).to.deep.equal(['en-GB', 2]);
  });

  it('is followed on an ancestor that had named none', async () => {
    const speaker = await put('<p><test-speaker></test-speaker></p>');
    container.querySelector('p')!.lang = 'en-IE';
    await followed(speaker);
    expect(speaker.localize.written).to.equal('en-IE');
  });

  it('is followed when the nearest ancestor names none any more', async () => {
    const speaker = await put('<p lang="en-AU"><b lang="en-GB"><test-speaker></test-speaker></b></p>');
    container.querySelector('b')!.removeAttribute('lang');
    await followed(speaker);
    expect(speaker.localize.written).to.equal('en-AU');
  });

  it('is followed in every shadow root on the way, and in the page', async () => {
    const { speaker, outer, inner } = await deep();
    const heard: string[] = [];
    for (const [element, lang] of [[document.documentElement, 'en-AU'], [container, 'en-GB'], [outer, 'en-IE'], [inner, 'en-NZ']] as const) {
      element.lang = lang;
      await followed(speaker);
      heard.push(speaker.localize.written);
    }
    expect(heard).to.deep.equal(['en-AU', 'en-GB', 'en-IE', 'en-NZ']);
  });

  it('draws nothing where it does not concern the element', async () => {
    const speaker = await put('<p lang="en-GB"><test-speaker></test-speaker></p><i></i>');
    container.lang = 'en-AU';
    container.querySelector('i')!.lang = 'de';
    container.querySelector('p')!.lang = 'en-GB';
    await followed(speaker);
    expect(speaker.draws).to.equal(1);
  });

  it('is followed by an element that is moved to another part of the page', async () => {
    const speaker = await put('<p lang="en-GB"><test-speaker></test-speaker></p><i lang="en-AU"></i>');
    container.querySelector('i')!.append(speaker);
    await followed(speaker);
    expect([speaker.localize.locale, speaker.draws]).to.deep.equal(['en-AU', 2]);
    expect(speaker.shadowRoot!.textContent).to.equal('en-AU');
  });

  it('is not followed out of the page, and read again on return', async () => {
    const speaker = await put('<p lang="en-GB"><test-speaker></test-speaker></p>');
    const paragraph = container.querySelector('p')!;
    speaker.remove();
    paragraph.lang = 'en-AU';
    await followed(speaker);
    expect(speaker.draws).to.equal(1);
    paragraph.append(speaker);
    await followed(speaker);
    expect(speaker.shadowRoot!.textContent).to.equal('en-AU');
  });
});

describe('a language that cannot be served', () => {
  const rows: readonly (readonly [lang: string, why: string])[] = [
    ['de_DE', 'is malformed'],
    ['klingonese!', 'is malformed'],
    ['e', 'is malformed'],
    ['xx', 'is not ours'],
    ['sv-FI', 'is not ours'],
  ];
  for (const [lang, why] of rows) {
    it(`leaves words and numbers in English: ${lang} ${why}`, async () => {
      const { localize } = await put(`<p lang="${lang}"><test-speaker></test-speaker></p>`);
      expect([localize.written, localize.locale, localize.messages.language, localize.isFallback]).to.deep.equal([lang, 'en', 'en', true]);
      expect(localize.arriving).to.equal(undefined);
    });
  }

  it('is read by its canonical name where the page writes it in its own way', async () => {
    const { localize } = await put('<p lang="EN-gb"><test-speaker></test-speaker></p>');
    expect([localize.locale, localize.isFallback]).to.deep.equal(['en-GB', false]);
  });
});

describe('watching for languages', () => {
  const { observe, disconnect } = MutationObserver.prototype;
  let watched: Node[];
  let gone: number;

  beforeEach(() => {
    watched = [];
    gone = 0;
    MutationObserver.prototype.observe = function (node, options) {
      if (options?.attributeFilter?.includes('lang')) watched.push(node);
      observe.call(this, node, options);
    };
    MutationObserver.prototype.disconnect = function () {
      gone += 1;
      disconnect.call(this);
    };
  });

  afterEach(() => {
    Object.assign(MutationObserver.prototype, { observe, disconnect });
  });

  it('takes one observation a root, however many elements there are', async () => {
    await put('<test-speaker></test-speaker>'.repeat(100));
    expect(watched).to.deep.equal([document]);
  });

  it('ends with the last element, and begins anew with the next', async () => {
    await put('<test-speaker></test-speaker>'.repeat(2));
    container.firstElementChild!.remove();
    expect(gone).to.equal(0);
    container.replaceChildren();
    expect(gone).to.equal(1);
    const speaker = await put('<test-speaker></test-speaker>');
    document.documentElement.lang = 'en-GB';
    await followed(speaker);
    expect(speaker.localize.written).to.equal('en-GB');
  });
});
