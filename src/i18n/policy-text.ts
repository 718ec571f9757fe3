/**
 * Says that the page's security policy lets nothing be drawn; few pages have to say it, so it comes by itself, in every language.
 */
import { languageFor } from './messages.js';

const names = 'wick-widgets, lit-html';

const texts: Readonly<Record<string, string>> = {
  en: `The page’s policy of trusted types allows neither of ${names}: the widgets cannot be drawn.`,
  de: `Die Trusted-Types-Richtlinie der Seite lässt keines von ${names} zu: Die Widgets lassen sich nicht zeichnen.`,
  ar: `لا تسمح سياسة Trusted Types في الصفحة بأي من \u2068${names}\u2069، فتعذّر رسم العناصر.`,
};

export function policyText(locale: string): string {
  return texts[languageFor(locale) ?? 'en'] ?? texts['en']!;
}
