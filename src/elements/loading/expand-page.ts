/**
 * Replaces the page's links and shortcodes by the widgets that they stand for, now and when others are added. Loaded at the first such link.
 */
import { WickErrorEvent } from '../../events/wick-error.js';
import { readFilmRules } from '../../shorthand/links.js';
import { placeLinks } from '../../shorthand/place-links.js';
import { placeShortcodes } from '../../shorthand/place-shortcodes.js';
import { isInline, type Plan, type LocatedFault } from '../../shorthand/tree.js';
import { domTreeAdapter, insertWidgets } from './dom-tree.js';

const meta = (name: string): Element | null => document.querySelector(`meta[name="wick:${name}"]`);

/** Faults already reported, by node. */
const told = new WeakMap<Node, Set<string>>();

/** Expands the links of the page; if the page asks for it, also the shortcodes in the given parts. */
function expand(parts: Iterable<Node>): void {
  const rules = readFilmRules(meta('films')?.getAttribute('content'));
  carryOut(placeLinks<Node>(domTreeAdapter, document.querySelectorAll('a[href*="#wick-" i]'), rules, (id) => document.getElementById(id) !== null));
  if (meta('shortcodes')) for (const part of blocksOf(parts)) carryOut(placeShortcodes<Node>(domTreeAdapter, part));
}

function carryOut({ placements, told: faults }: Plan<Node>): void {
  for (const fault of faults) tell(fault);
  insertWidgets(placements);
}

/** Returns the blocks around some nodes, without those inside another of them. */
function blocksOf(parts: Iterable<Node>): readonly Node[] {
  const blocks = new Set<Node>();
  for (let node of parts) {
    while (node.parentNode && (node instanceof Text || isInline(domTreeAdapter, node))) node = node.parentNode;
    if (node.isConnected) blocks.add(node);
  }
  return [...blocks].filter((node) => ![...blocks].some((other) => other !== node && other.contains(node)));
}

/** Reports a fault once. Its sentence is loaded when it is first needed. */
function tell({ node, fault, index = 0 }: LocatedFault<Node>): void {
  const known = told.get(node) ?? new Set();
  const key = `${String(index)} ${JSON.stringify(fault)}`;
  if (known.has(key)) return;
  told.set(node, known.add(key));
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return;
  const locale = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
  void import('../../shorthand/fault-message.js').then(({ toldFault }) => {
    const said = toldFault(fault, locale);
    if (said) element.dispatchEvent(new WickErrorEvent(said.code, said.message, element));
  }, () => undefined);
}

function start(): void {
  const changes = new MutationObserver((records) => {
    expand(records.map(({ target }) => target));
    // Our own insertions must not call the observer.
    changes.takeRecords();
  });
  expand([document.body]);
  changes.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['href'] });
}

// Waits until the document is parsed: a paragraph may still be incomplete.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
