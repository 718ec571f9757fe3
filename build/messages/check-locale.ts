/**
 * Compares a language's sentences with the English ones.
 */
import type { MessageReference, Pattern, Placeable, SelectExpression } from '@fluent/syntax';
import { type Compiled, isEnglishOnly, isPart, type LocaleFile, type MessageFault, type Sentence, type Variable, variablesOf } from './locale-file.js';

/** What is wrong with a language: faults stop the build; of a missing sentence the English one is shown. */
export interface Comparison {
  readonly faults: readonly MessageFault[];
  readonly missing: readonly string[];
}

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

export function compareWithEnglish(locale: LocaleFile, english: LocaleFile): Comparison {
  const told = [...locale.sentences.values()].flatMap((sentence) => faultsOf(sentence, { locale, english }).map((message) => ({ file: locale.file, line: sentence.line, message: `${sentence.id}: ${message}` })));
  return { faults: [...locale.faults, ...told], missing: [...english.sentences.keys()].filter((id) => !isPart(id) && !isEnglishOnly(id) && !locale.sentences.has(id)) };
}

function faultsOf({ id, pattern }: Sentence, from: Compiled): readonly string[] {
  const { locale, english } = from;
  const variables = variablesOf(id, from);
  if (isPart(id) && !variables) return [`is no part of ${english.file}: say its variables in a comment above it, “# Variables: $way, $place?”`];
  const theirs = english.sentences.get(id);
  if (!isPart(id) && !theirs) return [`is no sentence of ${english.file}`];
  if (isEnglishOnly(id) && locale !== english) return ['is said in English only: leave it out'];
  const own = readingOf(pattern, from);
  const known = variables?.map(({ name }) => name) ?? [];
  const lost = theirs && !isPart(id) ? [...readingOf(theirs.pattern, { locale: english, english }).shown].filter((name) => !own.shown.has(name) && variables?.find((one) => one.name === name)?.kind !== 'enumeration') : [];
  return [
    ...own.faults,
    ...[...own.read].filter((name) => !known.includes(name)).map((name) => `has no $${name}: it has ${known.map((one) => `$${one}`).join(', ') || 'no variables'}`),
    ...lost.map((name) => `does not show $${name}, which the English sentence shows`),
    ...own.selections.flatMap((selection) => selectionFaults(selection, variables ?? [], locale.language)),
  ];
}

/** What a pattern does with variables, the messages that it refers to included. */
interface PatternReading {
  readonly read: ReadonlySet<string>;
  /** Those that it shows, and does not only select on. */
  readonly shown: ReadonlySet<string>;
  readonly selections: readonly SelectExpression[];
  /** What is not compiled. */
  readonly faults: readonly string[];
}

export function readingOf(pattern: Pattern, from: Compiled): PatternReading {
  const [selectedOn, shown] = [new Set<string>(), new Set<string>()];
  const selections: SelectExpression[] = [];
  const faults: string[] = [];
  visit(pattern, []);
  return { read: new Set([...shown, ...selectedOn]), shown, selections, faults };

  function visit({ elements }: Pattern, within: readonly string[]): void {
    for (const element of elements) if (element.type === 'Placeable') visitExpression(element.expression, within);
  }

  function visitExpression(expression: Placeable['expression'], within: readonly string[]): void {
    switch (expression.type) {
      case 'StringLiteral':
      case 'NumberLiteral': return;
      case 'VariableReference': shown.add(expression.id.name); return;
      case 'MessageReference': follow(referenceId(expression), within); return;
      case 'FunctionReference': {
        const [argument] = expression.arguments.positional;
        if (expression.id.name === 'ISOLATE' && argument?.type === 'VariableReference') shown.add(argument.id.name);
        else faults.push(`calls ${expression.id.name}: there is only ISOLATE($variable)`);
        return;
      }
      case 'SelectExpression': {
        if (expression.selector.type === 'VariableReference') selectedOn.add(expression.selector.id.name);
        if (within.length === 0) selections.push(expression);
        for (const { value } of expression.variants) visit(value, within);
        return;
      }
      default: faults.push('has what is not compiled: only texts, variables, ISOLATE($variable), references to messages and selections are');
    }
  }

  function follow(id: string, within: readonly string[]): void {
    const referred = from.locale.sentences.get(id);
    if (!referred) faults.push(`refers to “${id}”, which is not in ${from.locale.file}`);
    else if (within.includes(id)) faults.push(`refers to “${id}”, which refers to itself`);
    else visit(referred.pattern, [...within, id]);
    // A part is given all its variables, also those that it does not read.
    if (isPart(id)) for (const { name } of variablesOf(id, from) ?? []) selectedOn.add(name);
  }
}

/** The id of the sentence that a reference names: `main-status`, `main-status.rumoured`. */
export function referenceId({ id, attribute }: MessageReference): string {
  return attribute ? `${id.name}.${attribute.name}` : id.name;
}

/** The plural categories that whole numbers have in a language. */
export function pluralCategories(language: string): readonly string[] {
  const rules = new Intl.PluralRules(language);
  const some = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
  return [...categories].filter((category) => some.has(category as Intl.LDMLPluralRule));
}

/** The variants' keys as text. */
export function keysOf({ variants }: SelectExpression): readonly string[] {
  return variants.map(({ key }) => (key.type === 'Identifier' ? key.name : key.value));
}

function selectionFaults(selection: SelectExpression, variables: readonly Variable[], language: string): readonly string[] {
  if (selection.selector.type !== 'VariableReference') return ['selects on what is no variable'];
  const { name } = selection.selector.id;
  const variable = variables.find((one) => one.name === name);
  const keys = keysOf(selection);
  switch (variable?.kind) {
    case undefined: return [];
    case 'text': return [`$${name} is a text: it cannot be selected on`];
    case 'maybe': return keys.length === 2 && keys.includes('none') ? [] : [`$${name} may be missing: its variants are [none] and *[other]`];
    case 'enumeration': return keys.filter((key) => key !== 'other' && !variable.values.includes(key)).map((key) => `$${name} is never “${key}”: it is ${variable.values.join(', ')}`);
    case 'number': {
      const needed = pluralCategories(language);
      return [
        ...needed.filter((category) => !keys.includes(category)).map((category) => `$${name} lacks the plural form [${category}]: ${language} has ${needed.join(', ')}`),
        ...keys.filter((key) => categories.has(key) && !needed.includes(key) && key !== 'other').map((key) => `${language} has no plural form [${key}]: it has ${needed.join(', ')}`),
        ...keys.filter((key) => !categories.has(key) && !/^\d+$/.test(key)).map((key) => `$${name} is a number: [${key}] is no plural form`),
      ];
    }
  }
}
