/**
 * The option `--dataset`: the publisher's own dataset, in one file or several, in place of the bundled data.
 */
import type { Command } from 'commander';
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { readDatasetFiles } from '../publish/dataset/dataset-files.js';
import { joinDatasets } from '../publish/dataset/join.js';
import { FileError } from '../publish/files/file-error.js';
import { faultLine } from './lines/fault-line.js';
import { report } from './terminal.js';

/** Adds the option to a command. */
export function addDatasetOption(command: Command): Command {
  return command.option('--dataset <FILE>', 'your own dataset: a file, a folder, or a pattern in quotes; may be given several times; default: the bundled data', (file: string, before: readonly string[] | undefined) => [...(before ?? []), file]);
}

/** Reads a dataset from one file or several, which are joined. Prints its faults and throws a `FileError` if it has any. */
export async function readDataset(names: readonly string[]): Promise<Catalogue> {
  const { reports, whole } = joinDatasets(await readDatasetFiles(names));
  if (whole) return whole.catalogue;
  report(reports.flatMap((checked) => checked.faults.map((fault) => faultLine(checked, fault, process.stderr))));
  throw new FileError(names.join(', '), 'the dataset has faults', `Put them right; wick ${reports.length > 1 ? 'join' : 'validate'} lists them.`);
}
