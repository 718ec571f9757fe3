/**
 * Checkboxes for titles; the value of each is a title's id.
 */

/** Ticks the boxes of seen titles and no others. A property in the template would not do: servers write it as an attribute, which ticks every box. */
export function showTicks(root: ParentNode, seen: readonly string[]): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = seen.includes(box.value);
}
