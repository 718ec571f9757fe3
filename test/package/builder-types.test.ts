/**
 * The builder's snippets from npm, of two widgets: the type checkers of TypeScript, Vue, Svelte and Angular take them as they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SnippetKind } from '../../site/builder/snippet-kinds.js';
import { writeSnippet } from '../../site/builder/snippets.js';
import { readState } from '../../site/builder/state.js';
import { widgetTree, wordsOf } from '../../site/builder/widget-tree.js';
import { strict, type TypedProject, typedProject } from './typed-project.js';

const compilerOptions = { ...strict, module: 'ESNext', moduleResolution: 'bundler', verbatimModuleSyntax: true };
/** What a bundler declares of style sheets, as `vite/client` does. */
const sheets = `declare module '*.css' {}`;
const queries = ['?widget=release-countdown&film=ballerina&channel=streaming&history=&heading-level=2&lang=ar', '?widget=spoiler&reveals=ballerina&level=3&words=%7B+%7B%7B+a+%7D%7D+%60$%7Bb%7D%60+%40if', '?widget=sources'];

let project: TypedProject;

beforeAll(async () => { project = await typedProject(); });
afterAll(() => project.remove());

/** Writes the files of a snippet into a folder of the project, for each of the widgets. `code` is the last step, unless another is named. */
async function write(kind: SnippetKind, extension: string, at = -1): Promise<void> {
  mkdirSync(project.path(kind), { recursive: true });
  writeFileSync(join(project.path(kind), 'sheets.d.ts'), sheets);
  for (const [index, query] of queries.entries()) {
    const state = readState(query);
    const { steps } = await writeSnippet(kind, { state, trees: widgetTree(state, 'Ballerina'), words: wordsOf(state, 'Ballerina'), src: undefined, publisher: undefined as never, release: undefined as never });
    writeFileSync(join(project.path(kind), `widget${String(index)}.${extension}`), steps.at(at)!.code);
  }
}

it('TypeScript takes the plain imports', async () => {
  await write('npm', 'ts', 1);
  expect(await project.check(['typescript-7/bin/tsc'], { compilerOptions, include: ['npm'] })).toBe('');
});

it('TypeScript takes the components of React', async () => {
  await write('react', 'tsx');
  expect(await project.check(['typescript-7/bin/tsc'], { compilerOptions, include: ['react'] })).toBe('');
});

it('vue-tsc takes the components of Vue', async () => {
  await write('vue', 'vue');
  expect(await project.check(['vue-tsc/bin/vue-tsc.js'], { compilerOptions, vueCompilerOptions: { strictTemplates: true }, include: ['vue'] })).toBe('');
});

it('svelte-check takes the components of Svelte', async () => {
  await write('svelte', 'svelte');
  expect(await project.check(['svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig', 'tsconfig.json'], { compilerOptions, include: ['svelte'] })).not.toMatch(/ERROR|WARNING/);
});

it('the compiler of Angular takes its components', async () => {
  await write('angular', 'ts');
  expect(await project.check(['@angular/compiler-cli/bundles/src/bin/ngc.js'], { compilerOptions: { ...compilerOptions, experimentalDecorators: true }, angularCompilerOptions: { strictTemplates: true }, include: ['angular'] })).toBe('');
});
