/**
 * Fills the tables between markers in the documentation: `api:TAG`, `attributes:TAG` and `elements` from dist/custom-elements.json, `rooms` from
 * build/rooms.js, `dataset:KIND` from dist/dataset.schema.json. `node build/api-tables.js` writes them, `--check` only lists pages that are out of date.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { datasetRows } from './dataset-tables.js';
import { bans, rooms } from './rooms.js';
import { siteHeads } from './site-heads.js';
import { tokenPages } from './tokens/pages.js';
import { sitePages } from './site-pages.js';

/** @typedef {{ name: string, fieldName?: string, attribute?: string, description?: string, type?: { text: string }, kind?: string, privacy?: string, static?: boolean }} Item */
/** @typedef {{ tagName?: string, description?: string, attributes?: Item[], members?: Item[], slots?: Item[], events?: Item[], cssParts?: Item[], cssProperties?: Item[] }} Declaration */

const marked = /<!-- (api|attributes|dataset|rooms|elements)(?::([\w-]+))? -->[^]*?<!-- \/\1 -->/g;

/** @param {string[]} heads @param {string[][]} rows */
function table(heads, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Attributes, required ones first; classes that declare properties in a table list them as described members. @param {Declaration} declaration @returns {Item[]} */
function attributesOf({ attributes = [], members = [] }) {
  const open = members.filter(({ name, kind, privacy, static: fixed, description }) => kind === 'field' && !fixed && description && !name.startsWith('#') && (privacy ?? 'public') === 'public');
  const described = open.map((member) => ({ ...member, fieldName: member.name, name: member.attribute ?? member.name.replace(/[A-Z]/g, '-$&').toLowerCase() }));
  const all = [...attributes, ...described.filter(({ name }) => !attributes.some((other) => other.name === name))];
  const required = (/** @type {Item} */ { description }) => Number(/Required\.$/.test(description ?? ''));
  return all.sort((a, b) => required(b) - required(a));
}

/** @param {Item[]} attributes */
function attributeTable(attributes) {
  const own = (/** @type {Item} */ { name, fieldName }) => (fieldName === undefined ? '–' : fieldName === name ? 'the same' : `\`${fieldName}\``);
  return table(['attribute', 'property', 'what it is for'], attributes.map((item) => [`\`${item.name}\``, own(item), item.description ?? '']));
}

/** Items without a description are left out: they are not public API. @param {string} heading @param {string} head @param {Item[]} [items] */
function section(heading, head, items = []) {
  const rows = items.filter(({ description }) => description).map(({ name, description = '' }) => [name ? `\`${name}\`` : 'the default slot', description]);
  return rows.length > 0 ? [`### ${heading}`, table([head, 'what it is for'], rows)] : [];
}

/** The names only: docs/tokens.md says of each what it is for. @param {Item[]} [tokens] */
function tokenSection(tokens = []) {
  return tokens.length > 0 ? ['### Tokens', `${tokens.map(({ name }) => `\`${name}\``).join(' ')}. [What each is for](../tokens.md)`] : [];
}

/** @param {Declaration} declaration */
function apiOf(declaration) {
  return [
    '### Attributes and properties',
    attributeTable(attributesOf(declaration)),
    ...section('Slots', 'slot', declaration.slots),
    ...section('Events', 'event', declaration.events),
    ...section('Parts', 'part', declaration.cssParts),
    ...tokenSection(declaration.cssProperties),
  ].join('\n\n');
}

/** All elements in the order of their registration, with description and own attributes. @param {Declaration[]} declarations @param {string} registrations */
function elementRows(declarations, registrations) {
  return [...registrations.matchAll(/\/(wick-[\w-]+)\.js'/g)].map(([, tag = '']) => {
    const declaration = declarations.find(({ tagName }) => tagName === tag) ?? {};
    const own = attributesOf(declaration).flatMap(({ name }) => (['theme', 'heading-level'].includes(name) ? [] : [name]));
    return { tag, own, shows: declaration.description ?? '' };
  });
}

/** @param {ReturnType<typeof elementRows>} rows */
function elementTable(rows) {
  return table(['element', 'what it shows', 'its attributes'], rows.map(({ tag, own, shows }) => [`[\`${tag}\`](docs/elements/${tag}.md)`, shows, own.map((name) => `\`${name}\``).join(' ') || '–']));
}

/** @param {ReturnType<typeof elementRows>} rows */
function elementList(rows) {
  const code = (/** @type {string} */ name) => `<code>${name}</code>`;
  return rows.map(({ tag, own, shows }) => `            <tr><th scope="row">${code(tag)}</th><td>${shows.replaceAll('<', '&lt;')}${own.length > 0 ? `<br>${own.map(code).join(' · ')}` : ''}</td></tr>`).join('\n');
}

function roomTable() {
  const code = (/** @type {readonly string[]} */ names) => names.map((name) => `\`${name}\``).join(', ');
  const rows = Object.entries(rooms).map(([name, room]) => {
    const { imports, types: ofRooms = [], packages = [], packageTypes = [], files = {}, never } = /** @type {import('./rooms.js').Room} */ (room);
    const granted = Object.entries(files).flatMap(([file, grant]) => (grant.imports ?? grant.packages ? [`${code([...(grant.imports ?? []), ...(grant.packages ?? [])])} in \`${file}\``] : []));
    const types = [...ofRooms, ...packageTypes];
    const mayImport = [code(imports), types.length > 0 ? `types of ${code(types)}` : '', code(packages), ...granted].filter(Boolean).join('; ');
    const besides = Object.entries(files).flatMap(([file, { may = [] }]) => (may.length > 0 ? [`; \`${file}\` may have ${may.map((ban) => bans[ban].what).join(' and ')}`] : []));
    return [`\`${name}\``, mayImport || 'nothing', never.map((ban) => bans[ban].what).join(', ') + besides.join('')];
  });
  return table(['room', 'may import', 'never contains'], rows);
}

/**
 * @param {URL} root
 * @param {{ check?: boolean }} [options]
 * @returns {Promise<string[]>} the pages whose tables were out of date
 */
export async function apiTables(root, { check = false } = {}) {
  const manifest = JSON.parse(await readFile(new URL('dist/custom-elements.json', root), 'utf8'));
  const schema = JSON.parse(await readFile(new URL('dist/dataset.schema.json', root), 'utf8'));
  /** @type {Declaration[]} */
  const declarations = manifest.modules.flatMap((/** @type {{ declarations?: Declaration[] }} */ { declarations: all = [] }) => all);
  const elements = (await readdir(new URL('docs/elements/', root))).map((file) => `docs/elements/${file}`);
  const rows = elementRows(declarations, await readFile(new URL('src/all.ts', root), 'utf8'));
  const stale = [];
  for (const page of ['README.md', 'site/reference.html', 'docs/architecture.md', 'docs/dataset.md', ...elements]) {
    const path = new URL(page, root);
    const before = await readFile(path, 'utf8');
    const after = before.replace(marked, (_all, kind, tag) => {
      const declaration = declarations.find(({ tagName }) => tagName === tag);
      if (tag && kind !== 'dataset' && !declaration) throw new Error(`${page}: dist/custom-elements.json has no ${tag}`);
      if (kind === 'elements') return `<!-- elements -->\n${page.endsWith('.md') ? `\n${elementTable(rows)}\n\n` : `${elementList(rows)}\n            `}<!-- /elements -->`;
      const made = kind === 'rooms' ? roomTable() : kind === 'dataset' ? table(['field', 'shape', 'what it is for'], datasetRows(schema, tag ?? '')) : kind === 'api' ? apiOf(declaration ?? {}) : attributeTable(attributesOf(declaration ?? {}));
      return `<!-- ${kind}${tag ? `:${tag}` : ''} -->\n\n${made}\n\n<!-- /${kind} -->`;
    });
    if (after === before) continue;
    stale.push(page);
    if (!check) await writeFile(path, after);
  }
  return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  const root = new URL('../', import.meta.url);
  const stale = [
    ...(await apiTables(root, { check })),
    ...(await siteHeads(root, { check })),
    ...(await sitePages(root, { check })),
    ...(await tokenPages(root, { check })),
  ];
  for (const page of stale) console.log(`${check ? 'out of date' : 'written'}: ${page}`);
  if (check && stale.length > 0) process.exitCode = 1;
}
