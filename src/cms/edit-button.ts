/**
 * The button beside a widget in an editing surface. It has no style; its class is `wick-edit`.
 */
import type { Widget } from './widgets.js';

/** `onEdit` is called by a click or by the keyboard; the caret cannot enter the button, and pressing it takes no selection away. */
export function editButton({ label }: Widget, onEdit: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'wick-edit';
  button.contentEditable = 'false';
  button.title = `Edit: ${label}`;
  button.setAttribute('aria-label', button.title);
  button.textContent = '✎';
  button.addEventListener('mousedown', (event) => { event.preventDefault(); });
  button.addEventListener('click', onEdit);
  return button;
}
