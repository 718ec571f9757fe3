/**
 * The table of rooms, and ESLint's messages on a file in one.
 */
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The exports of build/rooms.js that are tested. */
interface House {
  readonly bans: Readonly<Record<string, { readonly message: string }>>;
  readonly rooms: Readonly<Record<string, { readonly imports: readonly string[]; readonly types?: readonly string[]; readonly packageTypes?: readonly string[]; readonly never: readonly string[]; readonly files?: unknown }>>;
  readonly nowhere: readonly string[];
  readonly nounless: readonly string[];
  readonly walls: { readonly file: number; readonly letOff: string };
  readonly deepest: number;
}

export const { bans, deepest, nounless, nowhere, rooms, walls } = (await import(String(new URL('../../build/rooms.js', import.meta.url)))) as House;

const laws = /^(no-restricted-|wick\/|max-lines|@typescript-eslint\/(no-restricted-imports|no-explicit-any|ban-ts-comment))/;
/** Without type information, so that snippets need no file; the rules of the rooms do not use it. */
const eslint = new ESLint({
  cwd: fileURLToPath(new URL('../../', import.meta.url)),
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.ts'] }],
  ruleFilter: ({ ruleId }) => laws.test(ruleId),
});

/** ESLint's messages on a text as a file of src. */
export async function faults(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${file}` });
  return result!.messages.filter(({ ruleId, fatal }) => fatal === true || ruleId !== null).map(({ message }) => message);
}

export const names = Object.keys(rooms);

/** The path of a room's file below src. */
export const inside = (room: string, file = 'snippet.ts'): string => (room === 'doors' ? file : `${room}/${file}`);
