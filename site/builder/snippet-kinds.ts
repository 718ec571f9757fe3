/**
 * The kinds of snippets, in the groups in which the page offers them.
 */
export const snippetGroups = {
  'In the page': { script: 'Script tag', pinned: 'Pinned file' },
  'From npm': { npm: 'Plain', react: 'React', vue: 'Vue', svelte: 'Svelte', angular: 'Angular' },
  'Without a script': { prerendered: 'Prerendered', baked: 'Baked' },
  'On other sites': { frame: 'Frame', oembed: 'oEmbed' },
  'In an editor': { wordpress: 'WordPress', markdown: 'Markdown' },
} as const;

type Groups = typeof snippetGroups;
type KindsOf<G> = G extends G ? keyof G & string : never;
export type SnippetKind = KindsOf<Groups[keyof Groups]>;

export const snippetKinds = Object.values(snippetGroups).flatMap((group) => Object.keys(group)) as readonly SnippetKind[];
