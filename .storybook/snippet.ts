/**
 * What a reader of Storybook may paste into an article, made from what a story draws.
 */

/** Settings that only hold a story still. */
const scaffolding = ['now', 'heading-level'];

/** Removes the clock's stop, providers that say nothing, and what Lit writes for itself. */
export function snippetOf(drawn: string): string {
  const { body } = new DOMParser().parseFromString(drawn.replaceAll(/<!--[^]*?-->/g, ''), 'text/html');
  for (const style of body.querySelectorAll('style')) style.remove();
  for (const provider of body.querySelectorAll('wick-provider')) {
    for (const name of scaffolding) provider.removeAttribute(name);
    if (provider.attributes.length === 0) provider.replaceWith(...provider.childNodes);
  }
  // The decorators' boxes for the column and the language.
  for (const box of body.querySelectorAll('div.story-room, div[lang][dir]')) box.replaceWith(...box.childNodes);
  return linesOf(body, 0).join('\n');
}

/** Puts elements on lines of their own; one with text stays on one line. */
function linesOf(parent: Element, depth: number): string[] {
  const indent = '  '.repeat(depth);
  return [...parent.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) {
      const text = (node.textContent ?? '').trim();
      return text === '' ? [] : [indent + text];
    }
    const open = openingTag(node);
    const hasText = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '');
    if (hasText || node.children.length === 0) return [`${indent}${open}${node.innerHTML.trim()}</${node.localName}>`];
    return [indent + open, ...linesOf(node, depth + 1), `${indent}</${node.localName}>`];
  });
}

function openingTag(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`));
  return `<${element.localName}${attributes.join('')}>`;
}
