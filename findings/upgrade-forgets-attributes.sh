#!/usr/bin/env bash
# An engineer expects: happy-dom upgrades elements as browsers do: define() gives each `<film-card of="x">` of the page its
# attributes (attributeChangedCallback), then one connectedCallback; what is in no document waits until it is inserted.
# What happens: happy-dom 21.0.4 runs the constructor and connectedCallback, and never attributeChangedCallback: a Lit 3.3.3
# element that stood in the page before its script has no property set (`undefined`). The same markup written *after* define()
# is right. An element that is in no document at define() (a clone of a template, say) waits, but is then connected twice by one
# insertion, with no disconnectedCallback between. jsdom 26.1.0 does both right.
# Why it matters: "markup first, script later" is how articles use components, and the only order that goes wrong here: tests
# of it fail for no fault of the component, or hold an empty rendering to be the right one; what connectedCallback starts is
# started twice. Define first in these tests, or run the order that articles have in jsdom or a browser.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts happy-dom@21.0.4 jsdom@26.1.0 lit@3.3.3 lit-html@3.3.3 lit-element@4.2.2 @lit/reactive-element@2.1.2 @lit-labs/ssr-dom-shim@1.6.0

cat > look.mjs <<'LOOK'
import { createRequire } from 'node:module';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

function recorder({ HTMLElement }, log) {
  return class extends HTMLElement {
    static observedAttributes = ['of'];
    attributeChangedCallback(name, before, after) { log.push(`attribute ${after}`); }
    connectedCallback() { log.push('connected'); }
    disconnectedCallback() { log.push('disconnected'); }
  };
}
const orders = {
  'in the page, then define'({ document, customElements }, make) {
    document.body.innerHTML = '<x-one of="a">June 6</x-one>';
    customElements.define('x-one', make());
  },
  'define, then in the page'({ document, customElements }, make) {
    customElements.define('x-two', make());
    document.body.innerHTML = '<x-two of="a">June 6</x-two>';
  },
  'cloned from a template, define, then in the page'({ document, customElements }, make) {
    const template = document.createElement('template');
    template.innerHTML = '<x-three of="a">June 6</x-three>';
    const clone = template.content.cloneNode(true);
    customElements.define('x-three', make());
    document.body.append(clone);
  },
};
const right = 'attribute a, connected';
const found = {
  jsdom: [right, right, right],
  'happy-dom': ['connected', right, 'connected, connected'],
};
const require = createRequire(import.meta.url);
let same = true;
const tell = (text, seen, wanted) => { console.log(`  ${text}: ${seen}`); same = same && seen === wanted; };

for (const [name, open] of [['jsdom', () => new JSDOM('<!doctype html><body>').window], ['happy-dom', () => new Window()]]) {
  console.log(`${name} ${require(`${name}/package.json`).version}`);
  Object.entries(orders).forEach(([order, run], at) => {
    const window = open();
    const log = [];
    run(window, () => recorder(window, log));
    tell(order, log.join(', '), found[name][at]);
  });
}

const window = new Window();
for (const name of ['document', 'customElements', 'HTMLElement', 'Element', 'Node', 'ShadowRoot', 'Document', 'CSSStyleSheet', 'Event', 'CustomEvent', 'Comment']) globalThis[name] ??= window[name];
globalThis.window = window;
const { LitElement, html } = await import('lit');
console.log('lit 3.3.3 in happy-dom');
const write = () => { document.body.innerHTML = '<film-card of="ballerina"></film-card>'; };
const drawn = async () => { const card = document.querySelector('film-card'); await card.updateComplete; return card.shadowRoot.textContent.trim(); };
write();
customElements.define('film-card', class extends LitElement {
  static properties = { of: {} };
  render() { return html`of ${String(this.of)}`; }
});
tell('in the page, then define', await drawn(), 'of undefined');
write();
tell('define, then in the page', await drawn(), 'of ballerina');
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
