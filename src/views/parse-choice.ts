/**
 * Attributes that hold words from a list. What is not on the list counts as not written, and is named.
 */

/** The written word where it is on the list, else the default. */
export function parseChoice<T extends string>(written: string | undefined, list: readonly T[], usual: T): T {
  return list.find((word) => word === written?.trim()) ?? usual;
}

/** The written words that are on the list, in the order written; the default where there are none. */
export function parseChoices<T extends string>(written: string | undefined, list: readonly T[], usual: readonly T[]): readonly T[] {
  const words = wordsOf(written).filter((word): word is T => (list as readonly string[]).includes(word));
  return words.length > 0 ? words : usual;
}

/** An attribute whose words cannot all be read, and what is used in their stead. */
export interface BadValue {
  readonly attribute: string;
  readonly value: string;
  readonly used: string;
}

/** Names an attribute that holds a word which is not on its list. */
export function findBadValues(attribute: string, written: string | undefined, list: readonly string[], used: readonly string[]): BadValue[] {
  return wordsOf(written).every((word) => list.includes(word)) ? [] : [{ attribute, value: written ?? '', used: used.join(' ') }];
}

/** The words of an attribute, which spaces or commas part. */
export function wordsOf(written: string | undefined): string[] {
  return written?.split(/[\s,]+/).filter((word) => word !== '') ?? [];
}
