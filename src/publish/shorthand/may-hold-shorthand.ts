/**
 * Whether there is anything to expand: most articles hold neither links nor shortcodes that stand for widgets.
 */
export function mayHoldShorthand(text: string): boolean {
  return /#wick-|\[\/?wick[\s\]&]/i.test(text);
}
