#!/usr/bin/env bash
# An engineer expects: a package whose `exports` has an `import` beside its `require` can be imported, at least in the versions of Node
# that its `engines` asks for.
# What happens: @tryghost/kg-html-to-lexical 1.4.0, which turns HTML into Ghost's articles, cannot be imported in Node 24.18:
# "The requested module 'lexical' does not provide an export named 'DecoratorNode'". `require` of the same package works. Its
# `import` leads to a build that imports names from lexical 0.13.1, and that is CommonJS that chooses its own build (by
# `process.env.NODE_ENV`) when it runs: Node cannot see names there.
# Why it matters: a migration to Ghost written as a module fails at its first line, and that reads as if the wrong lexical
# were installed. Use `createRequire(import.meta.url)` for this package.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts "$build@24.18.0" @tryghost/kg-html-to-lexical@1.4.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const name = '@tryghost/kg-html-to-lexical';
const { version, engines, exports } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
console.log(`Node ${process.versions.node}, ${name} ${version}`);
console.log(`  engines: ${engines.node}; exports: ${Object.keys(exports['.']).join(', ')}`);
const words = ({ htmlToLexical }) => htmlToLexical('<p>One <b>two</b></p>').root.children.flatMap(({ children }) => children.map(({ text }) => text)).join('');
const seen = {
  import: await import(name).then(words, (error) => `${error.name}: ${error.message}`),
  'createRequire in a module': words(createRequire(import.meta.url)(name)),
};
for (const [how, what] of Object.entries(seen)) console.log(`  ${how}: ${what}`);
const same = 'import' in exports['.'] && seen.import === "SyntaxError: The requested module 'lexical' does not provide an export named 'DecoratorNode'" && seen['createRequire in a module'] === 'One two';
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

"node_modules/$build/bin/node" look.mjs & node_pid=$!
wait "$node_pid"
