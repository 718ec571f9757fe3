/**
 * Makes dist/tokens.json from src/styles/tokens.json: each theme with all its colours in both schemes, and of each token the elements that read it.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { colourOf, cssOf, listThemes, listTokens } from './list.js';
import { tokensByTag } from './reads.js';

/** @param {URL} root */
export async function publishTokens(root) {
  const file = JSON.parse(await readFile(new URL('src/styles/tokens.json', root), 'utf8'));
  await writeFile(new URL('dist/tokens.json', root), `${JSON.stringify(published(file, await tokensByTag(root)))}\n`);
}

/**
 * @param {any} file
 * @param {ReadonlyMap<string, ReadonlySet<string>>} byTag
 */
export function published(file, byTag) {
  const wick = Object.fromEntries(Object.entries(file.wick).map(([name, token]) => {
    const elements = [...byTag].flatMap(([tag, names]) => (names.has(name) ? [tag] : [])).sort();
    return [name, { ...token, $extensions: { 'wick-widgets': { ...token.$extensions?.['wick-widgets'], elements } } }];
  }));
  const themes = listThemes(file).map(({ name }) => [name, { ...file[name], light: coloursOf(file, name, 'light'), dark: coloursOf(file, name, 'dark') }]);
  return { ...file, wick, ...Object.fromEntries(themes) };
}

/** Design tools know no mixing with `currentColor`, so they get every colour. @param {object} file @param {string} theme @param {import('./list.js').Scheme} scheme */
function coloursOf(file, theme, scheme) {
  const colours = listTokens(file).filter(({ type }) => type === 'color');
  return Object.fromEntries(colours.map(({ name, description }) => {
    const { components, alpha } = colourOf(file, theme, scheme, name);
    const hex = cssOf('color', { components });
    return [name, { $type: 'color', $value: { colorSpace: 'srgb', components, ...(alpha < 1 && { alpha }), hex }, $description: description }];
  }));
}
