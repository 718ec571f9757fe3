/**
 * Writes the style sheet of each element into a file, for prerendered pages whose policy forbids inline styles.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';

/** @typedef {{ modules: { declarations?: { tagName?: string }[] }[] }} Manifest */

/** @param {URL} dist with the modules and the manifest */
export async function sheets(dist) {
  await import(new URL('modules/all.js', dist).href);
  /** @type {typeof import('../src/elements/base/define.ts')} */
  const { elementOf } = await import(new URL('modules/elements/base/define.js', dist).href);
  /** @type {Manifest} */
  const manifest = JSON.parse(await readFile(new URL('custom-elements.json', dist), 'utf8'));
  const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName = [] }) => tagName));
  await mkdir(new URL('css/', dist), { recursive: true });
  for (const tag of tags) {
    const { elementStyles } = /** @type {{ elementStyles: { cssText: string }[] }} */ (/** @type {unknown} */ (elementOf(tag)));
    await writeFile(new URL(`css/${tag.replace('wick-', '')}.css`, dist), elementStyles.map(({ cssText }) => cssText).join('\n'));
  }
}
