/**
 * The option `--dataset`: the publisher's own dataset in place of the bundled data.
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
  return command.option('--dataset <FILE>', 'your own dataset; default: the bundled data');
}

/** Reads a dataset. Prints its faults and throws a `FileError` if it has any. */
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
