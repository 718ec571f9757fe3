/**
 * Remembers what the server drew, and tells afterwards whether the elements took it over or drew for themselves.
 */

interface Prerendered {
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly nodes: readonly ChildNode[];
}

/** Every element below, those in shadow roots included. */
export function elementsBelow(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsBelow(element.shadowRoot) : [])]);
}

/** To be called before the elements upgrade; what it returns, after they were hydrated, names everything that went wrong. */
export function watchTakeOver(container: HTMLElement): () => string[] {
  const prerendered: Prerendered[] = [];
  const undrawn: string[] = [];
  for (const host of elementsBelow(container)) {
    const root = host.shadowRoot;
    const element = customElements.get(host.localName);
    if (root) prerendered.push({ host, root, nodes: drawnNodes(root) });
    else if (element && 'updateComplete' in element.prototype) undrawn.push(`<${host.localName}> was not drawn on the server.`);
  }
  return () => [...undrawn, ...prerendered.flatMap(misfit)];
}

function misfit({ host, root, nodes }: Prerendered): string[] {
  const name = `<${host.localName}>`;
  if (host.hasAttribute('defer-hydration')) return [`${name} still waits to be hydrated.`];
  const now = drawnNodes(root);
  const lost = nodes.filter((node) => !now.includes(node));
  if (host.shadowRoot !== root || (lost.length > 0 && lost.length === nodes.length)) return [`${name} was drawn afresh instead of being taken over.`];
  if (lost.length > 0) return [`${name} dropped what the server drew: ${lost.map(({ textContent }) => textContent?.trim()).join(' ')}`];
  return now.length > nodes.length ? [`${name} was drawn a second time beside what the server drew.`] : [];
}

/** Elements and words, without style elements, which are the server's alone, and without the marks of sources, which no server can know of. */
function drawnNodes(root: ShadowRoot): ChildNode[] {
  return [...root.childNodes].filter((node) => (node instanceof Element ? node.localName !== 'style' && !node.part.contains('cites') : node instanceof Text && node.data.trim() !== ''));
}
