/**
 * Writes dist/types/widgets.d.ts: attributes and events of every tag as TypeScript, which the files in build/types/frameworks declare for each framework.
 */

/** @typedef {import('./model.js').Model} Model */
/** @typedef {import('./model.js').Option} Option */
/** @typedef {import('./model.js').TypedWidget} TypedWidget */

/** Type names of ids, by kind of record. @type {Readonly<Record<string, string>>} */
const idTypes = {
  titles: 'TitleId', people: 'PersonId', characters: 'CharacterId', subjects: 'SubjectId', videos: 'VideoId', quotes: 'QuoteId', questions: 'QuestionId', fields: 'FieldId',
};

/** @param {string} text */
const quoted = (text) => `'${text}'`;

/** @param {string} text @param {string} [indent] */
const comment = (text, indent = '') => `${indent}/** ${text.replaceAll('*/', '*\\/')} */`;

/** The TypeScript type of an option's value. @param {Option} option */
export function typeOf({ kind, choices = [], ids }) {
  if (kind === 'choice') return choices.map(quoted).join(' | ');
  if (kind === 'switch') return 'boolean';
  if (kind === 'number') return 'number | `${number}`';
  return ids ? (idTypes[ids] ?? 'string') : 'string';
}

/** @param {Option} option */
function memberOf(option) {
  const name = /^\w+$/.test(option.name) ? option.name : quoted(option.name);
  const value = option.required ? `: ${typeOf(option)}` : `?: ${typeOf(option)} | undefined`;
  return `${comment(option.description, '  ')}\n  ${name}${value};`;
}

/** @param {TypedWidget} widget */
const attributesName = ({ className }) => `${className.replace(/^Wick/, '')}Attributes`;

/** Elements that contain other widgets get the types of all events, since events bubble. @param {TypedWidget} widget @param {string[]} all the names of all events */
function eventsOf({ holds, events }, all) {
  return holds === 'content' ? 'WickEvents' : `Pick<WickEvents, ${all.filter((name) => events.some((event) => event.name === name)).map(quoted).join(' | ')}>`;
}

/** @param {Model} model @returns {string} */
export function attributeTypes({ widgets, ids }) {
  const events = new Map(widgets.flatMap((widget) => widget.events.map(({ name, type }) => /** @type {const} */ ([name, type.text]))));
  const names = [...events.keys()].sort();
  const imports = [
    ...names.map((name) => `import type { ${events.get(name)} } from '../modules/events/${name}.js';`),
    ...widgets.map(({ className, path }) => `import type { ${className} } from '../${path.replace('dist/', '')}';`),
  ];
  const unions = Object.entries(idTypes).map(([kind, name]) => `${comment(`Bundled ids of ${kind} complete; any other is allowed.`)}\nexport type ${name} =${(ids[kind] ?? []).map((id) => `\n  | ${quoted(id)}`).join('')}\n  | (string & {});`);
  const attributes = widgets.map((widget) => `${comment(`Attributes of \`<${widget.tag}>\`.`)}\nexport interface ${attributesName(widget)} {\n${widget.attributes.map(memberOf).join('\n')}\n}`);
  const map = widgets.map((widget) => `${comment(widget.description, '  ')}\n  '${widget.tag}': Widget<${widget.className}, ${attributesName(widget)}, ${eventsOf(widget, names)}>;`);
  return `${[
    '/**\n * Attributes and events of every tag. Generated from the manifest by build/types.\n */',
    imports.join('\n'),
    ...unions,
    `${comment('Events that widgets send, by name.')}\nexport interface WickEvents {\n${names.map((name) => `  '${name}': ${events.get(name)};`).join('\n')}\n}`,
    'export interface Widget<Element extends HTMLElement, Attributes extends object, Events extends object> {\n  element: Element;\n  attributes: Attributes;\n  events: Events;\n}',
    ...attributes,
    `${comment('Every widget by its tag.')}\nexport interface WickWidgets {\n${map.join('\n')}\n}`,
  ].join('\n\n')}\n`;
}
