/**
 * Fills in what is made from src/styles/tokens.json: the themes in src/styles/wick.css, and the tables of docs/tokens.md.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { contrastPairs, listThemes, listTokens } from './list.js';
import { tokensByTag } from './reads.js';
import { withThemes } from './theme-css.js';

const marked = /<!-- (tokens|themes) -->[^]*?<!-- \/\1 -->/g;

/** @param {string} name */
const property = (name) => `\`--wick-${name}\``;

/**
 * @param {URL} root
 * @param {{ check?: boolean }} [options]
 * @returns {Promise<string[]>} the files that were out of date
 */
export async function tokenPages(root, { check = false } = {}) {
  const file = JSON.parse(await readFile(new URL('src/styles/tokens.json', root), 'utf8'));
  const byTag = await tokensByTag(root);
  const tags = ['wick-provider', ...[...byTag.keys()].filter((tag) => tag !== 'wick-provider').sort()];
  const tables = { tokens: () => tokenTable(listTokens(file), byTag), themes: () => themeTable(file) };
  /** @type {[string, (before: string) => string][]} */
  const pages = [
    ['src/styles/wick.css', (before) => withThemes(before, file, tags)],
    ['docs/tokens.md', (before) => before.replace(marked, (_all, kind) => `<!-- ${kind} -->\n\n${tables[/** @type {keyof typeof tables} */ (kind)]()}\n\n<!-- /${kind} -->`)],
  ];
  const stale = [];
  for (const [page, fill] of pages) {
    const before = await readFile(new URL(page, root), 'utf8');
    const after = fill(before);
    if (after === before) continue;
    stale.push(page);
    if (!check) await writeFile(new URL(page, root), after);
  }
  return stale;
}

/** @param {string[]} heads @param {string[][]} rows */
function table(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {readonly import('./list.js').Token[]} tokens @param {ReadonlyMap<string, ReadonlySet<string>>} byTag */
function tokenTable(tokens, byTag) {
  const boxes = readers(byTag, 'border').length;
  return table(['token', 'what it is for', 'default', 'falls back to', 'read by', 'contrast'], tokens.map((token) => {
    const tags = readers(byTag, token.name);
    const readBy = tags.length > boxes ? 'every widget' : tags.length === boxes && tags.includes('wick-film-card') ? 'every widget with a box' : tags.length > boxes / 2 ? `${tags.length} widgets` : tags.map((tag) => `[\`${tag}\`](elements/${tag}.md)`).join(' ');
    const { contrast } = token;
    return [property(token.name), token.description, defaultOf(token), token.fallsBackTo ? property(token.fallsBackTo) : '', readBy, contrast ? `${contrast.ratio} on ${property(contrast.on)}` : ''];
  }));
}

/** @param {ReadonlyMap<string, ReadonlySet<string>>} byTag @param {string} name */
function readers(byTag, name) {
  return [...byTag].flatMap(([tag, names]) => (names.has(name) ? [tag] : [])).sort();
}

/** @param {import('./list.js').Token} token */
function defaultOf({ default: css, fallsBackTo, mix, varies }) {
  if (varies) return varies === 'title' ? 'of each title' : 'of each element';
  if (mix) return `${Math.round(mix.alpha * 100)} % of ${property(mix.of)}`;
  return fallsBackTo ? '' : `\`${css}\``;
}

/** The lowest ratio of each theme in each scheme. @param {object} file */
function themeTable(file) {
  const lowest = (/** @type {string} */ theme, /** @type {import('./list.js').Scheme} */ scheme, /** @type {number} */ required) =>
    `${(Math.floor(Math.min(...contrastPairs(file, theme, scheme).flatMap((pair) => (pair.required === required ? [pair.ratio] : []))) * 10) / 10).toFixed(1)} : 1`;
  return table(['theme', 'what it looks like', 'text, light', 'text, dark', 'shapes, light', 'shapes, dark'], listThemes(file).map(({ name, description }) =>
    [`\`${name}\``, description, ...[4.5, 3].flatMap((required) => ['light', 'dark'].map((scheme) => lowest(name, /** @type {import('./list.js').Scheme} */ (scheme), required)))]));
}
