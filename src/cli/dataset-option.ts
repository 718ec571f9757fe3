/**
 * The option `--dataset`: a dataset of the publisher's own, in place of the bundled data.
 */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { parseDataset } from '../data/dataset/parse-dataset.js';
import type { Catalogue } from '../domain/ledger/catalogue.js';
import { FileError, fileErrorOf } from '../publish/files/file-error.js';
import { validateDataset } from '../publish/dataset/validate.js';
import { faultLine } from './fault-line.js';
import { report } from './terminal.js';

/** Adds the option to a command. */
export function addDatasetOption(command: Command): Command {
  return command.option('--dataset <FILE>', 'the data, as a dataset of your own; default: the bundled data');
}

/** Reads a dataset; one that has faults is no data: they are printed, and the run ends. */
export async function readDataset(file: string): Promise<Catalogue> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw fileErrorOf(file, error, 'read');
  });
  const checked = validateDataset(bytes, file);
  if (checked.faults.length > 0) {
    report(checked.faults.map((fault) => faultLine(checked, fault, process.stderr)));
    throw new FileError(file, 'the dataset has faults', 'Put them right; wick validate lists them.');
  }
  return parseDataset(JSON.parse(new TextDecoder().decode(bytes))).catalogue;
}
