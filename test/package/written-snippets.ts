/**
 * The embed builder's snippets of three widgets, as files of a project.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SnippetKind } from '../../site/builder/snippet-kinds.js';
import { writeSnippet } from '../../site/builder/snippets.js';
import { readState } from '../../site/builder/state.js';
import { widgetTree, wordsOf } from '../../site/builder/widget-tree.js';
import type { TypedProject } from './typed-project.js';

/** What a bundler declares of style sheets, as `vite/client` does. */
const sheets = `declare module '*.css' {}`;
const queries = ['?widget=release-countdown&film=ballerina&channel=streaming&history=&heading-level=2&lang=ar', '?widget=spoiler&reveals=ballerina&level=3&words=%7B+%7B%7B+a+%7D%7D+%60$%7Bb%7D%60+%40if', '?widget=sources'];

/** Writes the files of a kind of snippet into `snippets/KIND` of the project, for each of the widgets. `code` is the last step, unless another is named. */
export async function writeSnippets(project: TypedProject, kind: SnippetKind, extension: string, at = -1): Promise<void> {
  const folder = project.path(`snippets/${kind}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sheets.d.ts'), sheets);
  for (const [index, query] of queries.entries()) {
    const state = readState(query);
    const { steps } = await writeSnippet(kind, { state, trees: widgetTree(state, 'Ballerina'), words: wordsOf(state, 'Ballerina'), src: undefined, publisher: undefined as never, release: undefined as never });
    writeFileSync(join(folder, `widget${String(index)}.${extension}`), steps.at(at)!.code);
  }
}
