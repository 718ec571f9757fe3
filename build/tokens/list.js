/**
 * Reads the tokens and themes of src/styles/tokens.json. Runs in Node and in browsers.
 */

/** @typedef {import('./list.js').Token} Token */
/** @typedef {import('./list.js').Colour} Colour */
/** @typedef {import('./list.js').Scheme} Scheme */
/** @typedef {{ default?: string, mix?: Token['mix'], varies?: Token['varies'], contrast?: Token['contrast'], keywords?: Record<string, any> }} Extension */
/** @typedef {{ $type: string, $value: any, $description?: string, $extensions?: { 'wick-widgets': Extension } }} Entry */

const key = 'wick-widgets';
const alias = /^\{wick\.([\w-]+)\}$/;
const generic = new Set(['serif', 'sans-serif', 'monospace', 'cursive', 'fantasy', 'system-ui']);

/** @param {any} group @returns {Extension} */
const extensionOf = (group) => group.$extensions?.[key] ?? {};

/** @param {number} part */
const byte = (part) => Math.round(part * 255).toString(16).padStart(2, '0');

/** @param {string} type @param {any} value */
export function cssOf(type, value) {
  if (typeof value === 'string' && alias.test(value)) return `var(--wick-${alias.exec(value)?.[1] ?? ''})`;
  if (type === 'color') return `#${value.components.map(byte).join('')}${value.alpha === undefined ? '' : byte(value.alpha)}`;
  if (type === 'dimension') return `${value.value}${value.unit}`;
  if (type === 'fontFamily') return [value].flat().map((name) => (generic.has(name) || !/\s/.test(name) ? name : `'${name}'`)).join(', ');
  return String(value);
}

/** @param {any} file @returns {Token[]} */
export function listTokens(file) {
  const tokens = entriesOf(file.wick).map(([name, entry]) => {
    const { default: unset, mix, varies, contrast } = extensionOf(entry);
    const fallsBackTo = alias.exec(entry.$value)?.[1];
    const css = fallsBackTo === undefined ? cssOf(entry.$type, entry.$value) : `var(--wick-${fallsBackTo})`;
    const mixed = mix && `color-mix(in srgb, var(--wick-${mix.of}) ${mix.alpha * 100}%, transparent)`;
    return { name, type: entry.$type, description: entry.$description, default: unset ?? mixed ?? css, fallsBackTo, mix, varies, contrast };
  });
  const keywords = Object.entries(extensionOf(file).keywords ?? {}).map(([name, rest]) => ({ name, type: 'keyword', ...rest }));
  return [...tokens, ...keywords].map((token) => ({ property: `--wick-${token.name}`, ...token }));
}

/** @param {any} file @returns {import('./list.js').Theme[]} */
export function listThemes(file) {
  return Object.entries(file).flatMap(([name, group]) => (name.startsWith('$') || name === 'wick' ? [] : [{ name, description: group.$description, values: name === 'plain' ? {} : valuesOf(group) }]));
}

/** @param {any} group a theme */
function valuesOf(group) {
  const { light, dark, ...both } = group;
  const css = (/** @type {Entry} */ { $type, $value }) => cssOf($type, $value);
  const colours = entriesOf(light).map(([name, entry]) => [name, `light-dark(${css(entry)}, ${css(dark[name])})`]);
  const others = entriesOf(both).map(([name, entry]) => [name, css(entry)]);
  return Object.fromEntries([...Object.entries(extensionOf(group).keywords ?? {}), ...colours, ...others]);
}

/** @param {any} group @returns {[string, Entry][]} */
function entriesOf(group) {
  return Object.entries(group).filter(([name]) => !name.startsWith('$'));
}

/** @param {any} file @param {string} theme @param {Scheme} scheme @param {string} name @returns {Colour} */
export function colourOf(file, theme, scheme, name) {
  const own = file[theme]?.[scheme]?.[name]?.$value;
  if (own) return opaque(own);
  /** @type {Entry} */
  const entry = file.wick[name];
  const fallsBackTo = alias.exec(entry.$value)?.[1];
  if (fallsBackTo !== undefined) return colourOf(file, theme, scheme, fallsBackTo);
  const { mix, default: unset } = extensionOf(entry);
  if (mix) return { ...colourOf(file, theme, scheme, mix.of), alpha: mix.alpha };
  if (unset === 'currentColor' && name !== 'ink') return colourOf(file, theme, scheme, 'ink');
  return opaque(entry.$value);
}

/** @param {{ components: Colour['components'], alpha?: number }} colour @returns {Colour} */
const opaque = ({ components, alpha = 1 }) => ({ components, alpha });

/** Relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance @param {readonly number[]} components */
function luminance(components) {
  const [red = 0, green = 0, blue = 0] = components.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** @param {Colour} ink @param {Colour} ground */
export function contrastRatio(ink, ground) {
  const blended = ink.components.map((part, index) => part * ink.alpha + (ground.components[index] ?? 0) * (1 - ink.alpha));
  const [darker = 0, lighter = 0] = [luminance(blended), luminance(ground.components)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @param {any} file @param {string} theme @param {Scheme} scheme */
export function contrastPairs(file, theme, scheme) {
  return listTokens(file).flatMap(({ name, contrast }) => {
    if (!contrast) return [];
    const [ink, ground] = [name, contrast.on].map((token) => colourOf(file, theme, scheme, token));
    return [{ token: name, on: contrast.on, required: contrast.ratio, ratio: contrastRatio(/** @type {Colour} */ (ink), /** @type {Colour} */ (ground)) }];
  });
}
