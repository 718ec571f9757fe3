/**
 * `npm run test:one -- film-card`: runs the test files of that name in Node and in Chromium at the same time. Several names are allowed: `film-card release-countdown`.
 * `BROWSERS=chromium,firefox,webkit` chooses the engines. `--stories` adds the stories of that name, which take longer to start.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { browserFolders } from './testing/folders.js';
import requirements from './requirements.cjs';
import { run } from './testing/run.js';

const root = fileURLToPath(new URL('../', import.meta.url));
process.chdir(root);
const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** `film-card` matches film-card.test.ts and film-card.errors.test.ts in every folder. @param {string} file */
const isNamed = (file) => names.some((name) => new RegExp(`(?:^|/)${name.replaceAll('.', '\\.')}(?:\\.[^/]*)?\\.test\\.ts$`).test(file));

const files = (await readdir('test', { recursive: true })).map((file) => `test/${file.replaceAll('\\', '/')}`).filter(isNamed);
const inBrowsers = files.filter((file) => browserFolders.some((folder) => file.startsWith(`test/${folder}/`)));
const inNode = files.filter((file) => !inBrowsers.includes(file));
const stories = process.argv.includes('--stories') ? names.map((name) => `stories/${name}.stories.ts`).filter((file) => existsSync(file)) : [];
if (files.length + stories.length === 0) {
  console.error(names.length === 0 ? 'Name what to test: npm run test:one -- film-card' : `No file below test/ is called ${names.join(' or ')}: a name is that of a file without .test.ts, such as film-card.`);
  process.exit(1);
}

if (!requirements.isDataCompiled()) await run(['build/data.js'], (text) => process.stdout.write(text));
const begun = performance.now();
const failed = await Promise.all([
  inNode.length > 0 && tool('Node', ['node_modules/vitest/vitest.mjs', 'run', ...inNode]),
  inBrowsers.length > 0 && tool('browsers', ['node_modules/@web/test-runner/dist/bin.js', '--files', ...inBrowsers], { BROWSERS: process.env.BROWSERS ?? 'chromium' }),
  stories.length > 0 && tool('stories', ['node_modules/vitest/vitest.mjs', 'run', '--config', '.storybook/vitest.config.ts', ...stories]),
]);
console.log(`\n${files.length + stories.length} files, ${((performance.now() - begun) / 1000).toFixed(1)} s: ${failed.some(Boolean) ? 'failed' : 'passed'}`);
process.exitCode = failed.some(Boolean) ? 1 : 0;

/** Runs a tool and prints its output at the end, so that outputs of tools do not mix. @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<boolean>} whether it failed */
async function tool(name, args, env) {
  let said = '';
  const code = await run(args, (text) => (said += text), env);
  console.log(`\n── ${name} ──\n${said.trim()}`);
  return code !== 0;
}
