/**
 * The panel “Sentences”: which sentence each text of the story is, with its file and line. A row that is pointed at is framed in the story.
 */
import { createElement, type CSSProperties, type ReactElement, useEffect, useState } from 'react';
import { addons, types, useChannel } from 'storybook/manager-api';
import { askEvent, pointEvent, type Row, rowsEvent } from './channel.js';

const id = 'wick-sentences';
const table: CSSProperties = { inlineSize: '100%', borderCollapse: 'collapse', fontSize: 13, lineHeight: 1.4 };
const cell: CSSProperties = { padding: '8px 12px', textAlign: 'start', verticalAlign: 'top', borderBlockEnd: '1px solid #8884', whiteSpace: 'pre-line' };
const code: CSSProperties = { fontFamily: 'monospace', fontSize: 12 };
const heads = ['In the story', 'Sentence', 'English', 'Translation'];

function Sentences(): ReactElement {
  const [rows, setRows] = useState<readonly Row[]>([]);
  const emit = useChannel({ [rowsEvent]: setRows });
  useEffect(() => emit(askEvent), [emit]);
  if (rows.length === 0) return createElement('p', { style: { padding: 16 } }, 'This story says no sentence.');
  return createElement(
    'table',
    { style: table },
    createElement('thead', null, createElement('tr', null, heads.map((text) => createElement('th', { key: text, style: cell }, text)))),
    createElement('tbody', null, rows.map((row) => createElement('tr', { key: row.id, onMouseEnter: () => emit(pointEvent, row.id), onMouseLeave: () => emit(pointEvent, '') }, cellsOf(row)))),
  );
}

function cellsOf({ id: sentence, comment, english, place, translation, texts }: Row): ReactElement[] {
  return [
    createElement('td', { key: 'texts', style: cell, dir: 'auto' }, texts.join('\n')),
    createElement('td', { key: 'id', style: cell }, createElement('div', { style: code }, sentence), createElement('div', { style: code }, place), comment),
    createElement('td', { key: 'english', style: { ...cell, ...code } }, english),
    createElement('td', { key: 'translation', style: { ...cell, ...code }, dir: 'auto' }, translation ?? 'Not translated: the English is shown.'),
  ];
}

addons.register(id, () => addons.add(`${id}/panel`, { type: types.PANEL, title: 'Sentences', match: ({ viewMode }) => viewMode === 'story', render: ({ active }) => (active ? createElement(Sentences) : createElement('div')) }));
