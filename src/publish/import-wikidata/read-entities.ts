/**
 * Reads files of Wikidata's JSON: an answer of `Special:EntityData` or of `wbgetentities`, a single item, a list of items, or a dump with one item a line.
 * Says of any other file what it is.
 */
import { FileError } from '../files/file-error.js';
import { findSyntaxError, findTooDeep } from '../articles/json-places.js';
import { createLineIndex } from '../articles/line-columns.js';
import { type Item, readItem } from './item.js';

/** The items of a file, and what else is in it, in words. */
export interface EntityFile {
  readonly name: string;
  readonly items: readonly Item[];
  readonly others: readonly string[];
}

const entityAddress = 'https://www.wikidata.org/wiki/Special:EntityData/Q….json';
const remedy = `Save the item’s JSON from ${entityAddress}.`;

/** An entity of a file: an item, an id that there is none of, or something else; the latter two in words. */
export type Entity = { readonly case: 'item'; readonly item: Item } | { readonly case: 'missing' | 'other'; readonly said: string };

/** Reads the text of a file; throws a `FileError` if there is no item in it. */
export function readEntities(name: string, text: string): EntityFile {
  return requireItems(name, entitiesIn(name, text));
}

/** Reads the entities of a text, of which none may be an item; throws a `FileError` if it is no answer, item, list or dump. */
export function entitiesIn(name: string, text: string): readonly Entity[] {
  return valuesIn(name, text.replace(/^\ufeff/, '')).map((value) => {
    const item = isItem(value) ? readItem(value) : undefined;
    return item ? { case: 'item', item } : { case: isRecord(value) && 'missing' in value ? 'missing' : 'other', said: nameOf(value) };
  });
}

/** The items among entities; throws a `FileError` if there are none. */
export function requireItems(name: string, entities: readonly Entity[]): EntityFile {
  const items = entities.flatMap((entity) => (entity.case === 'item' ? entity.item : []));
  const others = entities.flatMap((entity) => (entity.case === 'item' ? [] : entity.said));
  if (items.length === 0) throw new FileError(name, others[0] ?? 'it holds no item', remedyFor(entities[0]));
  return { name, items, others };
}

function valuesIn(name: string, text: string): readonly unknown[] {
  refuseOtherFormats(name, text);
  const whole = parsed(text);
  if (whole === undefined) {
    const lines = entityLines(name, text);
    if (lines) return lines;
    throw brokenJson(name, text);
  }
  if (Array.isArray(whole.value)) return whole.value;
  const answer = whole.value;
  if (!isRecord(answer)) throw new FileError(name, `it is JSON and holds no object, but ${JSON.stringify(answer)}`, remedy);
  refuseOtherAnswers(name, answer);
  if (isRecord(answer.entities)) return Object.values(answer.entities);
  if (Array.isArray(answer.entities)) return answer.entities;
  return [answer];
}

function refuseOtherFormats(name: string, text: string): void {
  const start = text.slice(0, 1000).trimStart();
  if (start === '') throw new FileError(name, 'it is empty', remedy);
  if (/^<(?:!doctype html|html)/i.test(start)) throw new FileError(name, 'it is an HTML page, not JSON', `Take the address that ends in .json. ${remedy}`);
  if (start.startsWith('<')) throw new FileError(name, 'it is XML, perhaps the item as RDF, not JSON', remedy);
  if (/^(?:@prefix|PREFIX)\s|^<\S+>\s+<\S+>/i.test(start)) throw new FileError(name, 'it is RDF (Turtle), not JSON', remedy);
}

function refuseOtherAnswers(name: string, answer: Unread): void {
  if (isRecord(answer.head) && isRecord(answer.results)) throw new FileError(name, 'it is the result of a SPARQL query, which has neither ranks nor references', remedy);
  if (isRecord(answer.error)) throw new FileError(name, `it is an error of Wikidata’s API, not an item: ${String(answer.error.info ?? answer.error.code).replace(/\.$/, '')}`, 'Check the id, and save the answer again.');
  if (typeof answer.redirect === 'string') throw new FileError(name, `it is a redirect: ${String(answer.entity)} was merged into ${answer.redirect}`, `Take ${answer.redirect} instead.`);
  if (isRecord(answer.statements) && !('claims' in answer)) throw new FileError(name, isMedia(answer) ? 'it describes a file of Wikimedia Commons, not an item' : 'it is in the form of the Wikibase REST API, which is not read', remedy);
  if (isRecord(answer.claims) && !('id' in answer)) throw new FileError(name, 'it holds statements and does not say of which item', remedy);
  if (Array.isArray(answer.titles)) throw new FileError(name, 'it is a dataset already, not an item of Wikidata', 'Check it with wick validate.');
}

/** Reads a dump: one item a line, each with a comma at its end, between lines with the brackets of a list. Undefined for any other text. */
function entityLines(name: string, text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').map((line) => line.trim().replace(/,$/, ''));
  const filled = lines.map((line, index) => ({ line, index })).filter(({ line }) => line !== '' && line !== '[' && line !== ']');
  if (filled.length === 0 || !filled[0]!.line.startsWith('{') || parsed(filled[0]!.line) === undefined) return undefined;
  return filled.map(({ line, index }) => {
    const entity = parsed(line);
    if (entity === undefined) throw new FileError(`${name}:${String(index + 1)}`, 'this line of the dump is no JSON, perhaps cut off', 'Take whole lines of the dump.');
    return entity.value;
  });
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** More levels than any item has; the search for a syntax error would overflow the stack on very deep ones. */
const mostLevels = 200;

/** The place of a syntax error, in a file that begins as JSON does. */
function brokenJson(name: string, text: string): FileError {
  if (!/^\s*[[{]/.test(text)) return new FileError(name, 'it is no JSON', remedy);
  const { offset, expected, found } = findTooDeep(text, mostLevels) ?? findSyntaxError(text);
  const { line, column } = createLineIndex(text)(offset);
  return new FileError(`${name}:${String(line)}:${String(column)}`, `it is broken JSON: expected ${expected}, found ${found}`, 'It may be cut off. Save it again.');
}

/** What an entity is that is no readable item. */
function nameOf(value: unknown): string {
  if (!isRecord(value)) return 'it holds something that is no entity';
  const id = typeof value.id === 'string' ? value.id : 'an entity without an id';
  if ('missing' in value) return `${id} does not exist in Wikidata, or was deleted`;
  if (typeof value.redirect === 'string') return `${String(value.entity)} is a redirect to ${value.redirect}`;
  const type = typeof value.type === 'string' ? value.type : typeByLetter[id[0]!];
  if (type !== undefined && type !== 'item') return `${id} is a ${type}, not an item`;
  return `${id} is not in the form of an item: an id such as Q91540, labels and claims are expected`;
}

function remedyFor(entity: Entity | undefined): string {
  if (!entity) return remedy;
  if (entity.case === 'missing') return 'Check the id.';
  return `Give the item of a film, series, game or comic, whose id begins with Q. ${remedy}`;
}

const typeByLetter: Readonly<Record<string, string>> = { P: 'property', L: 'lexeme', M: 'mediainfo' };

function isItem(value: unknown): boolean {
  return isRecord(value) && !('missing' in value) && (value.type ?? 'item') === 'item';
}

function isMedia({ id, type }: Unread): boolean {
  return type === 'mediainfo' || (typeof id === 'string' && id.startsWith('M'));
}

/** The fields by which answers and entities are told apart, unchecked. */
interface Unread {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly claims?: unknown;
  readonly statements?: unknown;
  readonly entities?: unknown;
  readonly entity?: unknown;
  readonly redirect?: unknown;
  readonly error?: unknown;
  readonly info?: unknown;
  readonly code?: unknown;
  readonly head?: unknown;
  readonly results?: unknown;
  readonly titles?: unknown;
}

function isRecord(value: unknown): value is Unread {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
