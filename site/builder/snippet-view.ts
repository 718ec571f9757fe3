/**
 * Shows a snippet: each text with its caption and a button that copies it.
 */
import type { Snippet, Step } from './snippet.js';

/** Draws a snippet into `place`; `onCopied` gets a sentence for the status line. */
export function showSnippet(place: HTMLElement, { steps, note }: Snippet, onCopied: (said: string) => void): void {
  const said = made('p', 'note', note ?? '');
  place.replaceChildren(...steps.map((step, index) => stepOf(step, index, onCopied)), ...(note === undefined ? [] : [said]));
}

/** Says in one line why there is no snippet. */
export function showFault(place: HTMLElement, line: string): void {
  place.replaceChildren(made('p', 'note', line));
}

function stepOf({ caption, code }: Step, index: number, onCopied: (said: string) => void): HTMLElement {
  const figure = made('figure', 'step');
  const title = made('figcaption', '', caption);
  title.id = `step-${String(index)}`;
  const text = made('pre', '', '');
  // It scrolls, so that the keyboard has to reach it; a `pre` without a role may have no name.
  text.tabIndex = 0;
  text.setAttribute('role', 'group');
  text.setAttribute('aria-labelledby', title.id);
  const content = made('code', '', code);
  text.append(content);
  const button = made('button', '', 'Copy');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-describedby', title.id);
  button.addEventListener('click', () => void copy(code, content).then((isCopied) => { onCopied(isCopied ? `Copied: ${caption}` : `Selected: ${caption}. Copy it with the keyboard.`); }));
  const head = made('div', 'step-head', '');
  head.append(title, button);
  figure.append(head, text);
  return figure;
}

/** Copies a text; selects it where the browser gives pages no clipboard, as on addresses without https. */
async function copy(code: string, content: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code);
    return true;
  } catch {
    getSelection()?.selectAllChildren(content);
    return false;
  }
}

function made<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.append(text);
  return element;
}
