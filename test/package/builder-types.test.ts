/**
 * The builder's snippets from npm for TypeScript: its checker takes them as they are. types-templates.test.ts has those for Vue, Svelte and Angular.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { strict, type TypedProject, typedProject } from './typed-project.js';
import { writeSnippets } from './written-snippets.js';

const compilerOptions = { ...strict, module: 'ESNext', moduleResolution: 'bundler', verbatimModuleSyntax: true };

let project: TypedProject;

beforeAll(async () => { project = await typedProject(); });
afterAll(() => project.remove());

it('TypeScript takes the plain imports', async () => {
  await writeSnippets(project, 'npm', 'ts', 1);
  expect(await project.check(['typescript-7/bin/tsc'], { compilerOptions, include: ['snippets/npm'] })).toBe('');
});

it('TypeScript takes the components of React', async () => {
  await writeSnippets(project, 'react', 'tsx');
  expect(await project.check(['typescript-7/bin/tsc'], { compilerOptions, include: ['snippets/react'] })).toBe('');
});
