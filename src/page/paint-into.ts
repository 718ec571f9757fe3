/**
 * Writes painted markup into shadow roots, also under a policy that requires trusted types.
 */
import type { CSSResult } from 'lit';
import { paint } from '../painter/paint.js';
import { adoptStyles } from './adopt-styles.js';

interface Policy {
  readonly createHTML: (markup: string) => string;
}

interface TrustedTypesFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/** Name of our trusted-types policy. A page with `require-trusted-types-for 'script'` has to allow `trusted-types wick-widgets lit-html`. */
const policyName = 'wick-widgets';

/** Undefined where the page does not allow our policy: then Lit renders. */
export const trustedTypesPolicy = makePolicy();

function makePolicy(): Policy | undefined {
  const rules: Policy = { createHTML: (markup) => markup };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  try {
    return trustedTypes ? trustedTypes.createPolicy(policyName, rules) : rules;
  } catch {
    return undefined;
  }
}

/** Paints a template into an element's shadow root. Nodes of the same shape stay, with their focus, selection and open state. */
export function paintInto(host: Element, template: unknown, styles: readonly CSSResult[]): void {
  const markup = trustedTypesPolicy!.createHTML(paint(template));
  const root = ensureShadowRoot(host, styles);
  // A slot by itself shows the author's words while something is awaited.
  if (!root.firstElementChild?.firstChild) {
    root.innerHTML = markup;
    return;
  }
  const drawn = document.createElement('template');
  drawn.innerHTML = markup;
  become(root, drawn.content);
}

/** Returns the element's shadow root, made here or by the server's markup, with our style sheets adopted. */
export function ensureShadowRoot(host: Element, styles: readonly CSSResult[]): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  return root;
}

/** Makes the children of `now` equal to those of `then`: matching nodes stay and are updated, the others are inserted or removed. */
function become(now: ParentNode & Node, then: ParentNode & Node): void {
  let old = now.firstChild;
  for (const node of [...then.childNodes]) {
    const same = alikeFrom(old, node);
    if (!same) {
      now.insertBefore(node, old);
      continue;
    }
    while (old !== same) old = without(old!);
    if (node instanceof Element) becomeElement(same as Element, node);
    else if (same.nodeValue !== node.nodeValue) same.nodeValue = node.nodeValue;
    old = same.nextSibling;
  }
  while (old) old = without(old);
}

function without(node: ChildNode): ChildNode | null {
  const { nextSibling } = node;
  node.remove();
  return nextSibling;
}

/** Finds the match of `node`, from `old` onwards: an element of the same name and the same first word in `part`. A text matches only `old` itself. */
function alikeFrom(old: ChildNode | null, node: ChildNode): ChildNode | undefined {
  if (!(node instanceof Element)) return old?.nodeName === node.nodeName ? old : undefined;
  for (let other = old; other; other = other.nextSibling) if (other.nodeName === node.nodeName && wordOf(other as Element) === wordOf(node)) return other;
  return undefined;
}

function wordOf(element: Element): string | undefined {
  return element.getAttribute('part')?.split(' ', 1)[0];
}

/** Attributes that no template removes: `open` (the reader opened it), `tabindex` (the element took over focus), `style` (where a popover stands). */
const kept = new Set(['open', 'tabindex', 'style']);

function becomeElement(now: Element, then: Element): void {
  for (const { name, value } of then.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  for (const name of now.getAttributeNames()) if (!then.hasAttribute(name) && !kept.has(name)) now.removeAttribute(name);
  become(now, then);
}
