/**
 * cms/allow-list.json: each tag with its attributes, in the form in which sanitizers take them.
 * For tools that know no pattern for names: they would have to be told all by hand, and again with every release.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';

/** @typedef {{ tagName?: string, attributes?: { name: string }[] }} Declaration */

/** What any element may carry and ours answer to: language, direction, and the slot of a widget around it. */
const everywhere = ['dir', 'lang', 'slot'];

/** @param {URL} dist a folder that has the manifest */
export async function allowList(dist) {
  /** @type {{ modules: { declarations: Declaration[] }[] }} */
  const { modules } = JSON.parse(await readFile(new URL('custom-elements.json', dist), 'utf8'));
  const declared = modules.flatMap(({ declarations }) => declarations);
  const entries = declared.flatMap(({ tagName, attributes = [] }) => (tagName ? [/** @type {const} */ ([tagName, [...new Set([...attributes.map(({ name }) => name), ...everywhere])].sort()])] : []));
  await mkdir(new URL('cms/', dist), { recursive: true });
  const lines = entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([tag, attributes]) => `${JSON.stringify(tag)}: ${JSON.stringify(attributes)}`);
  await writeFile(new URL('cms/allow-list.json', dist), `{\n${lines.join(',\n')}\n}\n`);
}
