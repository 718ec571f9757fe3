/**
 * Reads the reports that files and patterns name, and joins them.
 */
import { existsSync } from 'node:fs';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FileError } from '../files/file-error.js';
import { readText } from '../files/read-text.js';
import { joinReports, parseReport, type Report } from './report.js';

/** Rejects with a {@link FileError} if a report cannot be read, or if they do not fit together. */
export async function mergeReports(names: readonly string[]): Promise<Report['content']> {
  const files = (await Promise.all(names.map(filesOf))).flat();
  const reports: Report[] = [];
  for (const file of new Set(files.sort())) reports.push(parseReport(await readText(file), file));
  return joinReports(reports);
}

/** The files of a name. A file may have the name of a pattern: `report[1].json`. */
async function filesOf(name: string): Promise<readonly string[]> {
  if (existsSync(name) || !isDynamicPattern(name)) return [name];
  const files = await glob(name, { expandDirectories: false });
  if (files.length === 0) throw new FileError(name, 'no report matches', 'Put the pattern in quotes, so that the shell leaves it as it is, and check it.');
  return files;
}
