/**
 * Whether there is anything to expand: most articles hold neither links nor shortcodes that stand for widgets.
 */
export function mayHold(text: string): boolean {
  return /#wick-|\[\/?wick[\s\]&]/i.test(text);
}
