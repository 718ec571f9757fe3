/**
 * The pages of docs/cms about editors, read as their tests need them: what they say and the code that they show.
 */
import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`../../../docs/cms/${name}.md`, import.meta.url), 'utf8');

/** The rows of the first table under a heading, without those that name and underline its columns. */
function rows(text: string, heading: string): readonly (readonly string[])[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0]!.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')));
}

/** What is loaded into each editor, by the name that its row has in the pages. */
export const samples: Readonly<Record<string, string>> = Object.fromEntries(rows(read('editors'), 'The articles') as readonly (readonly [string, string])[]);

/** Says that the article comes back as it was loaded. */
export const unchanged = 'unchanged';

export interface EditorPage {
  readonly version: string;
  /** The one code block in JavaScript: it makes `editor`, and `load` and `save` where the editor needs them. */
  readonly setting: string;
  /** Whether all markup comes through that is inside a widget, that of others too. */
  readonly keepsAll: boolean;
  /** By the name of a sample: what is saved without and with the setting. */
  readonly saved: readonly { readonly sample: string; readonly byDefault: string; readonly documented: string }[];
  /** By the name of a move: what is saved after it. */
  readonly moves: readonly { readonly move: string; readonly saved: string }[];
}

export function editorPage(tool: string): EditorPage {
  const text = read(tool);
  return {
    version: /^Run with version (\S+)\. /m.exec(text)![1]!,
    setting: /```js\n([^]*?)```/.exec(text)![1]!,
    keepsAll: text.includes('What is inside a widget is kept as it is'),
    saved: rows(text, 'What comes back').map(([sample = '', byDefault = '', documented = '']) => ({ sample, byDefault, documented })),
    moves: rows(text, 'While editing').map(([move = '', saved = '']) => ({ move, saved })),
  };
}
