/**
 * `npm test`: installs missing packages, builds, and runs all checks. The last line counts passed and failed tests.
 */
import { fileURLToPath } from 'node:url';
import { install } from './install.js';
import { browsers, build, data, sources, vitest } from './testing/steps.js';

/** @typedef {{ name: string, run: (say: import('./testing/run.js').Say) => Promise<import('./testing/steps.js').Outcome> }} Step */

/** @type {(say: import('./testing/run.js').Say) => Promise<import('./testing/steps.js').Outcome>} */
const stories = async (say) => {
  // Storybook needs the last files of the build.
  await built;
  return vitest(say, '.storybook/vitest.config.ts');
};
/** @type {(say: import('./testing/run.js').Say) => Promise<import('./testing/steps.js').Outcome>} */
const wild = async (say) => {
  await built;
  return vitest(say, 'vitest.config.ts', 'wild');
};
/** @type {() => void} */ let tellBuilt = () => undefined;
/** @type {Promise<void>} */ const built = new Promise((resolve) => (tellBuilt = resolve));

/** Stages run one after another, and so do the steps of a lane. The lanes of a stage run in parallel: each keeps one processor busy, the browsers all of them. @type {Step[][][]} */
const stages = [
  [[{ name: 'data', run: data }]],
  [
    [
      { name: 'build', run: (say) => build(say).finally(tellBuilt) },
      { name: 'tests in Node, of what was built', run: (say) => vitest(say, 'vitest.config.ts', 'zoneless') },
    ],
    [
      { name: 'lint and types', run: sources },
      { name: 'tests in Node, by time zone', run: (say) => vitest(say, 'vitest.config.ts', 'America/New_York', 'Pacific/Kiritimati') },
      { name: 'stories', run: stories },
    ],
    // Mostly waits for a browser.
    [{ name: 'tests in the wild', run: wild }],
  ],
  [[{ name: 'tests in browsers', run: browsers }]],
];

const total = { passed: 0, failed: 0 };
// Printed also if an installation or a step ends the process.
process.on('exit', (code) => {
  console.log(`${total.passed} passed, ${code === 0 ? total.failed : Math.max(total.failed, 1)} failed`);
});

/** @param {Step} step @param {boolean} alone whether to print its output at once @returns {Promise<string>} the line that sums it up */
async function take({ name, run }, alone) {
  const begun = performance.now();
  const title = `\n── ${name} ──\n`;
  let kept = title;
  if (alone) process.stdout.write(title);
  const { passed, failed } = await run((text) => {
    if (alone) process.stdout.write(text);
    else kept += text;
  });
  if (!alone) process.stdout.write(kept);
  total.passed += passed;
  total.failed += failed;
  return `${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s, ${passed} passed, ${failed} failed`;
}

install((text) => console.log(`install: ${text}`));
process.chdir(fileURLToPath(new URL('../', import.meta.url)));
const lines = [];
for (const lanes of stages) {
  const taken = lanes.map(async (steps) => {
    for (const step of steps) lines.push(await take(step, lanes.length === 1));
  });
  await Promise.all(taken);
}
console.log(`\n${lines.join('\n')}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
