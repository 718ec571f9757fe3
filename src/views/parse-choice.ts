/**
 * Reads attributes that hold words from a list. A word that is not on the list counts as not written, and is reported.
 */

/** Returns the written word if it is on the list, else the default. */
export function parseChoice<T extends string>(written: string | undefined, list: readonly T[], usual: T): T {
  return list.find((word) => word === written?.trim()) ?? usual;
}

/** Returns the written words that are on the list, in the order written; without any, the default. */
export function parseChoices<T extends string>(written: string | undefined, list: readonly T[], usual: readonly T[]): readonly T[] {
  const words = wordsOf(written).filter((word): word is T => (list as readonly string[]).includes(word));
  return words.length > 0 ? words : usual;
}

/** An attribute with a word that cannot be read, and the value used instead. */
export interface BadValue {
  readonly attribute: string;
  readonly value: string;
  readonly used: string;
}

/** Returns the attribute as a fault if one of its words is not on the list. */
export function findBadValues(attribute: string, written: string | undefined, list: readonly string[], used: readonly string[]): BadValue[] {
  return wordsOf(written).every((word) => list.includes(word)) ? [] : [{ attribute, value: written ?? '', used: used.join(' ') }];
}

/** Splits an attribute into words, at spaces and commas. */
export function wordsOf(written: string | undefined): string[] {
  return written?.split(/[\s,]+/).filter((word) => word !== '') ?? [];
}
