/**
 * Writes dist/vscode.html-custom-data.json and dist/web-types.json: HTML completion for VS Code and JetBrains editors.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** @typedef {import('./model.js').Model} Model */
/** @typedef {{ tags: { name: string, attributes: { name: string }[] }[] }} VsCodeData */

/** The manifest with each attribute's values written out as its type, since the generators do not resolve type names. @param {Model} model */
function spelled({ manifest, widgets, ids }) {
  const copy = structuredClone(manifest);
  for (const declaration of copy.modules.flatMap(({ declarations }) => declarations)) {
    const options = widgets.find(({ tag }) => tag === declaration.tagName)?.attributes ?? [];
    for (const attribute of declaration.attributes ?? []) {
      const { kind, choices, ids: of } = options.find(({ name }) => name === attribute.name) ?? { kind: 'text' };
      const values = choices ?? (of ? ids[of] : undefined);
      const open = kind === 'choice' ? [] : ['string'];
      attribute.type = { text: kind === 'switch' ? 'boolean' : kind === 'number' ? 'number' : [...(values ?? []).map((value) => `'${value}'`), ...open].join(' | ') };
    }
  }
  return copy;
}

/** Marks boolean attributes, which the generator does not do: `valueSet: 'v'` means no value in VS Code's format. @param {VsCodeData} data @param {Model} model @returns {VsCodeData} */
function withSwitches(data, { widgets }) {
  const isSwitch = (/** @type {string} */ tag, /** @type {string} */ name) => widgets.some((widget) => widget.tag === tag && widget.attributes.some((option) => option.name === name && option.kind === 'switch'));
  const tags = data.tags.map((tag) => ({ ...tag, attributes: tag.attributes.map((attribute) => (isSwitch(tag.name, attribute.name) ? { ...attribute, valueSet: 'v' } : attribute)) }));
  return { ...data, tags };
}

/** Custom properties and parts each once: the generator repeats them for every element, and the format does not say of which. @param {{ contributions: { css: Record<string, { name: string }[]> } }} webTypes */
function withoutRepeats({ contributions, ...rest }) {
  const once = (/** @type {{ name: string }[]} */ entries) => entries.filter((entry, index) => entries.findIndex(({ name }) => name === entry.name) === index);
  return { ...rest, contributions: { ...contributions, css: Object.fromEntries(Object.entries(contributions.css).map(([kind, entries]) => [kind, once(entries)])) } };
}

/** @param {URL} root @param {Model} model */
export async function ideData(root, model) {
  const dist = new URL('dist/', root);
  const { name, version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  // Custom properties and parts are too many for a tooltip; web-types lists them separately.
  const options = { hideCssPropertiesDocs: true, hideCssPartsDocs: true };
  const vsCode = withSwitches(JSON.parse(getVsCodeHtmlCustomData(spelled(model), options)), model);
  await writeFile(new URL('vscode.html-custom-data.json', dist), JSON.stringify(vsCode));
  const webTypes = withoutRepeats(JSON.parse(getWebTypesData(spelled(model), options)));
  await writeFile(new URL('web-types.json', dist), JSON.stringify({ ...webTypes, name, version }));
}
