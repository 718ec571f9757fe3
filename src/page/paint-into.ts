/**
 * Puts finished markup into shadow roots, under a strict policy too.
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

/** The policy that a page with `require-trusted-types-for 'script'` has to allow: `trusted-types wick-widgets lit-html`. */
const policyName = 'wick-widgets';

/** Undefined where the page's policy does not allow ours: then Lit renders. */
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

/** Writes a template into an element's shadow root. What is there already and is of the same shape stays, with its focus, its selection and what was opened. */
export function paintInto(host: Element, template: unknown, styles: readonly CSSResult[]): void {
  const markup = trustedTypesPolicy!.createHTML(paint(template));
  const root = ensureShadowRoot(host, styles);
  if (!root.firstChild) {
    root.innerHTML = markup;
    return;
  }
  const drawn = document.createElement('template');
  drawn.innerHTML = markup;
  become(root, drawn.content);
}

/** The element's shadow root with its style sheets: its own, or the one that a server wrote. The styles that a server wrote into it go with what is drawn anew. */
export function ensureShadowRoot(host: Element, styles: readonly CSSResult[]): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, styles);
  return root;
}

/** Makes the children of one node those of another: what is alike stays and changes where it stands, anything else comes or goes. */
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

/** The first of a node's siblings, itself included, that is the same thing: by name, and by the first word of its part; of a text only the node itself. */
function alikeFrom(old: ChildNode | null, node: ChildNode): ChildNode | undefined {
  if (!(node instanceof Element)) return old?.nodeName === node.nodeName ? old : undefined;
  for (let other = old; other; other = other.nextSibling) if (other.nodeName === node.nodeName && wordOf(other as Element) === wordOf(node)) return other;
  return undefined;
}

function wordOf(element: Element): string | undefined {
  return element.getAttribute('part')?.split(' ', 1)[0];
}

/** What a reader opened, what took the focus of something that went, and the place of a popover: no template takes them away. */
const kept = new Set(['open', 'tabindex', 'style']);

function becomeElement(now: Element, then: Element): void {
  for (const { name, value } of then.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  for (const name of now.getAttributeNames()) if (!then.hasAttribute(name) && !kept.has(name)) now.removeAttribute(name);
  become(now, then);
}
