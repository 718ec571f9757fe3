/**
 * Makes style sheets from CSS text; each becomes one constructed sheet a page, shared by all shadow roots. Lit accepts them as its own.
 */
import type { CSSResult } from 'lit';

/** Makes a style sheet. Values in it are other style sheets or our own numbers. */
export function css(strings: TemplateStringsArray, ...values: readonly (CSSResult | number)[]): CSSResult {
  const cssText = strings.reduce((text, part, index) => text + String(values[index - 1]) + part);
  let sheet: CSSStyleSheet | undefined;
  const style: Pick<CSSResult, 'cssText' | 'styleSheet' | 'toString'> = {
    cssText,
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(cssText);
      }
      return sheet;
    },
    toString: () => cssText,
  };
  return style as CSSResult;
}
