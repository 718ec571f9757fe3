/**
 * What is said of a page whose security policy lets nothing be drawn; few pages have to say it, so it comes by itself, in every language.
 */
import type { directions } from '../languages.js';

/** Gets the names of our policies. */
export const securityPolicyMessages: Readonly<Record<keyof typeof directions, (names: string) => string>> = {
  en: (names) => `The page’s policy of trusted types allows neither of ${names}: the widgets cannot be drawn.`,
  de: (names) => `Die Trusted-Types-Richtlinie der Seite lässt keines von ${names} zu: Die Widgets lassen sich nicht zeichnen.`,
  ar: (names) => `لا تسمح سياسة Trusted Types في الصفحة بأي من \u2068${names}\u2069، فتعذّر رسم العناصر.`,
};
