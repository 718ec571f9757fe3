/**
 * Reduces the type declarations of the package to those that `exports` of package.json reaches. Types of bundled libraries are bundled into dist/modules/vendor, like their code.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { onwarn } from '../rollup.config.mjs';
import { vendor } from './vendor.js';

/** Removes declarations that cannot be imported, and bundles those of libraries. @param {URL} root */
export async function moduleTypes(root) {
  const modules = new URL('dist/modules/', root);
  const { isBundled } = await vendor(root);
  const reached = await reachedFrom(await publicTypes(root));
  for (const file of await readdir(modules, { recursive: true })) {
    const url = new URL(file.replaceAll('\\', '/'), modules);
    if (file.endsWith('.d.ts') && !reached.has(url.href)) await rm(url);
  }
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const [href, text] of reached) {
    if (!href.startsWith(modules.href)) continue;
    const source = ts.createSourceFile(href, text, ts.ScriptTarget.Latest);
    const imports = source.statements.filter(ts.isImportDeclaration).filter(({ moduleSpecifier }) => isBundled(specifierOf(moduleSpecifier)));
    if (imports.length === 0) continue;
    for (const { moduleSpecifier, importClause } of imports) {
      const library = specifierOf(moduleSpecifier);
      names.set(library, new Set([...(names.get(library) ?? []), ...namesIn(importClause)]));
    }
    const up = '../'.repeat(href.slice(modules.href.length).split('/').length - 1) || './';
    await writeFile(new URL(href), imports.reduceRight((written, { moduleSpecifier }) => `${written.slice(0, moduleSpecifier.getStart(source))}'${up}vendor/${specifierOf(moduleSpecifier)}.js'${written.slice(moduleSpecifier.end)}`, text));
  }
  await bundle(names, new URL('vendor/', modules));
}

/** The declaration files that package.json names. @param {URL} root */
async function publicTypes(root) {
  const { exports: paths } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  return Object.values(paths).flatMap(({ types }) => (types ? [new URL(types, root)] : []));
}

/** The texts of these files and of all files that they import by relative paths, by URL. @param {URL[]} open @returns {Promise<Map<string, string>>} */
async function reachedFrom(open) {
  /** @type {Map<string, string>} */
  const reached = new Map();
  for (let url = open.pop(); url; url = open.pop()) {
    if (reached.has(url.href)) continue;
    const text = await readFile(url, 'utf8');
    reached.set(url.href, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (fileName.startsWith('.')) open.push(new URL(fileName.replace(/\.js$/, '.d.ts'), url));
    }
  }
  return reached;
}

/** @param {ts.Expression} specifier */
function specifierOf(specifier) {
  return /** @type {ts.StringLiteral} */ (specifier).text;
}

/** The names that an import clause imports. @param {ts.ImportClause | undefined} clause */
function namesIn(clause) {
  const bindings = clause?.namedBindings;
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text) : [];
}

/** An alias in a namespace, `type Node = Tree.Node`, becomes `type Node = Node` in rollup-plugin-dts 6.5.1, which puts `Tree` into the same file. findings/alias-names-itself.sh @type {import('rollup').Plugin} */
const namespaces = {
  name: 'namespaces',
  renderChunk: (code) => code.replace(/^( +)type (\w+) = \2;$/gm, '$1export { $2 };'),
};

/** Writes the types of each library into one file: these names and the types that they use. @param {Map<string, Set<string>>} names @param {URL} folder */
async function bundle(names, folder) {
  for (const [library, imported] of names) {
    const file = fileURLToPath(new URL(`${library}.d.ts`, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `export type { ${[...imported].sort().join(', ')} } from '${library}';\n`);
    const built = await rollup({ input: file, onwarn, plugins: [dts({ respectExternal: true }), namespaces] });
    await built.write({ file, format: 'es' });
    await built.close();
  }
}
