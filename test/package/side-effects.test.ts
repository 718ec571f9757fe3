/** Modules imported only for their side effects must be in `sideEffects` of package.json, or bundlers drop them. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly sideEffects: readonly string[] };

/** The sources that other sources import for their effect alone, as paths from the root. */
function importedForEffect(): string[] {
  const files = globSync('src/**/*.ts');
  const imports = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^import '(\..+)\.js';$/gm)].map(([, path]) => posix.join(posix.dirname(file), `${path!}.ts`)));
  return [...new Set(imports)].sort();
}

const built = (source: string): string => source.replace(/^src\//, 'dist/modules/').replace(/\.ts$/, '.js');
const named = new Set(globSync(sideEffects.map((pattern) => pattern.replace('./', ''))));

test.each(importedForEffect())('%s is named as having effects, in the sources and as it is built', (source) => {
  expect([source, built(source)].filter((path) => !named.has(path))).toEqual([]);
});
