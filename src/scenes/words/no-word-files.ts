/**
 * Replaces `word-files.ts` in scripts that are one file: they would hold every language. Their pages show the translations that they carry, else English.
 */
export const wordFiles = {};
