/**
 * The formats of a feed, and the names under which they are written beside each other.
 */
export const feedFiles = { atom: 'feed.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;
export const feedFormats = Object.keys(feedFiles) as readonly FeedFormat[];
