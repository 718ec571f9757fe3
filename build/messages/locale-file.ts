/**
 * Reads a file of sentences in Fluent's syntax: `src/i18n/locales/LANGUAGE.ftl`.
 * Of Fluent, a file may use texts, variables, references to other messages, `ISOLATE($variable)`, and selections on a variable: by its value, by a number's plural category, or by whether there is a text (`none`).
 */
import { type Attribute, type Comment, type Message, parse, type Pattern } from '@fluent/syntax';

/** A fault in a file of sentences, and its place. */
export interface MessageFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** One sentence: a message, or an attribute of a message (`main-status.rumoured`). */
export interface Sentence {
  readonly id: string;
  readonly pattern: Pattern;
  readonly line: number;
}

/** A variable of a message, as the English file declares it. */
export interface Variable {
  readonly name: string;
  /** `maybe` is a text that may be missing. */
  readonly kind: 'text' | 'maybe' | 'number' | 'enumeration';
  /** Of an enumeration. */
  readonly values: readonly string[];
}

/** What the comments of a message declare. */
export interface Declaration {
  readonly variables: readonly Variable[];
  /** Whether the variables come as one object. */
  readonly isObject: boolean;
}

export interface LocaleFile {
  /** The language tag that names the file: `de`, `pt-BR`. */
  readonly language: string;
  readonly file: string;
  readonly sentences: ReadonlyMap<string, Sentence>;
  /** By id of the message, without attributes: the declaration of its variables, where it has one. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** By id of the message: its comment, without the declaration. */
  readonly comments: ReadonlyMap<string, string>;
  readonly faults: readonly MessageFault[];
}

/** Reads a file; `file` names it in faults. */
export function readLocaleFile(language: string, file: string, text: string): LocaleFile {
  const faults: MessageFault[] = [];
  const sentences = new Map<string, Sentence>();
  const declarations = new Map<string, Declaration>();
  const comments = new Map<string, string>();
  const lineOf = (offset = 0): number => text.slice(0, offset).split('\n').length;
  const enumerations = new Map<string, readonly string[]>();
  const add = (id: string, { id: name, value }: Message | Attribute): void => {
    if (!value) return;
    const line = lineOf(name.span?.start);
    if (sentences.has(id)) faults.push({ file, line, message: `“${id}” is here a second time` });
    sentences.set(id, { id, pattern: value, line });
  };
  for (const entry of parse(text, { withSpans: true }).body) {
    if (entry.type === 'Junk') faults.push(...entry.annotations.map(({ message, span }) => ({ file, line: lineOf(span?.start), message })));
    else if (entry.type === 'ResourceComment') for (const [, name, values] of entry.content.matchAll(/^\$(\w+): (.+)$/gm)) enumerations.set(name!, values!.split(', '));
    else if (entry.type === 'Message') {
      const { id: { name }, comment, attributes } = entry;
      add(name, entry);
      for (const attribute of attributes) add(`${name}.${attribute.id.name}`, attribute);
      const declared = declarationIn(comment, enumerations);
      if (declared) declarations.set(name, declared);
      if (comment) comments.set(name, comment.content);
    } else if (entry.type === 'Term') faults.push({ file, line: lineOf(entry.span?.start), message: 'terms are not read: write a message whose id begins with “part-”' });
  }
  return { language, file, sentences, declarations, comments, faults };
}

/** Reads `Variables: $title, $place?, $count (number)`, or `Variables: { $way, $date }` for an object. */
function declarationIn(comment: Comment | null, enumerations: ReadonlyMap<string, readonly string[]>): Declaration | undefined {
  const [, list] = /^Variables: (.+)$/m.exec(comment?.content ?? '') ?? [];
  if (list === undefined) return undefined;
  const variables = [...list.matchAll(/\$(\w+)(\?)?( \(number\))?/g)].map(([, name = '', isMaybe, isNumber]): Variable => {
    const values = enumerations.get(name);
    return { name, kind: values ? 'enumeration' : isNumber ? 'number' : isMaybe ? 'maybe' : 'text', values: values ?? [] };
  });
  return { variables, isObject: list.startsWith('{') };
}

/** The language that is compiled: its sentences, and where they lack one, the English. */
export interface Compiled {
  readonly locale: LocaleFile;
  readonly english: LocaleFile;
}

/** Whether a message is only used by other messages. */
export function isPart(id: string): boolean {
  return id.startsWith('part-');
}

/** Whether a message is said in English only: that English is used instead of another language. */
export function isEnglishOnly(id: string): boolean {
  return id.startsWith('fallback-');
}

/** The variables of a sentence: of a part, those that its own language declares, else the English ones; undefined where none are declared. */
export function variablesOf(id: string, { locale, english }: Compiled): readonly Variable[] | undefined {
  return ((isPart(id) ? locale.declarations.get(id) : undefined) ?? english.declarations.get(messageOf(id)))?.variables;
}

/** The id of the message to which a sentence belongs: `main-status` of `main-status.rumoured`. */
export function messageOf(id: string): string {
  return id.split('.')[0]!;
}
