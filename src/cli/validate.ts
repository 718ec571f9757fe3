/**
 * `wick validate`: reads datasets, and prints everything that is wrong in them.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Command } from 'commander';
import { wholeCatalogue } from '../data/whole-catalogue.js';
import { type DatasetReport, validateDataset } from '../publish/dataset/validate.js';
import { faultLine, noticeLine } from './fault-line.js';
import { painted, print, visible } from './terminal.js';

interface Options {
  readonly base?: true;
  readonly json?: true;
  readonly quiet?: true;
}

const help = `
Each fault is a line: file, line and column, the path of the field, what belongs there, what was found. So is a notice of what is sound and may surprise.
Exit code: 0 all are sound, 1 something is wrong, 2 a file could not be read or the command was misused.

  wick validate dataset.json
  wick validate --base override.json
  curl https://example.org/dataset.json | wick validate`;

/** Adds the command to the program. */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('say everything that is wrong in a dataset')
    .description('Checks datasets, and says everything in them that a page could not show.')
    .argument('[file...]', 'files to check; without any, or for -, what comes by standard input')
    .option('--base', 'check claims that are laid over the bundled data: its ids may be named, names may be left out')
    .option('--json', 'print a list with one report a file, for programs')
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
    const report = validateDataset(bytes, file === '-' ? 'stdin' : file, ledger);
    reports.push(report);
    if (!json) print([...report.faults.map((fault) => faultLine(report, fault)), ...(quiet ? [] : [...report.notices.map((notice) => noticeLine(report, notice)), summaryOf(report)])]);
  }
  if (json) print([JSON.stringify(reports, undefined, 2)]);
  if (reports.some(({ faults }) => faults.length > 0)) process.exitCode ??= 1;
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    return await (file === '-' ? buffer(process.stdin) : readFile(file));
  } catch (error) {
    console.error(`wick: ${file} cannot be read: ${(error as Error).message}`);
    process.exitCode = 2;
    return undefined;
  }
}

function summaryOf({ name, faults, records }: DatasetReport): string {
  if (faults.length > 0) return `${visible(name)}: ${painted('red', faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`)}`;
  const counts = Object.entries(records).map(([kind, count]) => `${kind} ${String(count)}`);
  return `${visible(name)}: ${painted('green', 'sound')}: ${counts.join(', ') || 'empty'}`;
}
