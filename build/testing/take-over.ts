/**
 * Records what the server drew, and checks afterwards that the elements took it over: in the same shadow root, with nothing left over.
 */
import { PaintedElement } from '../../src/elements/base/painted-element.js';
import { portrait } from './portrait.js';

/** All descendant elements, including those in shadow roots. */
export function elementsBelow(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsBelow(element.shadowRoot) : [])]);
}

/** The portraits of all shadow roots of a page, by host. */
export function painted(root: ParentNode): ReadonlyMap<Element, string> {
  return new Map(elementsBelow(root).flatMap((host) => (host.shadowRoot ? [[host, portrait(host.shadowRoot)]] : [])));
}

/** Call it before the elements upgrade. The returned function, called after the take-over, lists all faults. */
export function watchTakeOver(container: HTMLElement): () => string[] {
  const all = elementsBelow(container);
  const undrawn = all.filter((host) => !host.shadowRoot && 'updateComplete' in (customElements.get(host.localName)?.prototype ?? {}));
  const prerendered = all.flatMap((host) => (host.shadowRoot ? [{ host, root: host.shadowRoot, nodes: [...host.shadowRoot.childNodes] }] : []));
  return () => [
    ...undrawn.map(({ localName }) => `<${localName}> was not drawn on the server.`),
    ...prerendered.flatMap(({ host, root, nodes }) => {
      if (host.shadowRoot !== root) return [`<${host.localName}> got another shadow root.`];
      // Painted elements change the server's nodes in place.
      if (host instanceof PaintedElement) return [];
      return nodes.some((node) => node.parentNode) && customElements.get(host.localName) ? [`<${host.localName}> kept something that the server drew beside what it draws.`] : [];
    }),
  ];
}
