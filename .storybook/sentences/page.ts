/**
 * The page “Sentences”: all sentences with what the English file says of them, their translation, and the widgets that can say them.
 */
import { type ChangeEvent, createElement, type CSSProperties, type ReactElement, type ReactNode, useState } from 'react';
import sentences from 'virtual:wick-sentence-places';
import { directions } from '../../src/i18n/languages.js';

type Sentence = (typeof sentences)[number];

/** More widgets than these are folded away: such a sentence stands nearly everywhere. */
const few = 6;
const table: CSSProperties = { inlineSize: '100%', borderCollapse: 'collapse', fontSize: 13, lineHeight: 1.4 };
const cell: CSSProperties = { padding: '8px 12px 8px 0', textAlign: 'start', verticalAlign: 'top', borderBlockEnd: '1px solid #8884', whiteSpace: 'pre-line', overflowWrap: 'anywhere' };
const code: CSSProperties = { fontFamily: 'monospace', fontSize: 12 };
const input: CSSProperties = { font: 'inherit', marginInlineEnd: 16, padding: 4 };

/** The language of the toolbar, which Storybook writes into the address; German if that is English. */
function languageOfToolbar(): string {
  const [, chosen = 'en'] = /language:([\w-]+)/.exec(new URLSearchParams(location.search).get('globals') ?? '') ?? [];
  return chosen in directions && chosen !== 'en' ? chosen : 'de';
}

export function AllSentences(): ReactElement {
  const [language, setLanguage] = useState(languageOfToolbar);
  const [wanted, setWanted] = useState('');
  const shown = sentences.filter(({ id, comment, written, widgets }) => [id, comment, written['en']?.text, written[language]?.text, ...widgets.map(({ tag }) => tag)].some((text) => text?.toLowerCase().includes(wanted.toLowerCase())));
  const lacking = sentences.filter(({ id, written }) => !written[language] && !id.startsWith('fallback-')).length;
  return createElement(
    'div',
    null,
    createElement('p', null,
      createElement('label', null, 'Language ', createElement('select', { style: input, value: language, onChange: ({ target }: ChangeEvent<HTMLSelectElement>) => { setLanguage(target.value); } }, Object.keys(directions).filter((tag) => tag !== 'en').map((tag) => createElement('option', { key: tag, value: tag }, `${new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag} (${tag})`)))),
      createElement('label', null, 'Find ', createElement('input', { style: input, type: 'search', value: wanted, placeholder: 'id, words or wick-tag', onChange: ({ target }: ChangeEvent<HTMLInputElement>) => { setWanted(target.value); } })),
      `${String(shown.length)} of ${String(sentences.length)} sentences; ${lacking === 0 ? 'all are translated' : `${String(lacking)} are not translated`}.`),
    createElement('table', { style: table },
      createElement('thead', null, createElement('tr', null, ['Sentence', 'English', 'Translation', 'Where'].map((text) => createElement('th', { key: text, style: cell }, text)))),
      createElement('tbody', null, shown.map((sentence) => createElement('tr', { key: sentence.id, id: sentence.id }, cellsOf(sentence, language))))),
  );
}

function cellsOf({ id, comment, written, widgets, sources }: Sentence, language: string): ReactElement[] {
  const [english, own] = [written['en'], written[language]];
  const where = widgets.length > 0 ? widgetLinks(widgets, language) : createElement('div', null, 'No widget:', createElement('div', { style: code }, sources.join('\n')));
  return [
    createElement('td', { key: 'id', style: cell }, createElement('div', { style: code }, id), comment),
    createElement('td', { key: 'english', style: { ...cell, ...code } }, english?.text),
    createElement('td', { key: 'translation', style: cell }, createElement('div', { style: code, dir: 'auto', lang: own ? language : 'en' }, own?.text ?? 'Not translated: the English is shown.'), createElement('div', { style: { ...code, opacity: 0.7 } }, (own ?? english)?.place)),
    createElement('td', { key: 'where', style: cell }, where),
  ];
}

/** Links to the pages with the widgets' stories, in the language; their panel “Sentences” shows on a story where it says each. */
function widgetLinks(widgets: Sentence['widgets'], language: string): ReactNode {
  const links = createElement('div', null, widgets.map(({ tag, page }) => createElement('div', { key: tag }, createElement('a', { href: `./?path=/docs/${page}&globals=language:${language}`, target: '_top' }, tag))));
  return widgets.length > few ? createElement('details', null, createElement('summary', null, `${String(widgets.length)} widgets`), links) : links;
}
