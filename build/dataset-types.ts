/**
 * Generates the TypeScript types of a dataset from its JSON Schema, with the same descriptions.
 */
import { type DatasetSchema, isFact, type Shape } from './dataset-schema.js';

const head = `/** The types of a dataset, made by \`npm run data\` of the schemas of the border. Change nothing by hand. */
`;

/** The name of one record of each kind. */
const singular: Readonly<Record<string, string>> = {
  titles: 'Title',
  credits: 'Credit',
  people: 'Person',
  sources: 'Source',
  money: 'Money',
  characters: 'Character',
  events: 'Event',
  terms: 'Term',
  bounties: 'Bounty',
  quotes: 'Quote',
  questions: 'Question',
  videos: 'Video',
  articles: 'Article',
  identifiers: 'Identifier',
};

/** Writes the module of types. */
export function datasetTypes({ description = '', properties, definitions }: DatasetSchema): string {
  const kinds = Object.entries(properties).filter(([kind]) => kind in singular);
  const records = kinds.map(([kind, list]) => `${comment(list.description)}export interface ${nameOf(kind)} ${typeOf(list.items as Shape)}\n`);
  const lists = kinds.map(([kind, { description: says }]) => `  ${comment(says, ' ')}readonly ${kind}?: readonly ${nameOf(kind)}[];`);
  const others = Object.entries(properties).filter(([field]) => !(field in singular)).map(([field, shape]) => fieldOf(field, shape, false, '  '));
  const { reveals, ...parts } = definitions;
  const claim = Object.entries(parts).map(([field, shape]) => fieldOf(field, shape, field === 'source', '  '));
  return [
    head,
    `${comment(reveals!.description)}export interface DatasetReveals ${typeOf(reveals!)}\n`,
    `/** One dated, sourced value. */\nexport interface DatasetClaim<T> {\n  /** What is said. */ readonly value: T;\n${[...claim, fieldOf('reveals', { ...reveals!, $ref: 'reveals' }, false, '  ')].join('\n')}\n}\n`,
    '/** All that was said of one field, oldest first; at least one claim. */\nexport type DatasetClaims<T> = readonly DatasetClaim<T>[];\n',
    ...records,
    `${comment(description)}export interface Dataset {\n${[...others, ...lists].join('\n')}\n}\n`,
  ].join('\n');
}

function nameOf(kind: string): string {
  return `Dataset${singular[kind]!}`;
}

function typeOf(shape: Shape, indent = ''): string {
  const { $ref, enum: words, anyOf, items, properties, required = [], type } = shape;
  if ($ref !== undefined) return 'DatasetReveals';
  if (words) return words.map((word) => (typeof word === 'string' ? `'${word}'` : String(word))).join(' | ');
  if (anyOf) return anyOf.map((one) => typeOf(one, indent)).join(' | ');
  if (isFact(shape)) return `DatasetClaims<${typeOf((items as Shape).properties!['value']!, indent)}>`;
  if (isTuple(items)) return `readonly [${items.map((item) => typeOf(item, indent)).join(', ')}]`;
  if (items) return `readonly ${typeOf(items, indent)}[]`;
  if (typeof shape['additionalProperties'] === 'object' && !properties) return `Readonly<Record<string, ${typeOf(shape['additionalProperties'] as Shape, indent)}>>`;
  if (properties) return `{\n${Object.entries(properties).map(([field, below]) => fieldOf(field, below, required.includes(field), `${indent}  `)).join('\n')}\n${indent}}`;
  return type === 'integer' ? 'number' : (type ?? 'unknown');
}

function fieldOf(field: string, shape: Shape, isRequired: boolean, indent: string): string {
  const name = /^[\w$]+$/.test(field) ? field : `'${field}'`;
  return `${indent}${comment(shape.description, ' ')}readonly ${name}${isRequired ? '' : '?'}: ${typeOf(shape, indent)};`;
}

function comment(says: string | undefined, end = '\n'): string {
  return says === undefined ? '' : `/** ${says} */${end}`;
}

function isTuple(items: Shape['items']): items is readonly Shape[] {
  return Array.isArray(items);
}
