/**
 * Compares a language's sentences with the English ones.
 */
import type { PatternElement, Pattern, SelectExpression } from '@fluent/syntax';
import { type LocaleFile, type MessageFault, messageOf, type Sentence, type Variable } from './locale-file.js';

/** What is wrong with a language: faults stop the build; of a missing sentence the English one is shown. */
export interface Comparison {
  readonly faults: readonly MessageFault[];
  readonly missing: readonly string[];
}

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

export function compareWithEnglish(locale: LocaleFile, english: LocaleFile): Comparison {
  const faults = [...locale.faults];
  for (const sentence of locale.sentences.values()) {
    const { id, line } = sentence;
    const told = isPart(id) ? partFaults(sentence, locale, english) : english.sentences.has(id) ? sentenceFaults(sentence, english) : [`there is no sentence “${id}” in ${english.file}`];
    faults.push(...told.map((message) => ({ file: locale.file, line, message })));
    faults.push(...selectionsIn(sentence.pattern).flatMap((selection) => pluralFaults(selection, declared(english, locale, id), locale.language)).map((message) => ({ file: locale.file, line, message: `${id}: ${message}` })));
  }
  return { faults, missing: [...english.sentences.keys()].filter((id) => !isPart(id) && !locale.sentences.has(id)) };
}

/** Whether a message is only used by other messages. */
export function isPart(id: string): boolean {
  return id.startsWith('part-');
}

function declared(english: LocaleFile, locale: LocaleFile, id: string): readonly Variable[] {
  return (english.declarations.get(messageOf(id)) ?? locale.declarations.get(messageOf(id)))?.variables ?? [];
}

function sentenceFaults({ id, pattern }: Sentence, english: LocaleFile): readonly string[] {
  const variables = declared(english, english, id);
  const known = variables.map(({ name }) => name);
  const [own, theirs] = [variablesIn(pattern), variablesIn(english.sentences.get(id)!.pattern)];
  // What a part shows is not seen here: where one is used, nothing is known to be lost.
  const lost = own.hasPart || theirs.hasPart ? [] : [...theirs.shown].filter((name) => !own.shown.has(name) && variables.find((one) => one.name === name)?.kind !== 'enumeration');
  return [
    ...[...own.all].filter((name) => !known.includes(name)).map((name) => `${id} has no $${name}: it has ${known.map((one) => `$${one}`).join(', ') || 'no variables'}`),
    ...lost.map((name) => `${id} does not show $${name}, which the English sentence shows`),
  ];
}

function partFaults({ id }: Sentence, locale: LocaleFile, english: LocaleFile): readonly string[] {
  return english.sentences.has(id) || locale.declarations.has(id) ? [] : [`${id} is no part of ${english.file}: say its variables in a comment above it, “# Variables: $way, $place?”`];
}

interface Variables {
  readonly all: ReadonlySet<string>;
  readonly shown: ReadonlySet<string>;
  readonly hasPart: boolean;
}

/** The variables of a pattern: all, and those that it shows and does not only select on. */
export function variablesIn(pattern: Pattern): Variables {
  const [selectedOn, shown] = [new Set<string>(), new Set<string>()];
  let hasPart = false;
  const read = (element: PatternElement): void => {
    if (element.type !== 'Placeable') return;
    const { expression } = element;
    const shows = expression.type === 'FunctionReference' ? expression.arguments.positional : [expression];
    for (const one of shows) if (one.type === 'VariableReference') shown.add(one.id.name);
    if (expression.type === 'MessageReference') hasPart = true;
    if (expression.type !== 'SelectExpression') return;
    if (expression.selector.type === 'VariableReference') selectedOn.add(expression.selector.id.name);
    for (const variant of expression.variants) variant.value.elements.forEach(read);
  };
  pattern.elements.forEach(read);
  return { all: new Set([...shown, ...selectedOn]), shown, hasPart };
}

function selectionsIn({ elements }: Pattern): readonly SelectExpression[] {
  return elements.flatMap((element) => (element.type === 'Placeable' && element.expression.type === 'SelectExpression' ? [element.expression, ...element.expression.variants.flatMap(({ value }) => selectionsIn(value))] : []));
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

function pluralFaults(selection: SelectExpression, variables: readonly Variable[], language: string): readonly string[] {
  if (selection.selector.type !== 'VariableReference') return ['only a variable can be selected on'];
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
