/**
 * Writes the compiled sentences as TypeScript modules: what each exports has the type of an interface in `src/i18n/messages`, so the compiler checks it.
 */
import { createHash } from 'node:crypto';
import { readingOf } from './check-locale.js';
import { camelCase, expressionOf, keyText, partName } from './expressions.js';
import { type Compiled, type Declaration, isPart, type LocaleFile, messageOf, type Variable, variablesOf } from './locale-file.js';

/** The groups of messages, which begin with the group's name: the interface of each, and the module that declares it. */
export const groups = {
  main: ['Messages', 'messages'],
  countdown: ['CountdownWords', 'messages'],
  fact: ['FactWords', 'messages'],
  film: ['FilmMessages', 'film-messages'],
  market: ['MarketMessages', 'market-messages'],
  media: ['MediaMessages', 'media-messages'],
  more: ['MoreMessages', 'more-messages'],
  reader: ['ReaderMessages', 'reader-messages'],
  story: ['StoryMessages', 'story-messages'],
  feed: ['FeedMessages', 'feed-messages'],
  frame: ['FrameMessages', 'frame-messages'],
  note: ['NoteMessages', 'note-messages'],
  shorthand: ['ShorthandMessages', 'shorthand-messages'],
  fault: ['FaultMessages', 'fault-messages'],
  fallback: ['FallbackMessages', 'fallback-messages'],
} as const;
export type Group = keyof typeof groups;

/** The groups that come with the main one in other languages, and with the code that needs them in English. */
const restGroups = ['countdown', 'fact'] as const;
/** The groups that are fetched with the widgets that read the catalogue. */
const moreGroups = ['film', 'market', 'media', 'more', 'reader', 'story'] as const;
/** The groups of what is written beside articles. */
const feedGroups = ['feed', 'frame'] as const;
/** The groups that only pages' writers need, and those of faults: small, or on no page, so that all languages are together. */
const togetherGroups = ['note', 'shorthand', 'fault'] as const;

/** The language code by which a page's language is found: `pt` of `pt-BR`; of a pseudo-locale, its tag. */
export function codeOf(language: string): string {
  return /-X[AB]$/.test(language) ? language : language.split('-')[0]!;
}

/** The modules of all languages, by path below `src/i18n/compiled`. */
export function modulesOf(locales: readonly LocaleFile[], english: LocaleFile): ReadonlyMap<string, string> {
  const others = locales.filter((locale) => locale !== english);
  const modules = new Map<string, string>();
  const all = [english, ...others];
  const compiled = (locale: LocaleFile): Compiled => ({ locale, english });
  // Files of languages list their sentences in the order of the English ones, and are called with the variables that the English file declares, in its order.
  const sentences = [...english.sentences.keys()].map((id) => [id, english.declarations.get(messageOf(id))]);
  const edition = `export const edition = '${createHash('sha256').update(JSON.stringify([restGroups, sentences])).digest('hex').slice(0, 3)}';\n`;
  for (const group of Object.keys(groups) as Group[]) {
    if (!togetherGroups.some((one) => one === group)) modules.set(`en/${group}.ts`, module(compiled(english), [{ name: 'en', type: groups[group][0], groups: [group] }]));
  }
  modules.set('en/parts.ts', partsModule(compiled(english)));
  for (const locale of others) {
    const code = codeOf(locale.language);
    modules.set(`languages/${code}.ts`, `${module(compiled(locale), [...each(restGroups), { name: 'messages', type: 'WholeMessages', groups: ['main'] }])}export { default as table } from '../../tables/${code}.json';\n${edition}`);
    modules.set(`more/${code}.ts`, module(compiled(locale), each(moreGroups)) + edition);
    modules.set(`feeds/${code}.ts`, module(compiled(locale), each(feedGroups)) + edition);
  }
  for (const group of togetherGroups) modules.set(`${group}.ts`, togetherModule(all, english, group));
  const byGroup = (list: readonly Group[]): Readonly<Record<string, readonly [string, string]>> => Object.fromEntries(list.map((group) => [group, groups[group]]));
  modules.set('languages-files.ts', filesModule('languages', 'sentences of a language and its format table', { messages: ['WholeMessages', 'messages'], table: ['object'] }, others));
  modules.set('more-files.ts', filesModule('more', 'sentences of widgets that read the catalogue', byGroup(moreGroups), others));
  modules.set('feeds-files.ts', filesModule('feeds', 'sentences of feeds and embeds', byGroup(feedGroups), others));
  // Chinese is in simplified characters: a tag with the script Hant, or of a region that writes so, is not known.
  modules.set('known-languages.ts', `${head('Finds the code of a language that has sentences in a canonical tag.')}export const known = /^(${all.map(({ language }) => (language === 'zh-Hans' ? 'zh(?!-(?!Hans).*[tWKO]$)' : codeOf(language))).join('|')})\\b/;\n\n/** Changes with the names of the sentences, their variables, and the order of both. A file of a language has to be of the same edition as the script. */\n${edition}`);
  modules.set('directions.ts', `${head(`The languages that have sentences, and their writing directions.`)}export const directions = { ${all.map(({ language }) => `${keyText(codeOf(language))}: '${directionOf(language)}'`).join(', ')} } as const;\n`);
  return modules;
}

function head(what: string): string {
  return `/**\n * ${what} Made by \`npm run data\` from src/i18n/locales.\n */\n`;
}

/** An object that a module exports: the sentences of some groups. */
interface Exported {
  readonly name: string;
  readonly type: string;
  readonly groups: readonly Group[];
}

/** Each group as an object of its own name. */
function each(list: readonly Group[]): readonly Exported[] {
  return list.map((group) => ({ name: group, type: groups[group][0], groups: [group] }));
}

function module(from: Compiled, exported: readonly Exported[]): string {
  // Those that are in `rest` are exported with it.
  const body = exported.map(({ name, type, groups: held }) => `${restGroups.some((group) => group === name) ? '' : 'export '}const ${name}: ${type} = ${objectOf(from, held)};\n`).join('');
  const imports = exported.map(({ type, groups: [group] }) => `import type { ${type} } from '../../messages/${groups[group!][1]}.js';\n`).join('');
  const parts = partsUsed(body, from);
  const isEnglish = from.locale === from.english;
  const own = isEnglish ? (parts.length > 0 ? `import { ${parts.map(partName).join(', ')} } from './parts.js';\n` : '') : parts.map((id) => partFunction(id, from, '')).join('');
  return `${head(`${languageName(from.locale.language)}: ${exported.flatMap(({ groups: held }) => held).join(', ')}.`)}${imports}${own}${pluralFunction(body + own, from.locale.language)}\n${body}`;
}

function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}

/** A function that chooses by plural category, for languages whose rules are no comparison. */
function pluralFunction(code: string, language: string): string {
  return code.includes('plural(') ? `const rules = new Intl.PluralRules('${language}');\nconst plural = (count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }): string => forms[rules.select(count)] ?? forms.other;\n` : '';
}

function togetherModule(all: readonly LocaleFile[], english: LocaleFile, group: (typeof togetherGroups)[number]): string {
  const [type, file] = groups[group];
  const objects = all.map((locale) => `  ${keyText(codeOf(locale.language))}: ${objectOf({ locale, english }, [group])},\n`).join('');
  return `${head('All languages.')}import type { ${type} } from '../messages/${file}.js';\n\nexport const ${group}Messages: Readonly<Record<string, ${type}>> & { readonly en: ${type} } = {\n${objects}};\n`;
}

function filesModule(folder: 'languages' | 'more' | 'feeds', what: string, exported: Readonly<Record<string, readonly [type: string, file?: string]>>, others: readonly LocaleFile[]): string {
  const fetcher = { languages: 'fetchLanguage', more: 'fetchMore', feeds: 'fetchFeeds' }[folder];
  const imports = Object.values(exported).flatMap(([type, file]) => (file === undefined ? [] : [`import type { ${type} } from '../messages/${file}.js';\n`])).join('');
  const type = `{ ${Object.entries(exported).map(([name, [own]]) => `readonly ${name}: ${own}`).join('; ')}; readonly edition: string }`;
  const entries = others.map(({ language }) => `  ${keyText(codeOf(language))}: () => import('./${folder}/${codeOf(language)}.js'),\n`).join('');
  return `${head(`The ${what}, by language, each fetched on first use.`)}${imports}\nconst files: Readonly<Record<string, () => Promise<${type}>>> = {\n${entries}};\n\n/** Fetches the file of a language. */\nexport const ${fetcher} = (language: string): ReturnType<(typeof files)[string]> => files[language]!();\n`;
}

function partsModule(from: Compiled): string {
  return `${head('What several English sentences have in common.')}${[...from.english.sentences.keys()].filter(isPart).map((id) => partFunction(id, from, 'export ')).join('')}`;
}

function partFunction(id: string, from: Compiled, before: string): string {
  const variables = variablesOf(id, from) ?? [];
  const list = variables.map((variable) => `${variable.name}: ${typeOf(variable)}`).join(', ');
  return `${before}const ${partName(id)} = (${list}): string => ${inParentheses(expressionOf(from.locale.sentences.get(id)!.pattern, variables, from))};\n`;
}

/** An object literal as the body of an arrow function. */
function inParentheses(expression: string): string {
  return expression.startsWith('{') ? `(${expression})` : expression;
}

function typeOf({ kind, values }: Variable): string {
  if (kind === 'enumeration') return values.map((value) => (/^\d+$/.test(value) ? value : `'${value}'`)).join(' | ');
  return { text: 'string', maybe: 'string | undefined', number: 'number' }[kind];
}

/** The parts that code calls, also by other parts. */
function partsUsed(code: string, from: Compiled): readonly string[] {
  const ids = [...from.locale.sentences.keys()].filter(isPart);
  const used = new Set<string>();
  const visit = (text: string): void => {
    for (const id of ids) {
      if (used.has(id) || !new RegExp(`\\b${partName(id)}\\(`).test(text)) continue;
      used.add(id);
      visit(partFunction(id, from, ''));
    }
  };
  visit(code);
  return ids.filter((id) => used.has(id));
}

/** The object of some groups. Of a sentence that the language lacks, it has the English one. */
function objectOf(from: Compiled, held: readonly Group[]): string {
  const { locale, english } = from;
  const { language } = locale;
  const isRtl = directionOf(language) === 'rtl';
  const start = held.includes('main') ? `  language: '${language}',\n  direction: '${isRtl ? 'rtl' : 'ltr'}',\n  isolate: (text) => ${isRtl ? '`\u2068${text}\u2069`' : 'text'},\n  rest: () => [${locale === english ? '' : restGroups.join(', ')}],\n` : '';
  const texts = new Map<string, string>();
  const records = new Map<string, string[]>();
  for (const id of english.sentences.keys()) {
    const group = held.find((one) => id.startsWith(`${one}-`));
    if (!group) continue;
    const property = camelCase(messageOf(id).slice(group.length + 1));
    const key = id.split('.')[1]?.replace(/^level-/, '');
    if (key === undefined) texts.set(property, valueOf(id, from));
    else {
      const entries = [...(records.get(property) ?? []), `${keyText(key)}: ${valueOf(id, from)}`];
      records.set(property, entries);
      texts.set(property, `{ ${entries.join(', ')} }`);
    }
  }
  return `{\n${start}${[...texts].map(([property, text]) => `  ${property}: ${text},\n`).join('')}}`;
}

/** A sentence as a value: a text, or a function of its variables where English declares some. */
function valueOf(id: string, from: Compiled): string {
  const { locale, english } = from;
  const own = locale.sentences.get(id);
  const source: Compiled = own ? from : { locale: english, english };
  const { pattern } = own ?? english.sentences.get(id)!;
  const declared = english.declarations.get(messageOf(id));
  const text = expressionOf(pattern, declared?.variables ?? [], source);
  return declared ? `${parametersOf(declared, readingOf(pattern, source).read)} => ${inParentheses(text)}` : text;
}

function parametersOf({ variables, isObject }: Declaration, used: ReadonlySet<string>): string {
  const names = variables.map(({ name }) => name);
  if (isObject) return used.size === 0 ? '()' : `({ ${names.filter((name) => used.has(name)).join(', ')} })`;
  const last = names.findLastIndex((name) => used.has(name));
  return `(${names.slice(0, last + 1).map((name) => (used.has(name) ? name : `_${name}`)).join(', ')})`;
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm)$/.test(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
