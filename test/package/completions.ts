/**
 * Completions at a place in a TypeScript file, from the language service that editors use.
 */
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';

/** Names that are suggested right after `text` in a file. `settings` as in tsconfig.json. */
export function completionsAfter(text: string, file: string, settings: object): readonly string[] {
  const { options } = ts.convertCompilerOptionsFromJson(settings, dirname(file));
  const host: ts.LanguageServiceHost = {
    ...ts.sys,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptSnapshot: (name) => (ts.sys.fileExists(name) ? ts.ScriptSnapshot.fromString(readFileSync(name, 'utf8')) : undefined),
    getScriptVersion: () => '1',
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  };
  const at = readFileSync(file, 'utf8').indexOf(text) + text.length;
  return ts.createLanguageService(host).getCompletionsAtPosition(file, at, undefined)?.entries.map(({ name }) => name) ?? [];
}
