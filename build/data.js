/**
 * `npm run data`: checks the records in src/data and writes the bundled data.
 */
import { compileData, endOnFaults } from './compile-data.js';

await compileData(new URL('../', import.meta.url)).catch(endOnFaults);
