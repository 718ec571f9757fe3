/**
 * Checks the tags in templates, and the builder's snippets, with the real type checkers of Vue, Svelte and Angular; each runs once for both.
 * Angular checks events and references, but no attributes of custom elements.
 */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { strict, type TypedProject, typedProject } from './typed-project.js';
import { writeSnippets } from './written-snippets.js';

const compilerOptions = { ...strict, module: 'ESNext', moduleResolution: 'bundler', verbatimModuleSyntax: true };

let project: TypedProject;

beforeAll(async () => { project = await typedProject('vue', 'svelte', 'angular'); });
afterAll(() => project.remove());

/** The lines of a fixture that say of themselves that they are wrong. */
async function wrongLines(file: string): Promise<number[]> {
  const text = await readFile(new URL(`frameworks/${file}`, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line, index) => (line.includes('<!-- wrong') ? [index + 1] : []));
}

it('Vue knows tags, values, events and references in templates, and takes the snippets', async () => {
  await writeSnippets(project, 'vue', 'vue');
  expect(await project.check(['vue-tsc/bin/vue-tsc.js'], { compilerOptions, vueCompilerOptions: { strictTemplates: true }, include: ['vue', 'snippets/vue'] })).toBe('');
});

it('Svelte knows values and events in markup, and takes the snippets', async () => {
  await writeSnippets(project, 'svelte', 'svelte');
  const printed = await project.check(['svelte-check/bin/svelte-check', '--output', 'machine', '--tsconfig', 'tsconfig.json'], { compilerOptions, include: ['svelte', 'snippets/svelte'] });
  const told = [...printed.matchAll(/^\d+ (?:ERROR|WARNING) "([^"]+)" (\d+)/gm)];
  expect(told.map(([, file, line]) => [file, Number(line)]), printed).toEqual((await wrongLines('svelte/Wrong.svelte')).map((line) => ['svelte/Wrong.svelte', line]));
});

it('Angular knows events and references in templates, and takes the snippets', async () => {
  await writeSnippets(project, 'angular', 'ts');
  const printed = await project.check(['@angular/compiler-cli/bundles/src/bin/ngc.js'], { compilerOptions: { ...compilerOptions, experimentalDecorators: true }, angularCompilerOptions: { strictTemplates: true }, include: ['angular', 'snippets/angular'] });
  // It writes in colours wherever it writes.
  const told = [...printed.replace(/\u001B\[\d+m/g, '').matchAll(/^(\S+):(\d+):\d+ - error/gm)];
  expect(told.map(([, file, line]) => [file, Number(line)]), printed).toEqual((await wrongLines('angular/wrong.ts')).map((line) => ['angular/wrong.ts', line]));
});
