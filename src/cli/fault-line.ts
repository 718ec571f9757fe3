/**
 * A fault of a dataset as a line: file, line and column, the path of the field, what belongs there, what was found.
 */
import type { DatasetFault, DatasetNotice, DatasetReport } from '../publish/dataset/validate.js';
import { painted, visible } from './terminal.js';

/** Writes a fault for the stream that it goes to. */
export function faultLine({ name }: DatasetReport, { line, column, path, expected, found, nearest }: DatasetFault, stream: NodeJS.WriteStream = process.stdout): string {
  const place = `${name}:${String(line)}:${String(column)}`;
  const hint = nearest.length > 0 ? `; did you mean ${nearest.join(' or ')}?` : '';
  const said = `${path === '' ? '' : `${path}: `}expected ${expected}, found ${found}${hint}`;
  return `${painted('bold', visible(place), stream)} ${visible(said)}`;
}

/** Writes a notice. */
export function noticeLine({ name }: DatasetReport, { line, column, path, message }: DatasetNotice): string {
  return `${painted('bold', visible(`${name}:${String(line)}:${String(column)}`))} ${visible(`${path}: notice: ${message}`)}`;
}
