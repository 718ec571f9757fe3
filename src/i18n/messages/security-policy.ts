/**
 * The sentence for a page whose security policy stops the widgets from drawing. Few pages need it, so one small file holds all languages.
 */
import type { directions } from '../languages.js';

/** `names` are the names of the library's Trusted Types policies. */
export const securityPolicyMessages: Readonly<Record<keyof typeof directions, (names: string) => string>> = {
  en: (names) => `The page’s policy of trusted types allows neither of ${names}: the widgets cannot be drawn.`,
  de: (names) => `Die Trusted-Types-Richtlinie der Seite lässt keines von ${names} zu: Die Widgets lassen sich nicht zeichnen.`,
  ar: (names) => `لا تسمح سياسة Trusted Types في الصفحة بأي من \u2068${names}\u2069، فتعذّر رسم العناصر.`,
};
