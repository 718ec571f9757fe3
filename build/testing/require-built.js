/** Ends a test run that cannot begin, with one line that says what to do. */
import requirements from '../requirements.cjs';

/** Ends this process where `npm run data` has never been run: no module of src can be loaded. */
export function requireData() {
  if (!requirements.isDataCompiled()) end('The data is not compiled, so that no source can be loaded. Run npm run data; for tests of dist/, npm run build.');
}

/** Ends this process where dist/ is not built, unless the files to be run were named: those that read it say so themselves. */
export function requireDist() {
  const named = process.argv.some((word) => word === '--files' || word.startsWith('test/'));
  if (!named && !requirements.isBuilt()) end('dist/ is not built, and tests read it. Run npm run build, or name the test files to be run.');
}

/** Vitest calls this before the tests of a project whose `globalSetup` is this file. */
export const setup = requireDist;

/** @param {string} fault */
function end(fault) {
  console.error(fault);
  process.exit(1);
}
