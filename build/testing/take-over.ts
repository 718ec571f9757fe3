/**
 * Remembers what the server drew, and tells afterwards whether the elements took it over: once, in its place, with nothing left of it.
 */
import { PaintedElement } from '../../src/elements/base/painted-element.js';
import { portrait } from './portrait.js';

/** Every element below, those in shadow roots included. */
export function elementsBelow(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsBelow(element.shadowRoot) : [])]);
}

/** What stands in the shadow roots of a page. */
export function painted(root: ParentNode): ReadonlyMap<Element, string> {
  return new Map(elementsBelow(root).flatMap((host) => (host.shadowRoot ? [[host, portrait(host.shadowRoot)]] : [])));
}

/** To be called before the elements upgrade; what it returns, after they were taken over, names everything that went wrong. */
export function watchTakeOver(container: HTMLElement): () => string[] {
  const all = elementsBelow(container);
  const undrawn = all.filter((host) => !host.shadowRoot && 'updateComplete' in (customElements.get(host.localName)?.prototype ?? {}));
  const prerendered = all.flatMap((host) => (host.shadowRoot ? [{ host, root: host.shadowRoot, nodes: [...host.shadowRoot.childNodes] }] : []));
  return () => [
    ...undrawn.map(({ localName }) => `<${localName}> was not drawn on the server.`),
    ...prerendered.flatMap(({ host, root, nodes }) => {
      if (host.shadowRoot !== root) return [`<${host.localName}> got another shadow root.`];
      // What is painted changes what the server drew where it stands.
      if (host instanceof PaintedElement) return [];
      return nodes.some((node) => node.parentNode) && customElements.get(host.localName) ? [`<${host.localName}> kept something that the server drew beside what it draws.`] : [];
    }),
  ];
}
