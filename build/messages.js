/**
 * `npm run messages`: lists the faults of src/i18n/locales, the sentences that each language lacks, and those that nothing reads. `npm run messages -- fr` tells of one language. Exit code 1: there are faults, which also stop the build.
 */
import { fileURLToPath } from 'node:url';
import { script } from './compile-data.js';

const root = new URL('../', import.meta.url);
const { reportOf } = await /** @type {Promise<typeof import('./messages/report.js')>} */ (script(root, 'messages-report', 'build/messages/report.ts'));
const { lines, isFaulty } = await reportOf(fileURLToPath(root), process.argv[2]);
console.log(lines.join('\n'));
if (isFaulty) process.exitCode = 1;
