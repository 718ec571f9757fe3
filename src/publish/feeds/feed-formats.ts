/**
 * The formats of a feed, and their file names in one folder.
 */
export const feedFiles = { atom: 'feed.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;
export const feedFormats = Object.keys(feedFiles) as readonly FeedFormat[];
