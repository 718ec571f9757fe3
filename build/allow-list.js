/**
 * Writes cms/allow-list.json: each tag with its attributes, as sanitizers accept them.
 * For tools that do not accept patterns for names, whose lists would have to be updated by hand with every release.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';

/** @typedef {{ tagName?: string, attributes?: { name: string }[] }} Declaration */

/** Global attributes that widgets react to: language, direction, and the slot of the widget around them. */
const everywhere = ['dir', 'lang', 'slot'];

/** @param {URL} dist the folder with the manifest */
export async function allowList(dist) {
  /** @type {{ modules: { declarations: Declaration[] }[] }} */
  const { modules } = JSON.parse(await readFile(new URL('custom-elements.json', dist), 'utf8'));
  const declared = modules.flatMap(({ declarations }) => declarations);
  const entries = declared.flatMap(({ tagName, attributes = [] }) => (tagName ? [/** @type {const} */ ([tagName, [...new Set([...attributes.map(({ name }) => name), ...everywhere])].sort()])] : []));
  await mkdir(new URL('cms/', dist), { recursive: true });
  const lines = entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([tag, attributes]) => `${JSON.stringify(tag)}: ${JSON.stringify(attributes)}`);
  await writeFile(new URL('cms/allow-list.json', dist), `{\n${lines.join(',\n')}\n}\n`);
}
