/**
 * Writes the snippet of a state, of any kind.
 */
import { frameSnippet, markdownSnippet, oembedSnippet, wordpressSnippet } from './elsewhere-snippets.js';
import { angularSnippet, npmSnippet, reactSnippet, svelteSnippet, vueSnippet } from './package-snippets.js';
import { bakedSnippet, pinnedSnippet, prerenderedSnippet, scriptSnippet } from './page-snippets.js';
import type { Snippet, SnippetInput } from './snippet.js';
import type { SnippetKind } from './snippet-kinds.js';

type Writer = (input: SnippetInput) => Snippet | Promise<Snippet>;

const writers: Readonly<Record<SnippetKind, Writer>> = {
  script: scriptSnippet,
  pinned: pinnedSnippet,
  npm: npmSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  svelte: svelteSnippet,
  angular: angularSnippet,
  prerendered: prerenderedSnippet,
  baked: bakedSnippet,
  frame: frameSnippet,
  oembed: oembedSnippet,
  wordpress: wordpressSnippet,
  markdown: markdownSnippet,
};

/** Rejects with an `Error` for the reader where the package cannot write it. */
export async function writeSnippet(kind: SnippetKind, input: SnippetInput): Promise<Snippet> {
  return writers[kind](input);
}
