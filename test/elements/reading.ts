/**
 * Reads what a widget shows, what assistive technology gets, and the errors that the page receives.
 */
import type { WickErrorEvent } from '../../src/events/wick-error.js';
import { settled } from '../fixture.js';

/** The first part of this name in a widget's shadow root. */
export function part(widget: Element, name: string): HTMLElement | null {
  return widget.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);
}

export function partsOf(widget: Element, name: string): HTMLElement[] {
  return [...widget.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
}

/** The visible text of a widget or a part of it, with slotted content. */
export function seen(node: Node | null): string {
  return words(node, (element) => getComputedStyle(element).clipPath === 'none');
}

/** The text for assistive technology: the visible text without `aria-hidden` parts. */
export function heard(node: Node | null): string {
  return words(node, (element) => element.getAttribute('aria-hidden') !== 'true');
}

/** A card's facts as pairs of label and value. */
export function factsOf(card: Element): [label: string, value: string][] {
  return partsOf(card, 'fact').map((fact) => [seen(fact.querySelector('dt')), seen(fact.querySelector('dd'))]);
}

/** A cast list's roles as pairs of person and character, with what is said besides. */
export function rolesOf(list: Element): [person: string, character: string][] {
  return partsOf(list, 'entry')
    .filter((entry) => !entry.part.contains('stub'))
    .map((entry) => [seen(entry.querySelector('[part="name"]')), seen(entry.querySelector('[part~="character"]'))]);
}

/** All markup below a node, including attributes, comments and shadow roots. */
export function written(root: Element | ShadowRoot): string {
  const shadows = [root, ...root.querySelectorAll('*')].flatMap((node) => (node instanceof Element && node.shadowRoot ? [written(node.shadowRoot)] : []));
  return [root instanceof Element ? root.outerHTML : root.innerHTML, ...shadows].join('\n');
}

/** The `wick-error` events that reach the page during an action, until there are at least a given number. */
export async function errorsWhile(play: () => Promise<unknown>, least = 0): Promise<WickErrorEvent[]> {
  const errors: WickErrorEvent[] = [];
  let hear: (event: WickErrorEvent) => void = () => undefined;
  const enough = new Promise<void>((resolve) => {
    if (least === 0) resolve();
    hear = (event) => {
      if (errors.push(event) >= least) resolve();
    };
  });
  document.addEventListener('wick-error', hear);
  try {
    await play();
    await enough;
  } finally {
    document.removeEventListener('wick-error', hear);
  }
  return errors;
}

/** Changes something in the page and waits until every widget has answered. */
export async function change(act: () => void): Promise<void> {
  act();
  await settled(document.body);
}

function words(node: Node | null, counts: (element: Element) => boolean): string {
  return collect(node, counts).replace(/\s+/g, ' ').trim();
}

function collect(node: Node | null, counts: (element: Element) => boolean): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  if (node.localName === 'style' || !node.checkVisibility() && getComputedStyle(node).display !== 'contents' || !counts(node)) return '';
  const text = childrenOf(node).map((child) => collect(child, counts)).join('');
  return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
}

function childrenOf(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length > 0 ? assigned : [...element.childNodes];
}
