import { expect } from '@open-wc/testing';
import { transferInteraction } from '../../src/controllers/interaction-state.js';

let host: HTMLElement;
afterEach(() => { host.remove(); });

/** Markup that a reader has used, replaced by other markup; returns the shadow root with what is left. */
function redrawn(was: string, use: (root: ShadowRoot) => void, is = was): ShadowRoot {
  host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.setHTMLUnsafe(was);
  use(root);
  const old = [...root.childNodes];
  const fresh = document.createElement('template');
  fresh.innerHTML = is;
  const nodes = [...fresh.content.childNodes];
  root.append(...nodes);
  transferInteraction(root, old, nodes);
  expect(old.some(({ parentNode }) => parentNode)).to.equal(false);
  return root;
}

const find = (root: ShadowRoot, selector: string): HTMLInputElement => root.querySelector<HTMLInputElement>(selector)!;

describe('what a reader did in markup that is drawn anew', () => {
  it('is kept: ticks, also those taken away', () => {
    const root = redrawn('<input type="checkbox" id="a"><input type="checkbox" id="b" checked><input type="checkbox" id="c" checked>', (page) => {
      for (const id of ['a', 'b']) find(page, `#${id}`).click();
    });
    expect([...root.querySelectorAll('input')].map(({ checked }) => checked)).to.deep.equal([true, false, true]);
    expect(find(root, 'input').hasAttribute('value')).to.equal(false);
  });

  it('is kept: words, with the caret in them', () => {
    const root = redrawn('<p><input></p>', (page) => {
      const input = find(page, 'input');
      input.value = 'John Wick';
      input.focus();
      input.setSelectionRange(2, 5);
    });
    const input = find(root, 'input');
    expect([input.value, input.selectionStart, input.selectionEnd, root.activeElement === input]).to.deep.equal(['John Wick', 2, 5, true]);
  });

  it('is kept: a choice from a list; one that nobody made follows the new list', () => {
    const list = '<select><option>US</option><option>DE</option></select>';
    expect(find(redrawn(list, (page) => { find(page, 'select').value = 'DE'; }), 'select').value).to.equal('DE');
    host.remove();
    expect(find(redrawn(list, () => undefined, list.replace('<option>DE', '<option selected>DE')), 'select').value).to.equal('DE');
  });

  it('is kept: what is open, and what was closed', () => {
    const root = redrawn('<details><summary>a</summary></details><details open><summary>b</summary></details>', (page) => {
      for (const details of page.querySelectorAll('details')) details.open = !details.open;
    });
    expect([...root.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('is kept: how far something is scrolled that can be tabbed to', () => {
    const box = '<div tabindex="0" class="box"><p>a</p></div>';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.box { overflow: auto; height: 40px } p { height: 400px }');
    const root = redrawn(box, (page) => {
      page.adoptedStyleSheets = [sheet];
      find(page, 'div').scrollTop = 30;
    }, box);
    expect(find(root, 'div').scrollTop).to.equal(30);
  });

  it('is kept by place among elements, whatever became of white space, comments and style sheets', () => {
    const root = redrawn('<style>p {}</style><!-- a --> <p></p> <p><button>b</button></p>', (page) => { find(page, 'button').focus(); }, '<p></p><p><!----><button>b</button></p>');
    expect(root.activeElement).to.equal(find(root, 'button'));
  });

  it('is kept: the selected letters, however the words are parted into nodes', () => {
    const root = redrawn('<p>In cinemas now</p>', (page) => {
      const text = find(page, 'p').firstChild!;
      getSelection()!.setBaseAndExtent(text, 3, text, 10);
    }, '<p>In <!----> cinemas now</p>'.replace(' <!----> ', ' <!---->'));
    const [range] = getSelection()!.getComposedRanges({ shadowRoots: [root] });
    expect([range!.startContainer.getRootNode() === root, range!.endContainer.textContent?.slice(0, range!.endOffset)]).to.deep.equal([true, 'cinemas']);
  });

  it('is let go where another kind of element stands in its place', () => {
    const root = redrawn('<button>a</button>', (page) => { find(page, 'button').focus(); }, '<a href="#a">a</a>');
    expect(root.activeElement).to.equal(null);
  });
});
