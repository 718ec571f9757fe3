/**
 * Inserts a value into JSON text in the way in which the text around it is written, and changes nothing else.
 */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { edited } from '../articles/edits.js';

/** How a JSON text is written. */
interface Style {
  readonly eol: string;
  /** One level of indentation; empty for a text on a single line. */
  readonly unit: string;
  /** Whether a claim, another object without objects in it, and a list of plain values stand on one line. */
  readonly onOneLine: Readonly<Record<Shape, boolean>>;
  /** The space inside the braces of an object on one line, after its colons, and after its commas. */
  readonly inner: string;
  readonly colon: string;
  readonly comma: string;
}

/** An object or list that holds others is `nested`, and stands on several lines. */
type Shape = 'claim' | 'flat' | 'list' | 'nested';
type Key = string | number;

/** Inserts a member into the list, or a field into the object, at `path`, before the present member at `index`. */
export function insertJson(text: string, path: readonly Key[], index: number, member: unknown, field?: string): string {
  const root = parseTree(text)!;
  const node = findNodeAtLocation(root, [...path])!;
  const style = styleOf(root, text);
  const children = node.children ?? [];
  const label = field === undefined ? '' : `${JSON.stringify(field)}:${style.colon}`;
  if (children.length === 0) return edited(text, [{ start: node.offset, end: node.offset + node.length, text: whole(node, label, member, text, style) }]);
  const space = spaceBefore(node, text);
  const indent = /\n([ \t]*)$/.exec(space)?.[1] ?? indentAt(text, node.offset);
  const isLined = !space.includes('\n');
  const written = `${label}${isLined ? inline(member, style) : write(member, indent, style, likeOf(children, text))}`;
  if (index === 0) return edited(text, [{ start: children[0]!.offset, end: children[0]!.offset, text: `${written},${space === '' || isLined ? style.comma : space}` }]);
  const before = children[index - 1]!;
  const end = before.offset + before.length;
  return edited(text, [{ start: end, end, text: `,${isLined ? style.comma : space}${written}` }]);
}

/** The space between two members, which follows the comma, or else between the bracket and the first. */
function spaceBefore({ children = [], offset }: Node, text: string): string {
  const [first, second] = children;
  if (!second) return text.slice(offset + 1, first!.offset);
  return text.slice(first!.offset + first!.length, second.offset).replace(',', '');
}

/** An empty list or object with its first member. */
function whole(node: Node, label: string, member: unknown, text: string, style: Style): string {
  const [open, close] = node.type === 'array' ? ['[', ']'] : ['{', '}'];
  if (style.unit === '') return `${open}${label}${inline(member, style)}${close}`;
  const indent = indentAt(text, node.offset);
  return `${open}${style.eol}${indent}${style.unit}${label}${write(member, indent + style.unit, style)}${style.eol}${indent}${close}`;
}

/** Whether the last of the members that are objects stands on one line; undefined where none is. */
function likeOf(children: readonly Node[], text: string): boolean | undefined {
  const last = children.findLast(({ type }) => type === 'object');
  return last && isLine(last, text);
}

function write(value: unknown, indent: string, style: Style, isOnOneLine = style.onOneLine[shapeOf(value)]): string {
  if (typeof value !== 'object' || value === null || isOnOneLine || style.unit === '') return inline(value, style);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const deeper = indent + style.unit;
  const members = Array.isArray(value) ? value.map((member) => write(member, deeper, style)) : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${style.colon}${write(member, deeper, style)}`);
  return `${open}${style.eol}${members.map((member) => deeper + member).join(`,${style.eol}`)}${style.eol}${indent}${close}`;
}

function inline(value: unknown, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((member) => inline(member, style)).join(`,${style.comma}`)}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${style.colon}${inline(member, style)}`);
  return fields.length === 0 ? '{}' : `{${style.inner}${fields.join(`,${style.comma}`)}${style.inner}}`;
}

function shapeOf(value: unknown): Shape {
  if (Array.isArray(value)) return value.every((member) => typeof member !== 'object') ? 'list' : 'nested';
  const fields = Object.entries(value ?? {});
  if (fields.some(([key]) => key === 'source') && fields.some(([key]) => key === 'value')) return 'claim';
  return fields.every(([, member]) => typeof member !== 'object' || member === null) ? 'flat' : 'nested';
}

/** Reads the style from the first claim, flat object and list of the text; what a text has none of is written as in our own files. */
function styleOf(root: Node, text: string): Style {
  const samples = new Map<Shape, Node>();
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const shape = node.type === 'object' || node.type === 'array' ? shapeOf(valueOf(node)) : 'nested';
    if (!samples.has(shape) && (node.children?.length ?? 0) > 0) samples.set(shape, node);
    open.push(...[...(node.children ?? [])].reverse());
  }
  const isOne = (shape: Shape, usual: boolean): boolean => (samples.has(shape) ? isLine(samples.get(shape)!, text) : usual);
  const isSingleLine = !text.trim().includes('\n');
  const lined = [samples.get('claim'), samples.get('flat')].find((node) => node && isLine(node, text));
  const sample = lined ? text.slice(lined.offset, lined.offset + lined.length) : isSingleLine ? '' : '{ "a": 1, "b": 2 }';
  return {
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    unit: isSingleLine ? '' : (/\n([ \t]+)\S/.exec(text)?.[1] ?? '  '),
    onOneLine: { claim: isOne('claim', true), flat: isOne('flat', false), list: isOne('list', true), nested: false },
    inner: /^\{( *)/.exec(sample)?.[1] ?? '',
    colon: /":( *)/.exec(sample)?.[1] ?? '',
    comma: /,( *)"/.exec(sample)?.[1] ?? '',
  };
}

/** The fields of an object or members of a list, as deep as `shapeOf` looks. */
function valueOf({ type, children = [] }: Node): unknown {
  const plain = (node: Node | undefined): unknown => (node?.type === 'object' || node?.type === 'array' ? {} : node?.value);
  if (type === 'array') return children.map(plain);
  return Object.fromEntries(children.map(({ children: [key, value] = [] }) => [String(key?.value), plain(value)]));
}

function isLine({ offset, length }: Node, text: string): boolean {
  return !text.slice(offset, offset + length).includes('\n');
}

/** The indentation of the line of an offset. */
function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1))![0];
}
