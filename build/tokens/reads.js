/**
 * Finds the tokens that the styles and drawings of each element read, from the sources.
 */
import { readdir, readFile } from 'node:fs/promises';
import { listTokens } from './list.js';

/** The style sheets of LedgerElement, TitleElement and PaintedTitle. */
const baseStyles = ['host', 'text'].map((name) => `src/styles/${name}.styles.ts`);

/**
 * The tokens that declarations use. A private property (`--_mark`) reads its tokens only where a declaration uses it.
 * @param {string} css
 * @returns {Set<string>} names without `--wick-`
 */
export function tokensIn(css) {
  /** @type {Map<string, string[]>} */
  const privates = new Map();
  const used = [];
  for (const [, property = '', value = ''] of css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    if (property.startsWith('--_')) privates.set(property, [...(privates.get(property) ?? []), value]);
    else used.push(value);
  }
  const found = new Set();
  const seen = new Set();
  for (const value of used) {
    for (const [, name = ''] of value.matchAll(/var\((--[\w-]+)/g)) {
      if (name.startsWith('--wick-')) found.add(name.slice('--wick-'.length));
      else if (!seen.has(name)) used.push(...(privates.get(name) ?? []));
      seen.add(name);
    }
  }
  return found;
}

/**
 * @param {URL} root
 * @returns {Promise<Map<string, Set<string>>>} tokens by tag: those of its style sheets, of the drawings in its templates, and the reserved room that wick.css gives it
 */
export async function tokensByTag(root) {
  const page = (await readFile(new URL('src/styles/wick.css', root), 'utf8')).replace(/\/\*[^]*?\*\//g, '');
  const tokens = listTokens(JSON.parse(await readFile(new URL('src/styles/tokens.json', root), 'utf8')));
  const byTag = new Map();
  for (const entry of await readdir(new URL('src/elements/', root), { withFileTypes: true })) {
    const { name } = entry;
    const file = `src/elements/${name}/${name}.ts`;
    const code = entry.isDirectory() ? await readFile(new URL(file, root), 'utf8').catch(() => '') : '';
    if (/elementStyles|static override styles/.test(code)) byTag.set(`wick-${name}`, new Set([...tokensIn(await sheetsOf(root, file, code)), ...drawnTokens(await templatesOf(root, file), tokens), ...roomTokens(page, `wick-${name}`)]));
  }
  return byTag;
}

/** The text of the sheets that a class lists. @param {URL} root @param {string} file @param {string} code */
async function sheetsOf(root, file, code) {
  const listed = /static override (?:styles|readonly elementStyles)[^=]* = \[([^\]]*)\]/.exec(code)?.[1] ?? '';
  const imported = [...listed.matchAll(/\w+Styles\b/g)].map(([name]) => new RegExp(`\\{ ${name} \\} from '(.*)\\.js'`).exec(code)?.[1]);
  const own = imported.flatMap((path) => (path === undefined ? [] : [new URL(`${path}.ts`, new URL(file, root))]));
  const base = listed.includes('baseStyles') ? baseStyles.map((path) => new URL(path, root)) : [];
  return (await Promise.all([...base, ...own].map((url) => readFile(url, 'utf8')))).map((text) => text.replace(/^[^]*?css`/, '').replace(/`;\s*$/, '')).join('\n');
}

/** The code of a class and of its views. @param {URL} root @param {string} file */
async function templatesOf(root, file) {
  const files = new Set([new URL(file, root).href]);
  let code = '';
  for (const href of files) {
    const text = await readFile(new URL(href), 'utf8');
    code += text;
    for (const [, path = ''] of text.matchAll(/from '(\.[^']+)\.js'/g)) {
      const { href: other } = new URL(`${path}.ts`, href);
      if (/\/src\/(?:views|elements\/parts)\//.test(other)) files.add(other);
    }
  }
  return code;
}

/** The tokens that a drawing reads in its attributes, as `var(--wick-poster-ink)`; of a name that is put together, as `var(--wick-poster-${fill})`, all colours with this beginning. @param {string} code @param {readonly import('./list.js').Token[]} tokens */
function drawnTokens(code, tokens) {
  return [...code.matchAll(/var\(--wick-([\w-]*)(\$\{)?/g)].flatMap(([, read = '', open]) =>
    tokens.flatMap(({ name, type }) => (name === read || (open && type === 'color' && name.startsWith(read)) ? [name] : [])));
}

/** `room` and `rows`, if wick.css reserves height for the tag by them. @param {string} page @param {string} tag */
function roomTokens(page, tag) {
  const rules = [...page.matchAll(/([^{};]+)\{([^{}]*)/g)].filter(([, selectors = '']) => new RegExp(`^${tag}(?![\\w-])`, 'm').test(selectors.trim()));
  return ['room', 'rows'].filter((name) => rules.some(([, , body = '']) => body.includes(`var(--wick-${name}`)));
}
