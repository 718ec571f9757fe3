/**
 * Finds which sources read each sentence, and which widgets have these sources, for Storybook's page of all sentences.
 */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type ListedSentence, sentenceList } from './sentence-list.js';

/** The page of a widget in Storybook: `wick-synopsis`, `synopsis--docs`. */
export interface WidgetPage {
  readonly tag: string;
  readonly page: string;
}

export interface PlacedSentence extends ListedSentence {
  /** The sources that read it, by path below the root. */
  readonly sources: readonly string[];
  /** The widgets whose code has one of these sources: those that can say it. None for what only feeds, frames, checks and reports say. */
  readonly widgets: readonly WidgetPage[];
}

/** All sentences that code reads, in the order of the English file. */
export async function placedSentences(root: string): Promise<readonly PlacedSentence[]> {
  const [sentences, sources, pages] = await Promise.all([sentenceList(root), readSources(root), widgetPages(root)]);
  const reached = pages.map((page) => ({ page, files: filesOf(page.tag, sources) }));
  const widgetsOf = (paths: readonly string[]): readonly WidgetPage[] => reached.filter(({ files }) => paths.some((path) => files.has(path))).map(({ page }) => page);
  const thatRead = (reads: (code: string) => boolean): readonly string[] => [...sources].filter(([path, code]) => !isInterface.test(path) && reads(code)).map(([path]) => path);
  return sentences.map((sentence) => {
    const byName = thatRead(readerOf(sentence.path));
    // What no widget reads by its name may be chosen by a value: `messages[arrival]`.
    const readers = widgetsOf(byName).length > 0 ? byName : [...new Set([...byName, ...thatRead(chooserOf(sentence.path))])];
    return { ...sentence, sources: readers, widgets: widgetsOf(readers) };
  });
}

/** The modules that declare sentences and load them. */
const isInterface = /^src\/i18n\/(?:messages|compiled)\//;

/** Whether a source reads a sentence: it names the group and the property, as a member or in a list of names. */
function readerOf(path: string): (code: string) => boolean {
  const [group = '', property = ''] = path.split(' ');
  const named = naming(group);
  const read = new RegExp(`\\.${property}\\b|'${property}'|\\{[^{}]*\\b${property}\\b[^{}]*\\}\\s*(?:=|:)`);
  return (code) => named.test(code) && read.test(code);
}

/** Whether a source takes a sentence from the group by a value. */
function chooserOf(path: string): (code: string) => boolean {
  const named = naming(path.split(' ')[0]!);
  return (code) => named.test(code) && /\b\w*(?:[mM]essages|Messages(?:For)?\([^()]*\))\[\w+\]/.test(code);
}

/** What a source of a group's sentences has: the name of their module, of their type or of their function. */
function naming(group: string): RegExp {
  return group === 'main' ? /\bmessages/i : new RegExp(`\\b${group}-?(?:messages|words)|/${group}\\.js'`, 'i');
}

/** The sources below `src`, by path below the root. */
async function readSources(root: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(root, 'src'), { recursive: true })).filter((name) => name.endsWith('.ts')).sort();
  return new Map(await Promise.all(names.map(async (name) => [`src/${name}`, await readFile(join(root, 'src', name), 'utf8')] as const)));
}

const imports = /(?:^(?:import|export)(?! type\b)[^;]*?from |^import |\bimport\()'(\.[^']*)\.js'/gm;

/** A widget's own module and all that it imports; other widgets, which it only registers, are left out. */
function filesOf(tag: string, sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  const name = tag.replace('wick-', '');
  const files = new Set([`src/elements/${name}/${tag}.ts`]);
  for (const file of files) {
    for (const [, path = ''] of (sources.get(file) ?? '').matchAll(imports)) {
      const found = `${join(dirname(file), path)}.ts`;
      const [, other] = /^src\/elements\/([\w-]+)\/wick-\1\.ts$/.exec(found) ?? [];
      if (sources.has(found) && other === undefined) files.add(found);
    }
  }
  return files;
}

/** The widgets that have stories. */
async function widgetPages(root: string): Promise<readonly WidgetPage[]> {
  const names = (await readdir(join(root, 'stories'))).filter((name) => name.endsWith('.stories.ts')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(root, 'stories', name), 'utf8')));
  return files.flatMap((code) => {
    const [tag, id] = [/^ {2}component: '(wick-[\w-]+)'/m, /^ {2}id: '([\w-]+)'/m].map((pattern) => pattern.exec(code)?.[1]);
    return tag !== undefined && id !== undefined ? [{ tag, page: `${id}--docs` }] : [];
  });
}
