/**
 * Reads the visible text of a page, shadow roots included.
 */

/**
 * The visible text of the first element of a selector, with a line for each box. Runs in the page.
 * @param {string} [selector]
 * @returns {string}
 */
export function laidOut(selector = 'body') {
  const text = /** @type {string[]} */ ([]);
  const walk = (/** @type {Node} */ node) => {
    if (node instanceof Text) text.push(node.data.replace(/\s+/g, ' '));
    if (!(node instanceof Element) || /^(?:script|style|template|link)$/.test(node.localName)) return;
    const { display } = getComputedStyle(node);
    if (display === 'none' || (display !== 'contents' && !node.checkVisibility())) return;
    const breaks = /^(?:inline|contents)$/.test(display) ? '' : '\n';
    text.push(breaks);
    if (node instanceof HTMLDetailsElement && !node.open) node.querySelectorAll(':scope > summary').forEach(walk);
    else shownIn(node).forEach(walk);
    text.push(breaks);
  };
  const shownIn = (/** @type {Element} */ node) => [...(node instanceof HTMLSlotElement && node.assignedNodes().length > 0 ? node.assignedNodes() : (node.shadowRoot ?? node).childNodes)];
  const first = document.querySelector(selector);
  if (first) walk(first);
  return text.join('').replace(/[ \t\r\f]*\n\s*/g, '\n').replace(/[ \t\r\f]+/g, ' ').trim();
}
