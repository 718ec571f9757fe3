import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'wick-recipes-'));
const recipe = /GitHub Actions:\s+```yaml\n([^]*?)```/.exec(readFileSync(new URL('docs/publish/check.md', root), 'utf8'))![1]!;

/** The faults that GitHub's own reader of workflows finds by its published schema. */
let faultsIn: (workflow: string) => string[];

// Bundled, since the package imports its schema as JSON without an import attribute, which Node.js refuses.
beforeAll(async () => {
  const contents = "import { parseWorkflow } from '@actions/workflow-parser'; export const faultsIn = (content) => parseWorkflow({ name: 'w.yml', content }, { error() {}, info() {}, verbose() {} }).context.errors.getErrors().map(({ message }) => message);";
  const outfile = join(folder, 'reader.cjs');
  await build({ stdin: { contents, resolveDir: fileURLToPath(root) }, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  ({ faultsIn } = createRequire(import.meta.url)(outfile) as { faultsIn: typeof faultsIn });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('the recipe for GitHub is a workflow by its schema', () => {
  expect(faultsIn(recipe)).toEqual([]);
});

it('a recipe with a misspelt key is none', () => {
  expect(faultsIn(recipe.replace('runs-on', 'runs-onn'))[0]).toContain("Unexpected value 'runs-onn'");
});
