/**
 * Writes src/cms/widgets.json and src/cms/ids.json for the editor plug-ins: each widget, from dist/custom-elements.json, and the ids of the bundled
 * dataset, from src/data. `node build/cms-widgets.js` writes them after a build, `--check` only lists those that are out of date.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, description?: string, type?: { text: string } }} Attribute */
/** @typedef {{ tagName?: string, description?: string, attributes?: Attribute[] }} Declaration */

/** Facts that neither the manifest nor a type contains: the place of a widget, if it is not a block, and its content, if it is not a fallback. */
const places = { 'wick-fact': 'inline', 'wick-spoiler': 'either', 'wick-when': 'either' };
const holdings = { 'wick-fact': 'words', 'wick-provider': 'content', 'wick-spoiler': 'content', 'wick-when': 'content', 'wick-answer': 'content', 'wick-related': 'content' };

/** Attributes that hold ids, with the kind of record. */
const idsOf = {
  film: 'titles', reveals: 'titles', titles: 'titles', compare: 'titles', of: 'titles', from: 'titles', to: 'titles',
  person: 'people', character: 'characters', characters: 'characters', video: 'videos', quote: 'quotes', question: 'questions', questions: 'questions', field: 'fields',
};

/** Elements without a heading, on which the inherited `heading-level` has no effect. */
const headless = ['wick-fact', 'wick-when', 'wick-provider'];

/** The values of every list that a union type is derived from: `export const lenses = ['story', …] as const; export type Lens = (typeof lenses)[number]`. @param {URL} src */
async function unionsIn(src) {
  const files = (await readdir(src, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const code = (await Promise.all(files.map((file) => readFile(new URL(file.replaceAll('\\', '/'), src), 'utf8')))).join('\n');
  const lists = new Map([...code.matchAll(/export const (\w+) = \[([^\]]*)\] as const/g)].map(([, name = '', items = '']) => [name, items]));
  /** @type {(list: string) => string[]} */
  const listed = (list) => (lists.get(list) ?? '').split(',').map((item) => item.trim()).filter(Boolean)
    .flatMap((item) => (item.startsWith('...') ? listed(item.slice(3)) : item.replaceAll("'", '')));
  return new Map([...code.matchAll(/export type (\w+) = \(typeof (\w+)\)\[number\]/g)].map(([, type = '', list = '']) => [type, listed(list)]));
}

/** @param {string} text of a type @param {Map<string, string[]>} unions */
function choicesOf(text, unions) {
  const parts = text.split('|').map((part) => part.trim().replaceAll("'", '')).filter((part) => part !== 'undefined');
  if (parts.length > 1) return parts;
  if (/^(?:string|number|boolean)$/.test(parts[0] ?? '')) return undefined;
  const choices = unions.get(parts[0] ?? '');
  if (!choices?.length) throw new Error(`src declares no list for the type ${text}`);
  return choices;
}

/** @param {Attribute} attribute @param {Map<string, string[]>} unions */
function optionOf({ name, description = '', type = { text: 'string' } }, unions) {
  const choices = choicesOf(type.text, unions);
  const [, standard] = /Default `?([\w-]+)`?\.$/.exec(description) ?? [];
  const of = name === 'of' && /person/.test(description) ? 'subjects' : idsOf[/** @type {keyof typeof idsOf} */ (name)];
  return {
    name,
    kind: choices ? 'choice' : /boolean/.test(type.text) ? 'switch' : /number/.test(type.text) ? 'number' : 'text',
    ...(choices && { choices }),
    ...(standard && { default: standard }),
    ...(/Required\.$/.test(description) && { required: true }),
    ...(of && { ids: of }),
    ...(/separated by spaces/i.test(description) && { several: true }),
    description,
  };
}

/** @param {Declaration} declaration @param {Map<string, string[]>} unions */
function widgetOf({ tagName: tag = '', description = '', attributes = [] }, unions) {
  const own = attributes.filter(({ name }) => name !== 'heading-level' || !headless.includes(tag)).map((attribute) => optionOf(attribute, unions));
  const rank = (/** @type {(typeof own)[number]} */ { name, required }) => (required ? 0 : ['theme', 'heading-level'].includes(name) ? 2 : 1);
  const words = tag.slice('wick-'.length).replaceAll('-', ' ');
  return {
    tag,
    label: words[0]?.toUpperCase() + words.slice(1),
    description,
    place: places[/** @type {keyof typeof places} */ (tag)] ?? 'block',
    holds: holdings[/** @type {keyof typeof holdings} */ (tag)] ?? 'fallback',
    attributes: own.sort((a, b) => rank(a) - rank(b)),
  };
}

/** @param {URL} root */
async function widgetsOf(root) {
  const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8'));
  /** @type {Declaration[]} */
  const declarations = manifest.modules.flatMap((/** @type {{ declarations?: Declaration[] }} */ { declarations: all = [] }) => all);
  const unions = await unionsIn(new URL('src/', root));
  const all = await readFile(new URL('src/all.ts', root), 'utf8');
  return [...all.matchAll(/\/(wick-[\w-]+)\.js'/g)].map(([, tag]) => {
    const declaration = declarations.find(({ tagName }) => tagName === tag);
    if (!declaration) throw new Error(`dist/custom-elements.json has no ${tag}`);
    return widgetOf(declaration, unions);
  });
}

/** Ids by kind, each with the record's newest name. @param {URL} root */
async function idsIn(root) {
  const read = async (/** @type {string} */ kind) => JSON.parse(await readFile(new URL(`src/data/${kind}.json`, root), 'utf8'));
  const kinds = ['titles', 'people', 'characters', 'videos', 'quotes', 'questions'];
  const named = await Promise.all(kinds.map(async (kind) => {
    /** @type {{ id: string, name?: { value: string }[] }[]} */
    const records = await read(kind);
    return [kind, records.map(({ id, name }) => ({ id, ...(name?.length && { name: name.at(-1)?.value }) }))];
  }));
  const { titleFields, personFields, characterFields } = await import(String(new URL('dist/modules/domain/ledger/fields.js', root)));
  const fields = [...new Set([...titleFields, ...personFields, ...characterFields])].map((id) => ({ id }));
  return { ...Object.fromEntries(named), fields };
}

/** One entry per line, so that diffs show each change. @param {unknown} value */
function written(value) {
  const lines = (/** @type {unknown[]} */ list) => `[\n${list.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`;
  if (Array.isArray(value)) return `${lines(value)}\n`;
  return `{\n${Object.entries(/** @type {Record<string, unknown[]>} */ (value)).map(([key, list]) => `"${key}": ${lines(list)}`).join(',\n')}\n}\n`;
}

/**
 * @param {URL} root
 * @param {{ check?: boolean }} [options]
 * @returns {Promise<string[]>} the files that were out of date
 */
export async function cmsWidgets(root, { check = false } = {}) {
  const made = { 'src/cms/widgets.json': await widgetsOf(root), 'src/cms/ids.json': await idsIn(root) };
  const stale = [];
  for (const [path, value] of Object.entries(made)) {
    const text = written(value);
    if ((await readFile(new URL(path, root), 'utf8').catch(() => '')) === text) continue;
    stale.push(path);
    if (!check) await writeFile(new URL(path, root), text);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const stale = await cmsWidgets(new URL('../', import.meta.url), { check });
  for (const path of stale) console.log(`${check ? 'out of date' : 'written'}: ${path}`);
  if (check && stale.length > 0) process.exitCode = 1;
}
