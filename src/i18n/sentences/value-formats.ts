/**
 * Lists the lengths of a value's text, for code that checks what an author wrote.
 */

export const valueFormats = ['long', 'short', 'year'] as const;
