/**
 * The second-franchise example: its two files are the same dataset, and neither it nor the claims in its page have faults.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { validateDataset } from '../../src/publish/dataset/validate.js';

const root = new URL('../../', import.meta.url);
const folder = new URL('examples/second-franchise/', root);
const textOf = (file: string): Promise<string> => readFile(new URL(file, folder), 'utf8');

it('is the same in JSON as in TypeScript', async () => {
  const { code } = await transform(await textOf('dataset.ts'), { loader: 'ts', format: 'esm' });
  const script = `${code}\nconsole.log(JSON.stringify(dataset, undefined, 2));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], { cwd: fileURLToPath(root) });
  await expect(stdout).toMatchFileSnapshot(fileURLToPath(new URL('dataset.json', folder)));
});

it('has no fault', async () => {
  expect(validateDataset(await textOf('dataset.json'), 'dataset.json').faults).toEqual([]);
});

it('has, in a page, claims of its own without fault', async () => {
  const [, claims = ''] = /<script type="application\/json">([^]*?)<\/script>/.exec(await textOf('override.html')) ?? [];
  const { catalogue } = parseDataset(JSON.parse(await textOf('dataset.json')));
  expect(validateDataset(claims, 'override.html', catalogue)).toEqual({ name: 'override.html', faults: [], notices: [], records: { titles: 1, sources: 1 } });
});

it('shows what a ledger is for', async () => {
  const json = await textOf('dataset.json');
  for (const standing of ['rumoured', 'estimated', 'reported', 'announced', 'corrected']) expect(json).toContain(`"standing": "${standing}"`);
  for (const field of ['reveals', 'bounties', 'money', '2026-summer']) expect(json).toContain(`"${field}"`);
});
