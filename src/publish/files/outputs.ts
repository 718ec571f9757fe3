/**
 * Decides where each article is written: standard output, its own file, another file, or a folder.
 */
import { type Stats, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { FileError } from './file-error.js';
import { type ArticleFile, type Extensions, isArticle, standardStream } from './find-articles.js';
import { realPlace } from './real-paths.js';

export interface Destination {
  /** A file or a folder. Default: standard output, which takes one article. */
  readonly output?: string;
  readonly inPlace?: boolean;
}

/** The path of an article and of its output; `-` is standard input or output. */
export interface Route {
  readonly from: string;
  readonly to: string;
}

/** The output if it is a folder, else undefined. A path that does not exist is a file only if it has an article's extension. */
export function outputFolder(output: string | undefined, extensions: Extensions): string | undefined {
  if (output === undefined || output === standardStream) return undefined;
  const there = statOf(output);
  const isFolder = there ? there.isDirectory() : endsAsFolder(output) || !isArticle(output, extensions);
  return isFolder ? output : undefined;
}

/** Routes articles to outputs; throws a `FileError` if two share an output, one would be overwritten, or one file is to take several. */
export function routesOf(files: readonly ArticleFile[], { output, inPlace }: Destination, extensions: Extensions): readonly Route[] {
  if (inPlace) return files.map(inItsPlace);
  if (output === undefined || output === standardStream) return single(files, standardStream, new FileError('standard output', `it can take one article, not ${String(files.length)}`, 'Name a folder with -o, or write them back with --in-place.'));
  const folder = outputFolder(output, extensions);
  if (folder === undefined && endsAsFolder(output)) throw new FileError(output, 'it is a file where a folder is needed', 'Name a folder, or move that file away.');
  const routes = folder === undefined
    ? single(files, output, new FileError(output, `it is a file, and there are ${String(files.length)} articles`, 'Name a folder that they can be written to.'))
    : files.map((file) => below(folder, file));
  refuseLosses(routes);
  return routes;
}

/** The stats of an output; undefined if it cannot be read: writing will then report why. */
function statOf(output: string): Stats | undefined {
  try {
    return statSync(resolve(output));
  } catch {
    return undefined;
  }
}

function endsAsFolder(output: string): boolean {
  return output.endsWith('/') || output.endsWith(sep);
}

function inItsPlace({ path }: ArticleFile): Route {
  if (path === standardStream) throw new FileError('standard input', 'it cannot be written back', 'Leave out --in-place, or name a file with -o.');
  return { from: path, to: path };
}

function single(files: readonly ArticleFile[], to: string, error: FileError): readonly Route[] {
  if (files.length > 1) throw error;
  return files.map(({ path }) => ({ from: path, to }));
}

function below(folder: string, { path, base }: ArticleFile): Route {
  if (path === standardStream) throw new FileError('standard input', 'it has no name to be written by', 'Name a file with -o, such as page.html.');
  return { from: path, to: join(folder, relative(base, path)) };
}

function refuseLosses(routes: readonly Route[]): void {
  const inputs = new Set(routes.map(({ from }) => realPlace(from)));
  const taken = new Map<string, string>();
  for (const { from, to } of routes) {
    const target = realPlace(to);
    if (inputs.has(target)) throw new FileError(to, 'it is one of the articles and would be overwritten', 'Name another output, or say --in-place if that is meant.');
    const other = taken.get(target);
    if (other !== undefined) throw new FileError(to, `both ${other} and ${from} would be written there`, 'Name the folder that holds them all, or run the command once for each.');
    taken.set(target, from);
  }
}
