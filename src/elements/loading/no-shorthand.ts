/**
 * Replaces `expand-page.ts` in embeds: their pages are generated and hold neither links nor shortcodes to expand.
 */
export {};
