#!/usr/bin/env bash
# An engineer expects: a block of front matter with nothing but a comment, or with nothing at all, parses to no value. The YAML
# specification allows a stream without a document, and a major release of a parser keeps such an everyday input.
# What happens: js-yaml 5.5.0 raises "expected a document, but the input is empty" for both; with a bare `---` it returns null.
# js-yaml 4.1.1 returned undefined for the empty text and null for the comment, yaml 2.9.1 returns null for both.
# Why it matters: site generators cut front matter out of articles and hand the text between the fences to a parser. An editor who
# comments out the last field stops the build, or, where errors count as "no front matter", the article loses its day and language
# without a word. Treat this reason as an empty document, or parse with a `---` before the text.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js-yaml@5.5.0 js-yaml-4@npm:js-yaml@4.1.1 yaml@2.9.1

cat > parse.mjs <<'JS'
import { load } from 'js-yaml';
import older from 'js-yaml-4';
import { parse } from 'yaml';
const inputs = { nothing: '', 'a comment': '# date: 2024-06-07\n', 'a comment after a bare ---': '---\n# date: 2024-06-07\n' };
for (const [name, read] of [['js-yaml 5.5.0', load], ['js-yaml 4.1.1', older.load], ['yaml 2.9.1', parse]]) {
  for (const [input, text] of Object.entries(inputs)) {
    let result;
    try { result = String(read(text)); } catch (error) { result = `error: ${error.reason}`; }
    console.log(`${name}, ${input}: ${result}`);
  }
}
JS
seen=$(node parse.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='js-yaml 5.5.0, nothing: error: expected a document, but the input is empty
js-yaml 5.5.0, a comment: error: expected a document, but the input is empty
js-yaml 5.5.0, a comment after a bare ---: null
js-yaml 4.1.1, nothing: undefined
js-yaml 4.1.1, a comment: null
js-yaml 4.1.1, a comment after a bare ---: null
yaml 2.9.1, nothing: null
yaml 2.9.1, a comment: null
yaml 2.9.1, a comment after a bare ---: null'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
