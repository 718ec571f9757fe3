/**
 * Says which widgets of a page are not drawn yet. The sheet, each frame and the pictures wait by this one rule.
 */

/** All elements under a node, also those in shadow roots. */
export function elementsIn(node: ParentNode): Element[] {
  return [...node.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? elementsIn(element.shadowRoot) : [])]);
}

/** The widgets without content, and those with an update to come: the author's words stand while a language or data is fetched. */
export function undrawnIn(node: ParentNode): Element[] {
  return elementsIn(node).filter((element) => element.localName.startsWith('wick-') && element.localName !== 'wick-provider' && isUndrawn(element));
}

function isUndrawn(element: Element & { readonly isUpdatePending?: boolean }): boolean {
  return element.isUpdatePending === true || !element.shadowRoot?.hasChildNodes();
}
