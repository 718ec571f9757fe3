/** The fixture itself: a hydrated scene that was not taken over as it stood must fail. */
import { expect } from '@open-wc/testing';
import '../../src/elements/cast-list/wick-cast-list.js';
import { CastList } from '../../src/elements/cast-list/cast-list.js';
import { both, scene } from '../fixture.js';

const markup = '<wick-cast-list film="ballerina" max="2"></wick-cast-list>';

/** What becomes of a hydrated scene whose elements do this once they have been taken over. */
async function outcome(mischief: (root: ShadowRoot, host: CastList) => void): Promise<string> {
  const hooks = CastList.prototype as unknown as { firstUpdated?: (this: CastList) => void };
  hooks.firstUpdated = function () {
    const root = this.shadowRoot!;
    // Only the server writes style elements, so the rehearsal in the browser is left alone.
    if (root.querySelector('style')) mischief(root, this);
  };
  try {
    await scene('taken over', markup);
    return 'taken over';
  } catch (error) {
    return String(error);
  } finally {
    delete hooks.firstUpdated;
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

  it('fails when an element is drawn afresh', async () => {
    const redraw = (root: ShadowRoot): void => {
      root.replaceChildren(...copies(root));
    };
    expect(await outcome(redraw)).to.include('<wick-cast-list> was drawn afresh');
  });

  it('fails when an element is drawn a second time', async () => {
    const repeat = (root: ShadowRoot): void => {
      root.append(...copies(root));
    };
    expect(await outcome(repeat)).to.include('<wick-cast-list> was drawn a second time');
  });

  it('fails when the server says something else than the browser', async () => {
    const reword = (root: ShadowRoot): void => {
      root.querySelector('[part~="name"]')!.append('?');
    };
    expect(await outcome(reword)).to.include('where the browser draws');
  });

  it('fails when an element reports a failed hydration', async () => {
    const complain = (_root: ShadowRoot, host: CastList): void => {
      host.dispatchEvent(Object.assign(new Event('wick-error', { bubbles: true }), { code: 'hydration', message: 'misfit' }));
    };
    expect(await outcome(complain)).to.include('misfit');
  });
});
