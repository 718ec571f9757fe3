/**
 * Whether a text may contain links or shortcodes to expand: a quick test, as most articles have none.
 */
export function mayHoldShorthand(text: string): boolean {
  return /#wick-|\[\/?wick[\s\]&]/i.test(text);
}
