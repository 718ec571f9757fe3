/**
 * custom-elements.json: what every element offers, read from its source. Private members are left out.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { fileURLToPath } from 'node:url';

/** @param {URL} root */
export async function manifest(root) {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/**/*.ts', '--outdir', 'dist'];
  await cli({ argv, cwd: fileURLToPath(root), noWrite: false });
}
