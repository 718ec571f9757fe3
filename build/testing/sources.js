/**
 * Runs ESLint and the TypeScript compiler over all sources with one shared program, since computing types takes most of the time of both.
 * `node build/testing/sources.js FILE` writes the faults to a file, as JSON.
 */
import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import ts from 'typescript';

/** @typedef {{ types: string[], lint: string[] }} Faults each by its file, line and column */

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @returns {{ program: ts.Program, faults: string[] }} the program of tsconfig.json, and the messages of `tsc` */
function checkedProgram() {
  const reader = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (/** @type {ts.Diagnostic} */ { messageText }) => { throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n')); } };
  const config = ts.getParsedCommandLineOfConfigFile(`${root}tsconfig.json`, {}, reader);
  if (!config) throw new Error('There is no tsconfig.json.');
  const program = ts.createProgram({ rootNames: config.fileNames, options: config.options, configFileParsingDiagnostics: config.errors, host: ts.createCompilerHost(config.options, true) });
  return { program, faults: ts.getPreEmitDiagnostics(program).map(described) };
}

/** @param {ts.Diagnostic} diagnostic */
function described({ file, start = 0, code, messageText }) {
  const { line, character } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0, character: 0 };
  return `${file ? `${relative(root, file.fileName)}:${line + 1}:${character + 1} ` : ''}${ts.flattenDiagnosticMessageText(messageText, '\n')} (TS${code})`;
}

/** @param {ts.Program} program @returns {Promise<string[]>} messages, warnings included */
async function lintFaults(program) {
  // The files that eslint.config.js lints without types are not in the program.
  const typed = { files: ['**/*.ts'], ignores: ['.storybook/**', '*.config.ts', 'examples/!(second-franchise)/**'], languageOptions: { parserOptions: { programs: [program] } } };
  const results = await new ESLint({ cwd: root, overrideConfig: [typed] }).lintFiles(['.']);
  return results.flatMap(({ filePath, messages }) => messages.map(({ line, column, message, ruleId }) => `${relative(root, filePath)}:${line}:${column} ${message} (${ruleId})`));
}

const { program, faults: types } = checkedProgram();
const lint = await lintFaults(program);
await writeFile(process.argv[2] ?? '/dev/stdout', JSON.stringify({ types, lint }));
