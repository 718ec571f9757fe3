/**
 * Formats a dataset's fault as one line: file, line and column, path of the field, expected and found value.
 */
import type { DatasetFault, DatasetNotice, DatasetReport } from '../../publish/dataset/validate.js';
import { painted, visible } from '../terminal.js';

/** Formats a fault, with colours if the stream shows them. */
export function faultLine({ name }: DatasetReport, { line, column, path, expected, found, nearest, remedy }: DatasetFault, stream: NodeJS.WriteStream = process.stdout): string {
  const place = `${name}:${String(line)}:${String(column)}`;
  const hint = nearest.length > 0 ? `; did you mean ${nearest.join(' or ')}?` : '';
  const said = `${path === '' ? '' : `${path}: `}expected ${expected}, found ${found}${hint}${remedy === undefined ? '' : `. ${remedy}`}`;
  return `${painted('bold', visible(place), stream)} ${visible(said)}`;
}

/** Formats a notice. */
export function noticeLine({ name }: DatasetReport, { line, column, path, message }: DatasetNotice): string {
  return `${painted('bold', visible(`${name}:${String(line)}:${String(column)}`))} ${visible(`${path}: notice: ${message}`)}`;
}
