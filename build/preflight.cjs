/**
 * Runs before the scripts, by `node -r ./build/preflight.cjs`: ends with one line that says what to do if Node.js is too old or packages are missing.
 */
'use strict';
const { missingPackages, nodeFault } = require('./requirements.cjs');

/** Scripts that install missing packages themselves. */
const installing = /[\\/]build[\\/](?:start|test|storybook)\.js$/;

const node = nodeFault();
const missing = node || installing.test(process.argv[1]) ? [] : missingPackages();
const others = missing.length > 1 ? ' and ' + (missing.length - 1) + ' more' : '';
const fault = node || (missing.length > 0 ? missing[0] + others + ' of package-lock.json ' + (others ? 'are' : 'is') + ' not installed. Run npm ci, then the command again.' : undefined);
if (fault) {
  console.error(fault);
  process.exit(1);
}
