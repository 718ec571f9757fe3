/**
 * Writes dist/custom-elements.json: the public API of every element, read from the sources, and the tokens that its styles read.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { listTokens } from './tokens/list.js';
import { tokensByTag } from './tokens/reads.js';

/** @typedef {{ name: string, description?: string, fieldName?: string, attribute?: string, privacy?: string }} Member */
/** @typedef {{ tagName?: string, members?: Member[], attributes?: Member[], events?: Member[] }} Declaration */

/** @param {URL} root */
export async function manifest(root) {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/**/*.ts', '--exclude', '**/*.styles.ts', '--outdir', 'dist'];
  await cli({ argv, cwd: fileURLToPath(root), noWrite: false });
  const file = new URL('dist/custom-elements.json', root);
  const { modules, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  const cssProperties = await tokenLister(root);
  for (const module of modules) {
    const classes = module.declarations.filter((/** @type {{ kind: string }} */ { kind }) => kind === 'class');
    module.declarations = classes.map((/** @type {Declaration} */ declaration) => ({ ...open(declaration), cssProperties: cssProperties(declaration.tagName) }));
  }
  // Paths as in the package, which has no src.
  const json = JSON.stringify({ ...rest, modules }).replace(/src\/(elements\/[^"]+)\.ts/g, 'dist/modules/$1.js');
  await writeFile(file, json);
}

/**
 * Returns a function that lists the tokens of a tag as `cssProperties`.
 * @param {URL} root
 */
async function tokenLister(root) {
  const tokens = listTokens(JSON.parse(await readFile(new URL('src/styles/tokens.json', root), 'utf8')));
  const byTag = await tokensByTag(root);
  return (/** @type {string | undefined} */ tag) => {
    const read = byTag.get(tag ?? '');
    return tokens.flatMap(({ name, property, description, default: unset }) => (read?.has(name) ? [{ name: property, description, default: unset }] : []));
  };
}

/**
 * Keeps the properties that attributes set and the `wick-` events, and adds the property's name to each attribute.
 * Other public members, which painted elements need as hosts of controllers, are not public API.
 * @param {Declaration} declaration
 */
function open(declaration) {
  const set = (/** @type {Member} */ { name, attribute }) => attribute ?? name.replace(/[A-Z]/g, '-$&').toLowerCase();
  const members = declaration.members?.filter((member) => member.privacy !== 'private' && member.privacy !== 'protected' && declaration.attributes?.some(({ name }) => name === set(member)));
  const attributes = declaration.attributes?.map((attribute) => {
    const property = members?.find((member) => set(member) === attribute.name);
    return property ? { ...attribute, fieldName: property.name, description: property.description } : attribute;
  });
  return { ...declaration, members, attributes, events: declaration.events?.filter(({ name }) => name?.startsWith('wick-')) };
}
