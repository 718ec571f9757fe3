/**
 * Renders a template by Lit, for pages whose policy of trusted types allows `lit-html` and not `wick-widgets`.
 */
import { type CSSResult, render } from 'lit';
import { ensureShadowRoot } from './paint-into.js';

const rendered = new WeakSet<Element>();

/** Takes the place of what a server wrote. */
export function renderInto(host: Element, template: unknown, styles: readonly CSSResult[]): void {
  const root = ensureShadowRoot(host, styles);
  if (!rendered.has(host)) root.replaceChildren();
  rendered.add(host);
  render(template, root);
}
