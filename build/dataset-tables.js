/**
 * Makes the tables of docs/dataset.md from dist/dataset.schema.json.
 */

/** @typedef {import('./dataset-schema.js').Shape} Shape */
/** @typedef {[field: string, shape: string, what: string]} Row */

/** Names for texts with these patterns; other texts are explained by their examples. @type {[RegExp, string][]} */
const kinds = [
  [/^\^\[a-z0-9\]/, 'id'],
  [/summer/, 'release date'],
  [/^\^\\d\{4\}/, 'date'],
  [/A-Z/, 'country'],
  [/https/, 'address'],
  [/#/, 'colour'],
];

/** @param {{ properties: Record<string, Shape>, definitions: Record<string, Shape> }} schema @param {string} name a kind of record, `claim` or `edition` @returns {Row[]} */
export function datasetRows({ properties, definitions }, name) {
  if (name === 'claim') return Object.entries(definitions).flatMap(([field, shape]) => rowsOf(field, shape, field === 'source', definitions));
  const record = name === 'edition' ? properties[name] : /** @type {Shape} */ (properties[name]?.items);
  if (!record) throw new Error(`dist/dataset.schema.json has no ${name}`);
  return fieldsOf(record, '', definitions);
}

/** @param {Shape} shape @param {string} owner @param {Record<string, Shape>} definitions @returns {Row[]} */
function fieldsOf({ properties = {}, required = [] }, owner, definitions) {
  return Object.entries(properties).flatMap(([field, shape]) => rowsOf(owner + field, shape, required.includes(field), definitions));
}

/** @param {string} path @param {Shape} shape @param {boolean} isRequired @param {Record<string, Shape>} definitions @returns {Row[]} */
function rowsOf(path, shape, isRequired, definitions) {
  const whole = shape.$ref ? definitions[shape.$ref.split('/').at(-1) ?? ''] ?? shape : shape;
  const standard = 'default' in whole ? ` Default \`${JSON.stringify(whole.default)}\`.` : '';
  const below = whole.properties ? whole : Array.isArray(whole.items) ? {} : isFact(whole) ? valueOf(whole) : whole.items ?? {};
  const crew = path === 'crew' ? [] : fieldsOf(/** @type {Shape} */ (below), `${path}.`, definitions);
  return [[`\`${path}\`${isRequired ? ' *' : ''}`, shapeText(whole), `${whole.description ?? ''}${standard}`], ...(path.startsWith('reveals') && shape.$ref ? [] : crew)];
}

/** @param {Shape} shape @returns {string} */
function shapeText(shape) {
  const { anyOf, items, pattern, properties, type } = shape;
  if (isFact(shape)) return `claims: ${shapeText(valueOf(shape))}`;
  if (shape.enum) return shape.enum.map((word) => `\`${word}\``).join(', ');
  if (anyOf) return anyOf.map(shapeText).join(' or ');
  if (Array.isArray(items)) return `list of ${items.length}: ${shapeText(items[0])}`;
  if (items) return `list: ${shapeText(/** @type {Shape} */ (items))}`;
  if (properties) return properties.director ? `object with ${Object.keys(properties).map((job) => `\`${job}\``).join(', ')}: ${shapeText(Object.values(properties)[0] ?? {})}` : 'object';
  if (type === 'string') return kinds.find(([known]) => known.test(String(pattern ?? '')))?.[1] ?? 'text';
  return type === 'integer' ? 'whole number' : type ?? 'anything';
}

/** @param {Shape} shape */
function isFact({ items }) {
  return items !== undefined && 'properties' in items && items.properties?.standing !== undefined;
}

/** @param {Shape} fact @returns {Shape} */
function valueOf({ items }) {
  return /** @type {Shape} */ (items).properties?.value ?? {};
}
