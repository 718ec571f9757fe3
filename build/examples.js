/**
 * `npm run examples`: installs the packed package in each project of examples/, checks and builds it, and reads it in Chromium. `npm run examples -- react vue`: only these.
 */
import { node } from './install.js';
import { choosePort } from './ports.js';
import requirements from './requirements.cjs';
import { exampleNames, packPackage } from './testing/examples.js';
import { openChromium, tryExample } from './testing/try-example.js';

const command = 'npm run examples';
const all = await exampleNames();
const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined) end(`There is no example "${unknown}". There are: ${all.join(', ')}.`);
// Before the slow steps, so that a taken port is reported at once.
await choosePort(4173, command);
const browser = await openChromium().catch((error) => end(error.message));

if (!requirements.isUpToDate()) {
  console.log('dist/ is built first, which takes about half a minute');
  node(['build/build.js'], { quiet: true });
}
const tarball = await packPackage();
const names = named.length > 0 ? named : all;
let failed = 0;
for (const name of names) {
  const begun = performance.now();
  const outcome = await tryExample(name, { tarball, browser, choosePort: () => choosePort(4173, command) }).then(
    ({ framework, version, checks }) => `✓ ${name}: ${framework} ${version}, ${checks.join(', ')}`,
    (error) => `✗ ${name}: ${error.message}`,
  );
  if (outcome.startsWith('✗')) failed += 1;
  console.log(`${outcome} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}
await browser.close();
console.log(`${names.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} fault @returns {never} */
function end(fault) {
  console.error(fault);
  process.exit(1);
}
