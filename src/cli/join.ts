/**
 * `wick join`: joins a dataset that is split over files into one file.
 */
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { readDatasetFiles } from '../publish/dataset/dataset-files.js';
import { joinDatasets } from '../publish/dataset/join.js';
import { type DatasetReport, validateDataset } from '../publish/dataset/validate.js';
import { writeWhole } from '../publish/files/atomic-write.js';
import { faultLine } from './lines/fault-line.js';
import { counted, report, visible } from './terminal.js';

interface Arguments {
  readonly output?: string;
  readonly quiet?: true;
}

const help = `
A file holds an object with lists of records, of any kinds and about any titles; or it is named after a kind of record (people.json) and holds its list.
Records of the same id become one: equal ones once, and the claims of both in the order of their days. Files are read in the order in which you name them, those of a folder or pattern by their names and without the output.
Exit code: 0 the dataset is written, 1 the files contradict each other or have other faults, 2 a file could not be read or written, or the command was misused.

  wick join films/ -o public/films.json
  wick join 'films/*.json' people.json sources.json > films.json`;

/** Adds the command to the program. */
export function addJoin(program: Command): void {
  program
    .command('join')
    .summary('join a dataset that is split over files')
    .description('Joins a dataset that is split over files, by title or by kind of record, into one that pages can load.')
    .argument('<FILE...>', 'files, folders or patterns in quotes')
    .option('-o, --output <FILE>', 'the file; default: standard output')
    .option('-q, --quiet', 'print faults only, no summary')
    .addHelpText('after', help)
    .action(join);
}

async function join(names: readonly string[], { output, quiet }: Arguments): Promise<void> {
  const files = await readDatasetFiles(names, output);
  const { reports, whole } = joinDatasets(files);
  if (!whole) {
    fail(reports);
    return;
  }
  const text = `${JSON.stringify(schemaFrom(whole.dataset, files.map(({ name }) => name), output), undefined, 2)}\n`;
  // All files are sound; only the size of the whole can be too large for a page.
  const joined = validateDataset(text, output ?? 'standard output');
  if (joined.faults.length > 0) {
    fail([joined]);
    return;
  }
  if (output === undefined) process.stdout.write(text);
  else await writeWhole(output, text);
  if (!quiet) report([`${visible(joined.name)}: ${counted(files.length, 'file')} joined: ${Object.entries(joined.records).map(([kind, count]) => `${kind} ${String(count)}`).join(', ') || 'empty'}`]);
}

function fail(reports: readonly DatasetReport[]): void {
  const lines = reports.flatMap((checked) => checked.faults.map((fault) => faultLine(checked, fault, process.stderr)));
  report([...lines, `wick: nothing is written: ${counted(lines.length, 'fault')}`]);
  process.exitCode = 1;
}

/** Makes the relative address of a schema one from the output's folder, since it was written for the first file's. */
function schemaFrom(dataset: Readonly<Record<string, unknown>>, names: readonly string[], output: string | undefined): object {
  const { $schema: schema, ...records } = dataset;
  if (typeof schema !== 'string') return dataset;
  const isPath = !isAbsolute(schema) && !URL.canParse(schema);
  const path = isPath ? relative(output === undefined ? '' : dirname(output), resolve(dirname(names[0]!), schema)).replaceAll('\\', '/') : schema;
  return { $schema: isPath && !path.startsWith('.') ? `./${path}` : path, ...records };
}
