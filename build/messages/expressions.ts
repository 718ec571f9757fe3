/**
 * Compiles sentences to TypeScript expressions: a text, a template, or a selection.
 */
import type { InlineExpression, Pattern, PatternElement, SelectExpression } from '@fluent/syntax';
import { keysOf, pluralCategories, referenceId } from './check-locale.js';
import { type Compiled, isPart, variablesOf, type Variable } from './locale-file.js';

/** A pattern as an expression, in which the variables are names. */
export function expressionOf(pattern: Pattern, variables: readonly Variable[], from: Compiled): string {
  const { elements } = pattern;
  const [only] = elements;
  if (elements.length === 1 && only!.type === 'Placeable') {
    const { expression } = only!;
    if (expression.type === 'SelectExpression') return selected(expression, variables, from);
    if (expression.type === 'VariableReference') return expression.id.name;
    if (expression.type === 'MessageReference') return referred(expression, from);
  }
  if (elements.every((element) => element.type === 'TextElement' || isLiteral(element))) return JSON.stringify(elements.map((element) => literalOf(element)).join(''));
  return `\`${elements.map((element) => inTemplate(element, variables, from)).join('')}\``;
}

function isLiteral(element: PatternElement): boolean {
  return element.type === 'Placeable' && (element.expression.type === 'StringLiteral' || element.expression.type === 'NumberLiteral');
}

function literalOf(element: PatternElement): string {
  if (element.type === 'TextElement') return element.value;
  const { expression } = element;
  return expression.type === 'StringLiteral' || expression.type === 'NumberLiteral' ? String(expression.parse().value) : '';
}

function inTemplate(element: PatternElement, variables: readonly Variable[], from: Compiled): string {
  if (element.type === 'TextElement' || isLiteral(element)) return literalOf(element).replace(/[`\\]|\$(?=\{)/g, '\\$&');
  const expression = element.expression;
  switch (expression.type) {
    case 'VariableReference': return `\${${expression.id.name}}`;
    case 'MessageReference': return `\${${referred(expression, from)}}`;
    case 'SelectExpression': return `\${${selected(expression, variables, from)}}`;
    case 'FunctionReference': {
      const [argument] = expression.arguments.positional;
      if (argument?.type === 'VariableReference') return `\u2068\${${argument.id.name}}\u2069`;
    }
  }
  // `compareWithEnglish` has told of it before.
  throw new Error(`${from.locale.file}: ${expression.type} is not compiled`);
}

/** A reference: of a part, the call of its function; of another message, its text. */
function referred(reference: Extract<InlineExpression, { type: 'MessageReference' }>, from: Compiled): string {
  const id = referenceId(reference);
  const variables = variablesOf(id, from) ?? [];
  return isPart(id) ? `${partName(id)}(${variables.map(({ name }) => name).join(', ')})` : expressionOf(from.locale.sentences.get(id)!.pattern, variables, from);
}

/** The name of a part's function: `opensPart` of `part-opens`. The ending keeps it from being a reserved word, or `then`, which would make a promise of its module. */
export function partName(id: string): string {
  return `${camelCase(id.slice('part-'.length))}Part`;
}

export function camelCase(kebab: string): string {
  return kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function selected(selection: SelectExpression, variables: readonly Variable[], from: Compiled): string {
  const name = selection.selector.type === 'VariableReference' ? selection.selector.id.name : '';
  const variable = variables.find((one) => one.name === name)!;
  const keys = keysOf(selection);
  const texts = new Map(selection.variants.map(({ value }, index) => [keys[index]!, expressionOf(value, variables, from)]));
  const fallback = texts.get(keys[selection.variants.findIndex((variant) => variant.default)]!)!;
  if (variable.kind === 'maybe') return `(${name} ? ${texts.get('other')!} : ${texts.get('none')!})`;
  if (variable.kind === 'number') return pluralOf(name, texts, fallback, from.locale.language);
  const others = [...texts].filter(([, text]) => text !== fallback);
  if (others.length === 0) return fallback;
  if (others.length < 3) return others.reduceRight((text, [value, own]) => `(${name} === ${valueOf(value)} ? ${own} : ${text})`, fallback);
  return `{ ${variable.values.map((value) => `${keyText(value)}: ${texts.get(value) ?? fallback}`).join(', ')} }[${name}]`;
}

/** A key of an object literal. */
export function keyText(key: string): string {
  return /^(?:\d+|[a-z]\w*)$/i.test(key) ? key : JSON.stringify(key);
}

/** Numbers stay numbers: `1`, but `'theatrical'`. */
function valueOf(value: string): string {
  return /^\d+$/.test(value) ? value : JSON.stringify(value);
}

/** A choice by plural category: a comparison where the language's rule for whole numbers is one, else by `Intl.PluralRules`. */
function pluralOf(name: string, texts: ReadonlyMap<string, string>, fallback: string, language: string): string {
  const exact = [...texts].filter(([key]) => /^\d+$/.test(key));
  const ofCategory = pluralCategories(language).map((category) => [category, texts.get(category) ?? fallback] as const).filter(([, text]) => text !== fallback);
  const rest = byCategory(name, ofCategory, fallback, language);
  return exact.reduceRight((text, [count, own]) => `(${name} === ${count} ? ${own} : ${text})`, rest);
}

function byCategory(name: string, texts: readonly (readonly [category: string, text: string])[], fallback: string, language: string): string {
  if (texts.length === 0) return fallback;
  const [[category, text]] = texts as [readonly [string, string]];
  if (texts.length === 1 && category === 'one') {
    const rules = new Intl.PluralRules(language);
    const ones = Array.from({ length: 1001 }, (_, count) => count).filter((count) => rules.select(count) === 'one').join();
    if (ones === '1') return `(${name} === 1 ? ${text} : ${fallback})`;
    if (ones === '0,1') return `(${name} < 2 ? ${text} : ${fallback})`;
  }
  return `plural(${name}, { ${texts.map(([key, one]) => `${key}: ${one}`).join(', ')}, other: ${fallback} })`;
}
