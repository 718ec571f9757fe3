/**
 * All elements with all their attributes, and unsafe markup that sanitizers must remove.
 */
import { readFileSync } from 'node:fs';

const tags = JSON.parse(readFileSync(new URL('../../dist/cms/allow-list.json', import.meta.url), 'utf8')) as Readonly<Record<string, readonly string[]>>;

/** Values as somebody writes them: with spaces, quotes, colons, dates and nothing. */
const values: Readonly<Record<string, string>> = {
  after: '2024-06-07', 'as-of': '2024-03-01', before: '2025-06-06', calendar: '', characters: 'john-wick eve-macarro', compact: '', compare: 'john-wick', dir: 'ltr', facts: 'live', 'former-names': '', from: '2024', 'heading-level': '2', history: '', id: 'films-first', inline: '',
  label: 'Warning: who &amp; “what” &lt;wins&gt;?', lang: 'de-AT', level: '3', max: '5', now: '2024-03-01T12:00:00+01:00', phase: 'in-cinemas at-home', published: '2024-01-25', slot: 'own', src: 'https://paper.example/films.json?a=1&amp;b=2', theme: 'noir', 'time-zone': 'America/New_York', units: 'days hours',
};

const inSentences = ['wick-fact', 'wick-spoiler', 'wick-when'];
const written = (tag: string, inside: string): string => `<${tag}${tags[tag]!.map((name) => ` ${name}="${values[name] ?? 'ballerina'}"`).join('')}>${inside}</${tag}>`;

/** An article with all elements: in sentences, as blocks, empty, nested, with slotted content. */
export const articleOfAll = [
  ...inSentences.map((tag) => `<p>Words ${written(tag, 'that <em>are</em> said')} go on.</p>`),
  ...Object.keys(tags).filter((tag) => !inSentences.includes(tag)).map((tag) => written(tag, '<p>Its words.</p>')),
  written('wick-sources', ''),
  written('wick-provider', `<p>Words.</p>${written('wick-faq', written('wick-answer', '<p>No.</p>'))}`),
  '<wick-spoiler reveals="ballerina"><p slot="teaser">Read on?</p><p>She wins.</p></wick-spoiler>',
  '<wick-related><p data-reveals="john-wick-4" data-level="3"><a href="/ending">The ending</a></p></wick-related>',
].join('\n');

/** Elements with only text between their tags, which tools with a strict document model can keep. */
export const articleOfWords = {
  inSentences: inSentences.map((tag) => `<p>Words ${written(tag, 'that are said')} go on.</p>`).join(''),
  blocks: Object.keys(tags).filter((tag) => !inSentences.includes(tag) && tag !== 'wick-provider').map((tag) => written(tag, 'Its words.')).join('') + written('wick-sources', ''),
} as const;

/** Harmless samples of unsafe markup. */
export const hostile = {
  /** Without anything of ours. */
  outside: ['<p onclick="x()">Words</p>', '<a href="javascript:x()">Words</a>', '<p style="position: fixed">Words</p>', '<script>x()</script>', '<x-card film="ballerina">Words</x-card>', '<iframe src="https://other.example/"></iframe>', '<form action="https://other.example/"><input name="q"></form>'],
  /** On an element, and in it. */
  on: (tag: string) => `<${tag} onclick="x()" style="position: fixed" formaction="javascript:x()"><a href="javascript:x()" onclick="x()">Words</a><x-card film="ballerina">Words</x-card><script type="application/json">{}</script></${tag}>`,
  tags: Object.keys(tags),
} as const;
