/**
 * Writes dist/types: the type declarations for each framework, with empty JavaScript modules, so that imports of them also resolve at run time.
 */
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { attributeTypes } from './attribute-types.js';
import { ideData } from './ide-data.js';

const frameworks = new URL('frameworks/', import.meta.url);

/** @param {URL} root @param {import('./model.js').Model} model */
export async function types(root, model) {
  const dist = new URL('dist/', root);
  const folder = new URL('types/', dist);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('widgets.d.ts', folder), attributeTypes(model));
  for (const file of await readdir(frameworks)) {
    await copyFile(new URL(file, frameworks), new URL(file, folder));
    await writeFile(new URL(file.replace('.d.ts', '.js'), folder), 'export {};\n');
  }
  await writeFile(new URL('widgets.js', folder), 'export {};\n');
  await ideData(root, model);
}
