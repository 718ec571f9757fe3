/** Ends a test run with one line that says what to do if data or dist/ are missing. */
import requirements from '../requirements.cjs';

/** Ends this process if the data is not compiled, since no module of src can be loaded without it. */
export function requireData() {
  if (!requirements.isDataCompiled()) end('The data is not compiled, so that no source can be loaded. Run npm run data; for tests of dist/, npm run build.');
}

/** Ends this process if dist/ is not built, unless test files were named: those that need it fail with their own message. */
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
