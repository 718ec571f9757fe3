/**
 * Reads schema.org's vocabulary from the type declarations of schema-dts, and lists the faults of a graph.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const declarations = createRequire(import.meta.url).resolve('schema-dts').replace(/schema\.js$/, 'schema.d.ts');
const file = ts.createSourceFile('schema.d.ts', readFileSync(declarations, 'utf8'), ts.ScriptTarget.ES2022);

interface Declared {
  readonly bases: readonly string[];
  /** Names of the types that a property's value can have, or texts that it can be. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const interfaces = new Map<string, Declared>();
const aliases = new Map<string, readonly string[]>();

for (const statement of file.statements) {
  if (ts.isInterfaceDeclaration(statement)) {
    const bases = (statement.heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression.getText(file)));
    const members = statement.members.filter(ts.isPropertySignature).map((member) => [(member.name as ts.StringLiteral).text, rangeOf(member.type!)] as const);
    interfaces.set(statement.name.text, { bases, properties: new Map(members) });
  } else if (ts.isTypeAliasDeclaration(statement)) {
    aliases.set(statement.name.text, namesIn(statement.type));
    const [base] = ts.isIntersectionTypeNode(statement.type) ? statement.type.types : [];
    // `type RoleLeaf = Omit<RoleBase, TProperty> & { "@type": "Role" } & …`
    if (base && ts.isTypeReferenceNode(base) && base.typeArguments) interfaces.set(statement.name.text, { bases: [base.typeArguments[0]!.getText(file)], properties: new Map([['@type', []]]) });
  }
}

/** Of `SchemaValue<A | B, "property">`, A and B. */
function rangeOf(type: ts.TypeNode): readonly string[] {
  return ts.isTypeReferenceNode(type) && type.typeArguments ? namesIn(type.typeArguments[0]!) : namesIn(type);
}

function namesIn(type: ts.TypeNode): readonly string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [`"${type.literal.text}"`];
  return ts.isTypeReferenceNode(type) ? [type.typeName.getText(file)] : [type.getText(file)];
}

/** The range of a property of a type, its own or one that it inherits; undefined where it has no such property. */
function propertyOf(owner: string, property: string): readonly string[] | undefined {
  const declared = interfaces.get(owner);
  return declared?.properties.get(property) ?? declared?.bases.map((base) => propertyOf(base, property)).find((found) => found !== undefined);
}

/** A name with every type below it, as leaves, literals and data types. */
function below(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of aliases.get(name) ?? []) below(other, seen);
  return seen;
}

const forms: readonly (readonly [type: string, form: RegExp])[] = [
  ['Date', /^\d{4}(-\d\d(-\d\d)?)?$/],
  ['DateTime', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/],
  ['Duration', /^PT(\d+H)?(\d+M)?$/],
  ['URL', /^https?:\/\/\S+$/],
  ['Text', /\S/],
];

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type JsonNode = { readonly [key: string]: Json };

const word = (value: Json | undefined): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What is required of each type for the graph to be worth reading, beside what the vocabulary allows. */
export const required: Readonly<Record<string, readonly string[]>> = {
  Movie: ['@id', 'name'],
  TVSeries: ['@id', 'name'],
  VideoGame: ['@id', 'name'],
  ComicSeries: ['@id', 'name'],
  Person: ['@id', 'name'],
  PublicationEvent: ['@id', 'name', 'startDate', 'eventStatus'],
  Quotation: ['@id', 'text', 'spokenByCharacter', 'inLanguage'],
  VideoObject: ['@id', 'name', 'datePublished'],
  Question: ['@id', 'name', 'acceptedAnswer', 'inLanguage'],
  Answer: ['text', 'inLanguage'],
  CorrectionComment: ['@id', 'text', 'about', 'inLanguage'],
  CreativeWork: ['@id', 'name', 'publisher'],
  FAQPage: ['@id', 'mainEntity'],
  WebPage: ['@id'],
  PerformanceRole: ['actor', 'characterName'],
  Role: ['contributor', 'roleName'],
  Organization: ['name'],
  BroadcastService: ['name'],
  Country: ['name'],
  Place: ['name'],
  TextObject: ['text', 'inLanguage'],
};

/** Every fault of a graph: a type, a property or a value that the vocabulary does not have there, a field that is missing, an id that two nodes have or none. */
export function faultsIn(graph: readonly object[]): string[] {
  const nodes = graph as readonly JsonNode[];
  const types = new Map(nodes.map((node) => [word(node['@id']), word(node['@type'])]));
  const twice = nodes.length === types.size ? [] : ['two nodes of one id'];
  const check = (value: Json, range: readonly string[], place: string, role?: string): string[] => {
    if (Array.isArray(value)) return (value as readonly Json[]).flatMap((member, index) => check(member, range, `${place}[${index}]`, role));
    const allowed = new Set(range.flatMap((name) => [...below(name)]));
    if (typeof value === 'string') return isText(value, allowed) ? [] : [`${place}: “${value}” is none of ${range.join(', ')}`];
    if (typeof value !== 'object') return [`${place}: ${String(value)}`];
    const node = value as JsonNode;
    const isReference = Object.keys(node).join() === '@id';
    const type = isReference ? types.get(word(node['@id'])) : word(node['@type']);
    if (isReference && type === undefined) return [`${place}: nothing has the id ${word(node['@id'])}`];
    const isRole = role !== undefined && below('Role').has(`${type ?? ''}Leaf`);
    if (!isRole && !allowed.has(`${type ?? ''}Leaf`)) return [`${place}: ${type ?? ''} is none of ${range.join(', ')}`];
    return isReference ? [] : walk(node, place, isRole ? { [role]: range } : {});
  };
  const walk = (node: JsonNode, place: string, extra: Readonly<Record<string, readonly string[]>> = {}): string[] => {
    const type = word(node['@type']);
    if (!interfaces.has(`${type}Leaf`)) return [`${place}: no type ${type}`];
    const missing = (required[type] ?? ['a list of required fields']).filter((field) => !(field in node)).map((field) => `${place}: ${type} without ${field}`);
    const strange = Object.entries(node).flatMap(([property, value]) => {
      if (property.startsWith('@')) return [];
      const range = extra[property] ?? propertyOf(`${type}Leaf`, property);
      return range ? check(value, range, `${place}.${property}`, property) : [`${place}: ${type} has no ${property}`];
    });
    return [...missing, ...strange];
  };
  return [...twice, ...nodes.flatMap((node) => walk(node, word(node['@id'])))];
}

/** A text is of a data type, or one of an enumeration's. The strictest form counts: a text where a date can be must be a date. */
function isText(value: string, allowed: ReadonlySet<string>): boolean {
  if (allowed.has(`"${value}"`)) return true;
  const found = forms.filter(([type]) => allowed.has(type));
  const strict = found.filter(([type]) => type !== 'Text' && type !== 'URL');
  return (strict.length > 0 ? strict : found).some(([, form]) => form.test(value));
}
