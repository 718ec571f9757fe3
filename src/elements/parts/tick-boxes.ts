/**
 * Boxes to tick, each by the id of a title.
 */

/** Ticks the boxes of what was seen and no other. In the template it would be a property, which a server writes as an attribute that ticks them all. */
export function showTicks(root: ParentNode, seen: readonly string[]): void {
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) box.checked = seen.includes(box.value);
}
