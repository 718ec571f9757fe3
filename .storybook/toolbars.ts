/**
 * The toolbars: what a provider around a story says, what the reader has seen, and the page's language, direction and width.
 * What is chosen there goes before what a story says.
 */
import type { Decorator, Preview } from '@storybook/web-components-vite';
import { choicesKey } from '../src/context/reader/choices-key.js';
import { directions } from '../src/i18n/languages.js';
import { rooms } from '../stories/page.js';
import { themes } from '../stories/settings.js';

type Item = { readonly value: string; readonly title: string };
type GlobalTypes = NonNullable<Preview['globalTypes']>;

const asStory: Item = { value: '', title: 'As the story says' };

const seen: Readonly<Record<string, readonly string[]>> = {
  nothing: [],
  first: ['john-wick'],
  chapters: ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4'],
  everything: ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'the-continental', 'ballerina'],
};

function toolbar(description: string, icon: string, items: readonly Item[]): GlobalTypes[string] {
  return { description, toolbar: { title: description, icon, dynamicTitle: true, items: [...items] } };
}

/** `published`, `as-of` and `width` are set in the tool of manager.ts. */
export const globalTypes: GlobalTypes = {
  language: toolbar('Language', 'globe', [
    ...Object.entries(directions).map(([value, direction]) => ({ value, title: `${new Intl.DisplayNames(value, { type: 'language' }).of(value) ?? value}${direction === 'rtl' ? ' (right to left)' : ''}` })),
  ]),
  direction: toolbar('Direction', 'transfer', [{ value: '', title: 'Of the language' }, { value: 'ltr', title: 'Left to right' }, { value: 'rtl', title: 'Right to left' }]),
  region: toolbar('Market', 'location', [asStory, ...['US', 'GB', 'DE', 'FR', 'IN', 'JP', 'AU', 'BR'].map((value) => ({ value, title: value }))]),
  spoilers: toolbar('Spoilers', 'eyeclose', [
    asStory,
    { value: 'seen', title: 'Hidden until the title was seen' },
    { value: 'show', title: 'Always shown' },
    { value: 'hide', title: 'Always hidden' },
  ]),
  seen: toolbar('Seen', 'check', [
    { value: '', title: 'As this browser remembers' },
    { value: 'nothing', title: 'Nothing seen' },
    { value: 'first', title: 'The first film seen' },
    { value: 'chapters', title: 'Chapters 1 to 4 seen' },
    { value: 'everything', title: 'Everything seen' },
  ]),
  look: toolbar('Theme', 'paintbrush', [asStory, ...themes.map((value) => ({ value, title: value }))]),
  room: toolbar('Room', 'ruler', Object.entries(rooms).map(([value, { title }]) => ({ value, title }))),
};

export const initialGlobals = { language: 'en', direction: '', region: '', spoilers: '', seen: '', look: '', room: 'all', published: '', 'as-of': '', width: '' };

/** Draws the story with the settings of the toolbars in place of its own. */
export const inSettings: Decorator = (story, { args, globals }) => {
  rememberSeen(String(globals['seen'] ?? ''));
  const chosen = { published: globals['published'], 'as-of': globals['as-of'], region: globals['region'], spoilers: globals['spoilers'], theme: globals['look'] } as Record<string, unknown>;
  const set = Object.fromEntries(Object.entries(chosen).filter(([, value]) => value));
  return story({ args: { ...args, ...set } });
};

/** Stores what the reader has seen, and tells the widgets on this page, to which the browser sends no event. */
function rememberSeen(choice: string): void {
  const titles = seen[choice];
  if (!titles) return;
  const value = JSON.stringify({ seen: titles, players: [] });
  if (localStorage.getItem(choicesKey) === value) return;
  localStorage.setItem(choicesKey, value);
  dispatchEvent(new StorageEvent('storage', { key: choicesKey }));
}
