/**
 * `npm test`: installs where it must, builds, and runs every check there is. The last line says how many passed and failed.
 */
import { install } from './start.js';
import { browsers, build, lint, types, vitest } from './testing/steps.js';

/** @type {{ name: string, run: () => Promise<import('./testing/steps.js').Outcome> }[]} */
const steps = [
  { name: 'build', run: build },
  { name: 'lint', run: lint },
  { name: 'types', run: types },
  { name: 'tests in Node', run: () => vitest('vitest.config.ts') },
  { name: 'tests in browsers', run: browsers },
  { name: 'stories', run: () => vitest('.storybook/vitest.config.ts') },
];

const total = { passed: 0, failed: 0 };
// Said also when an installation or a step ends the process.
process.on('exit', (code) => {
  console.log(`${total.passed} passed, ${code === 0 ? total.failed : Math.max(total.failed, 1)} failed`);
});

install();
process.chdir(new URL('../', import.meta.url).pathname);
const lines = [];
for (const { name, run } of steps) {
  console.log(`\n── ${name} ──`);
  const begun = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  lines.push(`${name}: ${seconds} s, ${passed} passed, ${failed} failed`);
  console.log(lines.at(-1));
}
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
