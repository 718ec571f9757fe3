/**
 * Puts finished markup into shadow roots, under a strict policy too.
 */
import { paint } from '../painter/paint.js';

interface Policy {
  readonly createHTML: (markup: string) => string;
}

interface TrustedTypesFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

/** The policy that a page with `require-trusted-types-for 'script'` has to allow: `trusted-types wick-widgets lit-html`. */
const policyName = 'wick-widgets';

/** Undefined where the page's policy does not allow ours: then Lit renders. */
export const policy = makePolicy();

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
export function paintInto(host: Element, template: unknown, sheets: readonly CSSStyleSheet[]): void {
  const markup = policy!.createHTML(paint(template));
  const root = rootOf(host, sheets);
  if (!root.firstChild) {
    root.innerHTML = markup;
    return;
  }
  const drawn = document.createElement('template');
  drawn.innerHTML = markup;
  become(root, drawn.content);
}

/** The element's shadow root with its style sheets: its own, or the one that a server wrote, without the styles that stood in it. */
export function rootOf(host: Element, sheets: readonly CSSStyleSheet[]): ShadowRoot {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (root.adoptedStyleSheets.length === 0) {
    root.adoptedStyleSheets = [...sheets];
    for (const style of root.querySelectorAll(':scope > :is(style, link)')) style.remove();
  }
  return root;
}

/** Makes the children of one node those of another: texts and attributes change where they stand, and what has another name is replaced. */
function become(now: ParentNode & Node, then: ParentNode & Node): void {
  const [before, after] = [[...now.childNodes], [...then.childNodes]];
  after.forEach((node, index) => {
    const old = before[index];
    if (old?.nodeName !== node.nodeName) {
      if (old) old.replaceWith(node);
      else now.appendChild(node);
    } else if (node instanceof Element) {
      becomeElement(old as Element, node);
    } else if (old.nodeValue !== node.nodeValue) {
      old.nodeValue = node.nodeValue;
    }
  });
  for (const old of before.slice(after.length)) old.remove();
}

function becomeElement(now: Element, then: Element): void {
  for (const { name, value } of then.attributes) if (now.getAttribute(name) !== value) now.setAttribute(name, value);
  // What a reader opened stays open.
  for (const name of now.getAttributeNames()) if (!then.hasAttribute(name) && name !== 'open') now.removeAttribute(name);
  become(now, then);
}
