/**
 * A Rollup plugin that compiles sentences of other languages without their names: as lists in the order of the English sentences, which every script has. `byName` in src/i18n/messages puts the names back.
 * Names were a seventh of a language's first file and more than a quarter of its second.
 */

/** The compiled sentences of one language. */
const ofLanguage = /\/i18n\/compiled\/(?:languages|more)\/[\w-]+\.ts$/;

/** @typedef {import('estree').Node & { start: number, end: number }} Placed */

/** To put behind the plugin that compiles TypeScript. @type {import('rollup').Plugin} */
export const nameless = {
  name: 'nameless',
  transform(code, id) {
    if (!ofLanguage.test(id)) return null;
    /** @type {string[]} */ const parts = [];
    let end = 0;
    for (const statement of this.parse(code).body) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
      const object = declaration?.type === 'VariableDeclaration' && declaration.declarations[0]?.init;
      if (!object || object.type !== 'ObjectExpression') continue;
      const { start, end: after } = /** @type {Placed} */ (object);
      parts.push(code.slice(end, start), listOf(/** @type {Placed} */ (object), code));
      end = after;
    }
    return { code: parts.join('') + code.slice(end), map: null };
  },
};

/** The values of an object literal, and of those in it, as a list; another expression as it is. @param {Placed} node @param {string} code @returns {string} */
function listOf(node, code) {
  if (node.type !== 'ObjectExpression') return code.slice(node.start, node.end);
  return `[${node.properties.map((property) => listOf(/** @type {Placed} */ (property.type === 'Property' ? property.value : property), code)).join(', ')}]`;
}
