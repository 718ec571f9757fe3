/**
 * Gives shadow roots their style sheets. A constructed sheet works only in the document that made it: a root that is moved into another document, such as a frame's, loses it.
 */
import type { CSSResult } from 'lit';

const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

/** Adopts style sheets, unless the root has some. */
export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  if (root.adoptedStyleSheets.length > 0) return;
  root.adoptedStyleSheets = styles.map((style) => (root.ownerDocument === document ? style.styleSheet! : sheetIn(root.ownerDocument, style)));
}

function sheetIn(page: Document, style: CSSResult): CSSStyleSheet {
  const sheets = made.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(page, sheets);
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new (page.defaultView as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(style.cssText);
    sheets.set(style, sheet);
  }
  return sheet;
}
