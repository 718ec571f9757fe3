/** Tests the fixture itself: a scene whose take-over readers would notice must fail. */
import { expect } from '@open-wc/testing';
import '../../src/elements/cast-list/wick-cast-list.js';
import { CastList } from '../../src/elements/cast-list/cast-list.js';
import { both, scene } from '../fixture.js';

const markup = '<wick-cast-list film="ballerina" max="2"></wick-cast-list>';

/** What becomes of a scene that is taken over, whose elements do this once they have been drawn: in the page alone, or in the rehearsal before it too. */
async function outcome(mischief: (root: ShadowRoot, host: CastList) => void, { everywhere = false } = {}): Promise<string> {
  const hooks = CastList.prototype as unknown as { updated: (this: CastList) => void };
  const { updated } = hooks;
  const drawn = new Set<CastList>();
  hooks.updated = function () {
    updated.call(this);
    if (drawn.has(this)) return;
    drawn.add(this);
    if (everywhere || drawn.size > 1) mischief(this.shadowRoot!, this);
  };
  try {
    await scene('taken over', markup);
    return 'taken over';
  } catch (error) {
    return String(error);
  } finally {
    hooks.updated = updated;
  }
}

function copies(root: ShadowRoot): Node[] {
  return [...root.childNodes].map((node) => node.cloneNode(true));
}

describe('scene', () => {
  both('returns the first element of the markup, drawn', async (mode) => {
    const list = await scene<CastList>(mode, markup);
    expect(list.localName).to.equal('wick-cast-list');
    expect(list.shadowRoot!.textContent).to.include('Ana de Armas');
  });

  both('stands in the language and direction that it is given', async (mode) => {
    const list = await scene(mode, markup, { locale: 'de', dir: 'rtl' });
    expect(list.closest('[lang]')!.getAttribute('lang')).to.equal('de');
    expect(getComputedStyle(list).direction).to.equal('rtl');
  });

  it('takes over what the server drew', async () => {
    expect(await outcome(() => undefined)).to.equal('taken over');
  });

  it('fails when an element is drawn a second time', async () => {
    const repeat = (root: ShadowRoot): void => {
      root.append(...copies(root));
    };
    expect(await outcome(repeat)).to.include('What was taken over reads');
  });

  it('fails when the server says something else than the browser', async () => {
    const reword = (root: ShadowRoot): void => {
      root.querySelector('[part~="name"]')!.append('?');
    };
    expect(await outcome(reword, { everywhere: true })).to.include('The server drew <wick-cast-list> as');
  });

  it('fails when an element tells the page of what it does not tell of otherwise', async () => {
    const complain = (_root: ShadowRoot, host: CastList): void => {
      host.dispatchEvent(Object.assign(new Event('wick-error', { bubbles: true }), { code: 'bad-data', message: 'misfit' }));
    };
    expect(await outcome(complain)).to.include('bad-data: misfit');
  });

  it('fails when an element throws', async () => {
    const fail = (): void => {
      throw new Error('broken');
    };
    expect(await outcome(fail)).to.include('broken');
  });
});
