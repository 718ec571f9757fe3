/**
 * Finds articles by files, folders and glob patterns: sorted, without duplicates, hidden folders and node_modules.
 */
import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FileError, fileErrorOf } from './file-error.js';
import { eachFileOnce, realPlace } from './real-paths.js';

/** The name that stands for standard input and standard output. */
export const standardStream = '-';

/** The name by which messages call an article: its path with slashes, or `stdin`. */
export function articleName(path: string): string {
  return path === standardStream ? 'stdin' : path.replaceAll('\\', '/');
}

/** An article's path, and the base folder: in an output folder the article keeps its path relative to it. */
export interface ArticleFile {
  readonly path: string;
  readonly base: string;
}

export interface FoundArticles {
  readonly files: readonly ArticleFile[];
  /** One for each name that matches nothing. */
  readonly errors: readonly FileError[];
}

/** File extensions without dots: `html`. */
export type Extensions = readonly string[];

/** Finds articles by their extensions. Files in the folder `except` are left out unless named one by one: the output of one run is no input of the next. */
export async function findArticles(names: readonly string[], extensions: Extensions, except?: string): Promise<FoundArticles> {
  const lists = await Promise.all(names.map((name) => articlesOf(name, extensions).catch((error: unknown) => [fileErrorOf(name, error, 'read')])));
  const found = lists.flat();
  const files = found.filter((one): one is ArticleFile => !(one instanceof FileError));
  const shared = sharedFolder(files.filter(({ base }) => base === named).map(({ path }) => path));
  const placed = files.flatMap((file) => (file.base === named ? { ...file, base: shared } : isOutput(file, except) ? [] : file));
  return { files: eachOnce(placed), errors: found.filter((one) => one instanceof FileError) };
}

/** Placeholder for the base of a file named by itself; the shared folder of all such files replaces it. */
const named = '';

async function articlesOf(name: string, extensions: Extensions): Promise<(ArticleFile | FileError)[]> {
  if (name === standardStream) return [{ path: name, base: named }];
  const there = await statOf(name);
  if (there?.isDirectory()) return inWholeFolder(name, extensions);
  if (there) return [isArticle(name, extensions) ? { path: name, base: named } : new FileError(name, `it is not one of ${listed(extensions)}`, 'Name an article, or a folder that holds some.')];
  if (!isDynamicPattern(name)) return [new FileError(name, 'there is no such file or folder', 'Check the name, and the folder that the command is run in.')];
  const base = firmPart(name);
  const articles = await inFolder(base === '' ? '.' : base, name.slice(base.length), extensions);
  return articles.length > 0
    ? articles
    : [new FileError(name, `no article matches; looked for ${listed(extensions)}`, 'Put the pattern in quotes, so that the shell leaves it as it is, and check it.')];
}

async function statOf(name: string): Promise<Stats | undefined> {
  try {
    return await stat(name);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || (code === 'ENOTDIR' && isDynamicPattern(name))) return undefined;
    throw error;
  }
}

async function inWholeFolder(folder: string, extensions: Extensions): Promise<(ArticleFile | FileError)[]> {
  const articles = await inFolder(folder, '**', extensions);
  return articles.length > 0 ? articles : [new FileError(folder, `the folder holds no article; looked for ${listed(extensions)}`, 'Name another folder.')];
}

/** Symbolic links in a folder are not followed: they may form a loop. */
const searched = { ignore: '**/node_modules/**', followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: false } as const;

async function inFolder(folder: string, pattern: string, extensions: Extensions): Promise<ArticleFile[]> {
  const paths = await glob(pattern, { ...searched, cwd: folder });
  return paths.filter((path) => isArticle(path, extensions)).map((path) => ({ path: join(folder, path), base: folder }));
}

/** Whether a name has one of the extensions. */
export function isArticle(name: string, extensions: Extensions): boolean {
  return extensions.includes(extname(name).slice(1).toLowerCase());
}

function listed(extensions: Extensions): string {
  return extensions.map((extension) => `.${extension}`).join(', ');
}

/** The folders of a pattern before its first wildcard: `content/` of `content/**`. */
function firmPart(pattern: string): string {
  const sign = pattern.search(/[*?[{]|[!+@]?\(/);
  return pattern.slice(0, pattern.lastIndexOf('/', sign) + 1);
}

/** The deepest folder that contains all files. */
function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.filter((path) => path !== standardStream).map((path) => resolve(dirname(path)).split(sep));
  const differs = first.findIndex((step, at) => others.some((steps) => steps[at] !== step));
  return relative('', (differs < 0 ? first : first.slice(0, differs)).join(sep) || sep) || '.';
}

function isOutput({ path, base }: ArticleFile, output: string | undefined): boolean {
  return output !== undefined && resolve(output) !== resolve(base) && resolve(path).startsWith(resolve(output) + sep);
}

/** Sorts files and removes duplicates by their real paths. */
function eachOnce(files: readonly ArticleFile[]): ArticleFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return eachFileOnce(sorted, ({ path }) => (path === standardStream ? path : realPlace(path)));
}
