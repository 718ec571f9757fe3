/**
 * Loads the data for types and completion: each widget (src/cms/widgets.json), the bundled ids (src/cms/ids.json),
 * and each widget's class, module and events from dist/custom-elements.json.
 */
import { readFile } from 'node:fs/promises';

/** @typedef {{ name: string, kind: 'text' | 'number' | 'choice' | 'switch', choices?: string[], required?: boolean, ids?: string, several?: boolean, description: string }} Option */
/** @typedef {{ tag: string, label: string, description: string, holds: string, attributes: Option[] }} Widget */
/** @typedef {{ name: string, type: { text: string }, description: string }} ManifestEvent */
/** @typedef {{ name: string, tagName?: string, attributes?: { name: string, type?: { text: string } }[], events?: ManifestEvent[] }} Declaration */
/** @typedef {{ modules: { path: string, declarations: Declaration[] }[] }} Manifest */
/** @typedef {Widget & { className: string, path: string, events: ManifestEvent[] }} TypedWidget */
/** @typedef {{ widgets: TypedWidget[], ids: Readonly<Record<string, string[]>>, manifest: Manifest }} Model */

/** @param {string | URL} file */
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

/**
 * @param {URL} root
 * @returns {Promise<Model>} `ids` are by the kinds that an option's `ids` names
 */
export async function modelOf(root) {
  /** @type {Manifest} */
  const manifest = await readJson(new URL('dist/custom-elements.json', root));
  /** @type {Widget[]} */
  const widgets = await readJson(new URL('src/cms/widgets.json', root));
  /** @type {Record<string, { id: string }[]>} */
  const recorded = await readJson(new URL('src/cms/ids.json', root));
  const named = Object.fromEntries(Object.entries(recorded).map(([kind, records]) => [kind, records.map(({ id }) => id)]));
  const { titles = [], people = [], characters = [] } = named;
  return { widgets: widgets.map((widget) => typed(widget, manifest)), ids: { ...named, subjects: [...titles, ...people, ...characters] }, manifest };
}

/** @param {Widget} widget @param {Manifest} manifest @returns {TypedWidget} */
function typed(widget, { modules }) {
  for (const { path, declarations } of modules) {
    const declaration = declarations.find(({ tagName }) => tagName === widget.tag);
    if (declaration) return { ...widget, className: declaration.name, path, events: declaration.events ?? [] };
  }
  throw new Error(`dist/custom-elements.json has no ${widget.tag}: run build/cms-widgets.js`);
}
