/**
 * What users' type checkers say of our tags: lines that must compile do, and each line with `@ts-expect-error` is an error. In test/package/frameworks.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strict, type TypedProject, typedProject } from './typed-project.js';

const resolutions = {
  bundler: { module: 'ESNext', moduleResolution: 'bundler' },
  node16: { module: 'Node16', moduleResolution: 'node16' },
  nodenext: { module: 'NodeNext', moduleResolution: 'nodenext' },
};

const compilers = { '5.8': 'typescript-5/bin/tsc', '6.0': 'typescript/bin/tsc', '7.0': 'typescript-7/bin/tsc' };

let project: TypedProject;

beforeAll(async () => { project = await typedProject('plain', 'jsx'); });
afterAll(() => project.remove());

describe.each(Object.entries(compilers))('TypeScript %s', (_version, compiler) => {
  it.each(Object.entries(resolutions))('checks elements and JSX of React, Preact and Solid, resolved as %s', async (_name, resolution) => {
    expect(await project.check([compiler], { compilerOptions: { ...strict, ...resolution }, include: ['plain', 'jsx'] })).toBe('');
  });
});
