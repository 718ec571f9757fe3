/**
 * Reads the pages of docs/cms: each form of a widget, a tool's output by default, and the setting to copy. Tests run the code on the page, so that the documentation stays true.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import type { Page } from 'puppeteer-core';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** What a setting on a page exports: the tool with that setting, from the HTML that is put in to the HTML that is kept. */
export interface Tool {
  readonly clean: (html: string) => string | Promise<string>;
}

export interface CmsPage {
  /** What the tool makes by default of each form of docs/cms/README.md, by the form's name. */
  readonly byDefault: Readonly<Record<string, string>>;
  /** The code to copy, in the order of the page. */
  readonly settings: readonly string[];
}

const root = new URL('../../', import.meta.url);
const textOf = (page: string): string => readFileSync(new URL(`docs/cms/${page}.md`, root), 'utf8');

/** The rows of the table that stands between `<!-- NAME -->` and `<!-- /NAME -->`, without its head. */
function rowsOf(text: string, name: string): readonly (readonly [form: string, html: string])[] {
  const table = text.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
  return [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].slice(2).map(([, form = '', html = '']) => [form, html]);
}

/** The forms in which an article can have a widget, by their names, as docs/cms/README.md lists them. */
export const forms: Readonly<Record<string, string>> = Object.fromEntries(rowsOf(textOf('README'), 'forms').map(([form, html]) => [form, html.replace(/^`|`$/g, '')]));

/** What a page of docs/cms says; `unchanged` and `nothing` stand for what is as it was written, and for an empty text. `table` is the one with what comes out. */
export function cmsPage(tool: string, table = 'by-default'): CmsPage {
  const text = textOf(tool);
  const read = (form: string, html: string): string => (html === 'unchanged' ? forms[form]! : html === 'nothing' ? '' : html.replace(/^`|`$/g, ''));
  return {
    byDefault: Object.fromEntries(rowsOf(text, table).map(([form, html]) => [form, read(form, html)])),
    settings: [...text.matchAll(/^```(?:js|ts)\n([^]*?)^```/gm)].map(([, code = '']) => code),
  };
}

async function bundle(code: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: root.pathname }, bundle: true, write: false, logLevel: 'error', ...options });
  return outputFiles![0]!.text;
}

/** Runs a module in Node and gives what it exports; `folder` has packages that are not among our own. */
export async function inNode<T = Tool>(code: string, folder = root.pathname, external: string[] = []): Promise<T> {
  const script = await bundle(code, { format: 'cjs', platform: 'node', nodePaths: [`${folder}/node_modules`], external });
  const module = { exports: {} };
  (compileFunction(script, ['module', 'exports', 'require']) as (...names: unknown[]) => void)(module, module.exports, createRequire(`${folder}/package.json`));
  return module.exports as T;
}

/** Runs a module in a page, and gives the tool that it exports. */
export async function inPage(page: Page, code: string, folder = root.pathname): Promise<Tool> {
  const script = await bundle(code, { format: 'iife', globalName: 'tool', define: { 'process.env.NODE_ENV': '"production"' }, nodePaths: [`${folder}/node_modules`] });
  // A name that is declared in a script is there for the next call, and the next script may declare it again.
  await page.addScriptTag({ content: script });
  return { clean: (html) => page.evaluate((text) => (window as unknown as { readonly tool: Tool }).tool.clean(text), html) };
}

/** What a tool makes of each form. */
export async function makes({ clean }: Tool): Promise<Readonly<Record<string, string>>> {
  const made: [string, string][] = [];
  for (const [form, html] of Object.entries(forms)) made.push([form, (await clean(html)).replace(/\s*\n\s*/g, ' ').trim()]);
  return Object.fromEntries(made);
}

/** HTML in one way of writing it: attributes in the order of their names, what may be left out written, no white space between blocks. */
export function canonical(html: string): string {
  const fragment = parseFragment(html);
  const sort = (node: Node): void => {
    if ('attrs' in node) node.attrs.sort((one, other) => (one.name < other.name ? -1 : 1));
    if ('childNodes' in node) node.childNodes.forEach(sort);
  };
  sort(fragment);
  return serialize(fragment).replace(/>\s+</g, '><').trim();
}
