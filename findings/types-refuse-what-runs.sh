#!/usr/bin/env bash
# An engineer expects: a package that brings its own types is typed as it runs: `import tinymce from 'tinymce'` and `tinymce.init(…)`,
# as its documentation has it, compiles where it runs, and what compiles runs.
# What happens (tinymce 8.9.2, TypeScript 6.0.3, `"module": "nodenext"`): that is refused ("Property 'init' does not exist"), and
# `tinymce.default.init(…)`, which is what the types lead to, compiles. When it runs it is the other way round: `tinymce.init` is a
# function and `tinymce.default` is undefined. tinymce.js is CommonJS that is the editor itself (`module.exports = tinymce`), and
# the types tell of a `default` in it. With `"moduleResolution": "bundler"` the types are right.
# Why it matters: moving a project to nodenext, or testing an editor's plug-in outside a bundler, makes working code an error, and
# following the compiler makes it a TypeError that only the page shows. `import 'tinymce'` and then `window.tinymce`, typed as
# `TinyMCE`, is right in both.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tinymce@8.9.2 typescript@6.0.3 jsdom@26.1.0

cat > documented.mts <<'CODE'
import tinymce from 'tinymce';
export const kind = typeof tinymce.init;
CODE
cat > typed.mts <<'CODE'
import tinymce from 'tinymce';
export const kind = typeof tinymce.default.init;
CODE
cat > global.mts <<'CODE'
import type { TinyMCE } from 'tinymce';
import 'tinymce';
const { tinymce } = window as unknown as { tinymce: TinyMCE };
export const kind = typeof tinymce.init;
CODE
cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import ts from 'typescript';

const files = ['documented', 'typed', 'global'];
const target = ts.ScriptTarget.ES2022;
const settings = {
  nodenext: { module: ts.ModuleKind.NodeNext },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};
const seen = Object.fromEntries(files.map((file) => [file, {}]));
for (const [name, options] of Object.entries(settings)) {
  // The settings are written into Node's form, once: that is what runs below.
  const program = ts.createProgram(files.map((file) => `${file}.mts`), { ...options, target, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'], types: [], skipLibCheck: true, strict: true });
  for (const file of files) {
    const errors = program.getSemanticDiagnostics(program.getSourceFile(`${file}.mts`));
    seen[file][name] = errors.length ? errors.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').replace(/ on type .*/, '')).join() : 'compiles';
  }
  if (name === 'nodenext') program.emit();
}
const { window } = new JSDOM('<!doctype html>', { pretendToBeVisual: true });
window.matchMedia = () => ({ matches: false, addListener() {}, addEventListener() {} });
for (const name of ['window', 'document', 'navigator', 'Node', 'Element', 'HTMLElement', 'DOMParser', 'MutationObserver']) Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
for (const file of files) seen[file].run = await import(`./${file}.mjs`).then(({ kind }) => `init is a ${kind}`, ({ name }) => name);
const found = {
  documented: { nodenext: "Property 'init' does not exist", bundler: 'compiles', run: 'init is a function' },
  typed: { nodenext: 'compiles', bundler: "Property 'default' does not exist", run: 'TypeError' },
  global: { nodenext: 'compiles', bundler: 'compiles', run: 'init is a function' },
};
console.log(`tinymce ${JSON.parse(readFileSync('node_modules/tinymce/package.json', 'utf8')).version}, TypeScript ${ts.version}`);
for (const file of files) console.log(`  ${file}:${Object.entries(seen[file]).map(([name, what]) => `\n    ${name}: ${what}`).join('')}`);
const same = JSON.stringify(seen) === JSON.stringify(found);
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
window.close();
process.exit(same ? 0 : 1);
LOOK

node look.mjs
