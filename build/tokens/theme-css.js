/**
 * Writes the themes into src/styles/wick.css, between its markers.
 */
import { listThemes, listTokens } from './list.js';

const block = /(\/\* themes:[^]*?\*\/\n)[^]*?(?=\/\* end of the themes \*\/)/;

/** A theme leaves alone what a page sets for its layout. */
const layout = /^(?:unit|line-height|room|rows)$|-size$/;

/** @param {string} indent @param {readonly (readonly [string, string])[]} values */
const declarations = (indent, values) => values.map(([name, value]) => `${indent}--wick-${name}: ${value};\n`).join('');

/**
 * @param {string} css of wick.css
 * @param {object} file src/styles/tokens.json
 * @param {readonly string[]} tags
 */
export function withThemes(css, file, tags) {
  const themes = listThemes(file);
  const named = themes.map(({ name }) => `[theme='${name}']`).join(', ');
  // The tokens of a theme around it and of the page end here: otherwise one theme would be drawn with colours made for another's ground.
  const reset = listTokens(file).flatMap(({ name }) => (layout.test(name) ? [] : [/** @type {const} */ ([name, 'initial'])]));
  const rules = themes.flatMap(({ name, values }) => {
    const set = Object.entries(values);
    return set.length > 0 ? [`\n  &[theme='${name}'] {\n${declarations('    ', set)}  }\n`] : [];
  });
  return css.replace(block, (_all, head) => `${head}:where(${tags.join(', ')}) {\n  &:where(${named}) {\n${declarations('    ', reset)}  }\n${rules.join('')}}\n`);
}
