/** What survives a repaint of a painted widget: unchanged nodes, and the reader's interaction in them. */
import { expect } from '@open-wc/testing';
import { paintInto } from '../../src/page/paint-into.js';
import { html, nothing } from '../../src/views/template.js';
import { css } from '../../src/styles/css.js';

let host: HTMLElement;
let root: ShadowRoot;

function paint(template: unknown): void {
  paintInto(host, template, []);
  root = host.shadowRoot!;
}

const at = (selector: string): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const details = (): HTMLDetailsElement => root.querySelector('details')!;

/** A widget of a phase, a sentence and a list that opens. */
const widget = (phase: string | undefined, sentence: string, roles: readonly string[] = ['one', 'two']): unknown => html`<div part="base">
  ${phase === undefined ? nothing : html`<p part="phase">${phase}</p>`}
  <p part="sentence">${sentence}</p>
  <details part="rest"><summary part="more">More</summary><ul>${roles.map((role) => html`<li part="entry"><button part="reveal ${role}">${role}</button></li>`)}</ul></details>
</div>`;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
});
afterEach(() => { host.remove(); });

describe('a widget that is painted again', () => {
  it('touches no node where nothing has changed', () => {
    paint(widget('soon', 'In 2 days'));
    const observer = new MutationObserver(() => undefined);
    observer.observe(root, { childList: true, characterData: true, attributes: true, subtree: true });
    paint(widget('soon', 'In 2 days'));
    expect(observer.takeRecords().map(({ type }) => type)).to.deep.equal([]);
    observer.disconnect();
  });

  it('changes a text where it stands', () => {
    paint(widget('soon', 'In 2 days'));
    const text = at('[part="sentence"]').firstChild!;
    paint(widget('soon', 'In 1 day'));
    expect([text.isConnected, at('[part="sentence"]').textContent]).to.deep.equal([true, 'In 1 day']);
  });

  it('keeps the nodes after a part that is added or removed', () => {
    paint(widget('soon', 'In 2 days'));
    const [sentence, rest] = [at('[part="sentence"]'), details()];
    paint(widget(undefined, 'Today'));
    expect([root.querySelectorAll('p').length, at('[part="sentence"]') === sentence, details() === rest]).to.deep.equal([1, true, true]);
    paint(widget('out', 'Since today'));
    expect([root.querySelectorAll('p').length, at('[part="sentence"]') === sentence, details() === rest]).to.deep.equal([2, true, true]);
  });

  it('keeps the focus, and the page around hears nothing of it', () => {
    paint(widget('soon', 'In 2 days'));
    details().open = true;
    at('button').focus();
    const heard: string[] = [];
    for (const type of ['focusin', 'focusout']) host.addEventListener(type, () => heard.push(type));
    paint(widget(undefined, 'Today', ['one', 'two', 'three']));
    expect([root.activeElement === at('button'), heard]).to.deep.equal([true, []]);
  });

  it('keeps open what a reader opened', () => {
    paint(widget('soon', 'In 2 days'));
    details().open = true;
    paint(widget(undefined, 'Today'));
    expect(details().open).to.equal(true);
  });

  it('keeps the focus that was handed to its box by a script', () => {
    paint(widget('soon', 'In 2 days'));
    at('[part="base"]').tabIndex = -1;
    at('[part="base"]').focus();
    paint(widget('soon', 'In 1 day', ['two']));
    expect([root.activeElement === at('[part="base"]'), at('[part="base"]').tabIndex]).to.deep.equal([true, -1]);
  });

  it('keeps a popover open where it was placed', () => {
    const dialog = (said: string): unknown => html`<span part="popover" popover>${said}</span>`;
    paint(dialog('then'));
    const popover = at('[popover]');
    popover.showPopover();
    popover.style.setProperty('--_x', '7px');
    paint(dialog('now'));
    expect([popover.matches(':popover-open'), popover.style.getPropertyValue('--_x'), popover.textContent]).to.deep.equal([true, '7px', 'now']);
  });

  it('takes away what the template no longer has', () => {
    paint(html`<p part="sentence" aria-hidden="true" lang="de">a</p><p part="note">b</p>`);
    paint(html`<p part="sentence">a</p>`);
    expect(root.innerHTML).to.equal('<p part="sentence">a</p>');
  });

  it('shows what would be markup as the text that it is', () => {
    paint(widget('soon', 'In 2 days'));
    paint(widget('soon', '<img src=x onerror="alert(1)">'));
    expect([root.querySelector('img'), at('[part="sentence"]').textContent]).to.deep.equal([null, '<img src=x onerror="alert(1)">']);
  });
});

describe('what stood in the shadow root before', () => {
  it('becomes the widget: style sheets that a server wrote go, comments and strangers too', () => {
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<style>p { color: red }</style><!-- a --><aside>Advertisement</aside><p part="sentence">then</p>';
    const sentence = shadow.querySelector('p')!;
    paintInto(host, html`<p part="sentence">now</p>`, [css`p {}`]);
    expect([shadow.innerHTML, sentence.isConnected]).to.deep.equal(['<p part="sentence">now</p>', true]);
  });
});
