/**
 * Renders a template with Lit, for pages whose trusted-types policy allows `lit-html` but not `wick-widgets`.
 */
import { type CSSResult, render } from 'lit';
import { ensureShadowRoot } from './paint-into.js';

const rendered = new WeakSet<Element>();

/** Renders into the element's shadow root. The first call removes what the server wrote there. */
export function renderInto(host: Element, template: unknown, styles: readonly CSSResult[]): void {
  const root = ensureShadowRoot(host, styles);
  if (!rendered.has(host)) root.replaceChildren();
  rendered.add(host);
  render(template, root);
}
