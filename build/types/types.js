/**
 * dist/types: what the type checkers of users' frameworks read. Modules of types alone: their JavaScript is empty, so that an import of one resolves anywhere.
 */
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { attributeTypes } from './attribute-types.js';
import { ideData } from './ide-data.js';
import { modelOf } from './model.js';

const frameworks = new URL('frameworks/', import.meta.url);

/** Needs the manifest. @param {URL} root */
export async function types(root) {
  const dist = new URL('dist/', root);
  const folder = new URL('types/', dist);
  const model = await modelOf(root);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL('widgets.d.ts', folder), attributeTypes(model));
  for (const file of await readdir(frameworks)) {
    await copyFile(new URL(file, frameworks), new URL(file, folder));
    await writeFile(new URL(file.replace('.d.ts', '.js'), folder), 'export {};\n');
  }
  await writeFile(new URL('widgets.js', folder), 'export {};\n');
  await ideData(root, model);
}
