/**
 * The colon between a label and its value, for text that has no style sheet: a no-break space before it in French, full width and without a space in Chinese and Japanese.
 */

const others: Readonly<Record<string, string>> = { fr: '\u00a0: ', ja: '：', zh: '：' };

/** Returns the colon of a language tag, with the spaces around it. */
export function colonIn(locale: string): string {
  return others[locale.split('-', 1)[0]!] ?? ': ';
}
