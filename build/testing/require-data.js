/** Ends a test run that cannot begin: without the compiled data no module of src can be loaded. */
import requirements from '../requirements.cjs';

/** Ends this process with one line that says what to do, where `npm run data` has never been run. */
export function requireData() {
  if (requirements.isDataCompiled()) return;
  console.error('The data is not compiled, so that no source can be loaded. Run npm run data; for tests of dist/, npm run build.');
  process.exit(1);
}
