#!/usr/bin/env bash
# An engineer expects: a minifier of Lit's `css` templates keeps what the style says. In a template literal `\u00a0`, `\xb7` and `\t` are
# characters, so `content: '\u00a0·'` is a space that does not break and a dot.
# What happens: @lit-labs/rollup-plugin-minify-html-literals 0.2.0 hands the source between the backticks to lightningcss, which reads `\u` as
# a CSS escape of the letter u: the built style says `content: "u00a0·"`, and readers see those letters. No error, also with
# `failOnError: true`. A CSS escape in the template (`\\00b7`) and the character itself arrive whole.
# Why it matters: only the build is wrong. Unit tests of the source, Storybook and the development server show the dot.
# Write the character or a CSS escape with two backslashes, and test the built style.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @lit-labs/rollup-plugin-minify-html-literals@0.2.0 rollup@4.67.4

cat > styles.js <<'JS'
import { css } from 'lit';
export const styles = css`
  .space::after { content: '\u00a0·'; }
  .dot::after { content: '\xb7'; }
  .escape::after { content: '\\00b7'; }
  .character::after { content: '·'; }
`;
JS
cat > build.mjs <<'JS'
import minify from '@lit-labs/rollup-plugin-minify-html-literals';
import { rollup } from 'rollup';

const bundle = await rollup({ input: 'styles.js', external: ['lit'], plugins: [(minify.default ?? minify)({ failOnError: true })] });
const { output: [{ code }] } = await bundle.generate({ format: 'es' });
for (const [, name, content] of code.matchAll(/\.(\w+):after\{content:"(.*?)"\}/g)) console.log(`${name}: ${content}`);
JS
seen=$(node build.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='space: u00a0·
dot: xb7
escape: \\00b7
character: ·'
[ "$seen" = "$expected" ] || { echo 'CHANGED: not as found on 2026-11-30.'; exit 1; }
echo 'As found.'
