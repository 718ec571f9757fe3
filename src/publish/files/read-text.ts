/**
 * Reads an article as UTF-8. Invalid bytes are an error, since the text is written again and they would be lost.
 */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { FileError, fileErrorOf } from './file-error.js';
import { standardStream } from './find-articles.js';

/** Reads a file or standard input; a byte order mark stays in the text. */
export async function readText(path: string): Promise<string> {
  const name = path === standardStream ? 'standard input' : path;
  let bytes: Uint8Array;
  try {
    bytes = await (path === standardStream ? buffer(process.stdin) : readFile(path));
  } catch (error) {
    throw fileErrorOf(name, error, 'read');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(name, reasonIn(bytes), 'Save it as UTF-8 and run the command again.');
  }
}

function reasonIn(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'it is written in UTF-16';
  const before = new TextDecoder().decode(bytes).split('�', 1)[0]!;
  return `its bytes are no UTF-8, in line ${String(before.split('\n').length)}`;
}
