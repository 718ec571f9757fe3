/**
 * Stands in for what puts widgets in the place of links and shortcodes, where a page holds neither: that of an embed is made by a program.
 */
export {};
