/**
 * Writes dist/custom-elements.json: the public API of every element, read from the sources.
 */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, description?: string, fieldName?: string, attribute?: string, privacy?: string }} Member */
/** @typedef {{ members?: Member[], attributes?: Member[], events?: Member[] }} Declaration */

/** @param {URL} root */
export async function manifest(root) {
  const argv = ['analyze', '--litelement', '--quiet', '--globs', 'src/elements/**/*.ts', '--exclude', '**/*.styles.ts', '--outdir', 'dist'];
  await cli({ argv, cwd: fileURLToPath(root), noWrite: false });
  const file = new URL('dist/custom-elements.json', root);
  const { modules, ...rest } = JSON.parse(await readFile(file, 'utf8'));
  for (const module of modules) {
    module.declarations = module.declarations.filter((/** @type {{ kind: string }} */ { kind }) => kind === 'class').map(open);
  }
  // Paths as in the package, which has no src.
  const json = JSON.stringify({ ...rest, modules }, undefined, 2).replace(/src\/(elements\/[^"]+)\.ts/g, 'dist/modules/$1.js');
  await writeFile(file, json);
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
