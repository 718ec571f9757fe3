/**
 * Type-checks test/package/frameworks: all lines compile, and each `@ts-expect-error` marks an error.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completionsAfter } from './completions.js';
import { strict, type TypedProject, typedProject } from './typed-project.js';

const resolutions = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  node16: { module: 'Node16', moduleResolution: 'node16' },
  nodenext: { module: 'NodeNext', moduleResolution: 'nodenext' },
};

type Way = readonly [version: string, compiler: string, resolution: keyof typeof resolutions];

/** The native compiler is quick, so it takes all ways to resolve; the others share them. */
const ways: readonly Way[] = [
  ['7.0', 'typescript-7/bin/tsc', 'bundler'],
  ['7.0', 'typescript-7/bin/tsc', 'node16'],
  ['7.0', 'typescript-7/bin/tsc', 'nodenext'],
  ['6.0', 'typescript/bin/tsc', 'bundler'],
  ['6.0', 'typescript/bin/tsc', 'nodenext'],
  ['5.8', 'typescript-5/bin/tsc', 'bundler'],
  ['5.8', 'typescript-5/bin/tsc', 'node16'],
];

let project: TypedProject;

beforeAll(async () => { project = await typedProject('plain', 'script-tag', 'jsx'); });
afterAll(() => project.remove());

// By itself: types of JSX would bring those of elements along.
it.each(ways.filter((_, index) => index % 2 === 0))('TypeScript %s (%s) checks elements and events, resolved as %s', async (_version, compiler, resolution) => {
  expect(await project.check([compiler], { compilerOptions: { ...strict, ...resolutions[resolution] }, include: ['plain'] })).toBe('');
});

it('a page with a script tag has the types by naming the package', async () => {
  expect(await project.check(['typescript-7/bin/tsc'], { compilerOptions: { ...strict, ...resolutions.bundler, types: ['wick-widgets'] }, include: ['script-tag'] })).toBe('');
});

it.each(ways)('TypeScript %s (%s) checks JSX of React, Preact and Solid, resolved as %s', async (_version, compiler, resolution) => {
  expect(await project.check([compiler], { compilerOptions: { ...strict, ...resolutions[resolution], types: ['wick-widgets/jsx'] }, include: ['jsx'] })).toBe('');
});

it('editors complete choices and bundled ids in JSX', () => {
  const after = (text: string): readonly string[] => completionsAfter(text, project.path('jsx/react.tsx'), { ...strict, ...resolutions.bundler, types: ['wick-widgets/jsx'] });
  expect(after('<wick-film-card film="ballerina" layout="').toSorted()).toEqual(['card', 'infobox', 'row']);
  expect(after('<wick-film-card film="')).toEqual(expect.arrayContaining(['ballerina', 'john-wick-4']));
  expect(after('<wick-fact of="ballerina" field="')).toEqual(expect.arrayContaining(['release-date', 'runtime']));
});
