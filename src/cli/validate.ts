/**
 * `wick validate`: reads datasets, and prints all their faults.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { wholeCatalogue } from '../data/whole-catalogue.js';
import { type DatasetReport, validateDataset } from '../publish/dataset/validate.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { faultLine, noticeLine } from './lines/fault-line.js';
import { counted, painted, print, report, visible } from './terminal.js';

interface Options {
  readonly base?: true;
  readonly json?: true;
  readonly quiet?: true;
}

const help = `
Prints one line for each fault: file, line and column, path of the field, expected and found value. A notice is a line on valid data that may surprise.
Exit code: 0 all datasets are sound, 1 there are faults, 2 a file could not be read or the command was misused.

  wick validate dataset.json
  wick validate --base override.json
  curl https://example.org/dataset.json | wick validate`;

/** Adds the command to the program. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('list all faults of a dataset')
    .description('Checks datasets, and lists everything in them that a page could not show.')
    .argument('[file...]', 'files to check; none or - reads standard input')
    .option('--base', 'check a dataset that is merged over the bundled data: it may refer to bundled ids and leave out names')
    .option('--json', 'print a JSON list with one report for each file')
    .option('-q, --quiet', 'print faults only')
    .addHelpText('after', help)
    .action(validate);
}

async function validate(files: readonly string[], { base, json, quiet }: Options, command: Command): Promise<void> {
  if (files.length === 0 && process.stdin.isTTY) command.error('error: there is no file to check');
  const ledger = base && (await wholeCatalogue());
  const reports: DatasetReport[] = [];
  for (const file of files.length > 0 ? files : ['-']) {
    const bytes = await read(file);
    if (!bytes) continue;
    const checked = validateDataset(bytes, file === '-' ? 'stdin' : file, ledger);
    reports.push(checked);
    if (!json) print([...checked.faults.map((fault) => faultLine(checked, fault)), ...(quiet ? [] : [...checked.notices.map((notice) => noticeLine(checked, notice)), summaryOf(checked)])]);
  }
  if (json) print([JSON.stringify(reports, undefined, 2)]);
  if (reports.some(({ faults }) => faults.length > 0)) process.exitCode ??= 1;
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    return await (file === '-' ? buffer(process.stdin) : readFile(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const failed = code === 'EISDIR' ? new FileError(file, 'it is a folder', 'Name a file, or check a dataset in several files by wick join.') : fileErrorOf(file, error, 'read');
    report([`wick: ${visible(failed.message)}`]);
    process.exitCode = 2;
    return undefined;
  }
}

function summaryOf({ name, faults, records }: DatasetReport): string {
  if (faults.length > 0) return `${visible(name)}: ${painted('red', counted(faults.length, 'fault'))}`;
  const counts = Object.entries(records).map(([kind, count]) => `${kind} ${String(count)}`);
  return `${visible(name)}: ${painted('green', 'sound')}: ${counts.join(', ') || 'empty'}`;
}
