/**
 * The button beside a widget in an editing surface. It is unstyled, with the class `wick-edit`.
 */
import type { Widget } from './widgets.js';

/** Makes the button. A click or the keyboard calls `onEdit`. The caret cannot enter it, and pressing it keeps the selection. */
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
