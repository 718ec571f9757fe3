#!/usr/bin/env bash
# An engineer expects: braces that are written as character references, `&#123;&#123; a &#125;&#125;`, are words in a template, as they are in Vue and Svelte,
# so that a tool that writes templates can escape any text by references alone, as in HTML.
# What happens: Angular 21.2.26 decodes the references first and then looks for `{{`: the text becomes an expression, and `a` is read from the component.
# Vue 3.5.45 and Svelte 5.57.3 show the braces. In Angular `{{ '{' }}` shows one, and `&#64;` stays an at sign before `if`, unlike the braces.
# Why it matters: words with braces that a tool escaped by the rules of HTML do not compile, or vanish where the component happens to have such a field.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @angular/compiler@21.2.26 @vue/compiler-dom@3.5.45 svelte@5.57.3

cat > look.mjs <<'LOOK'
import * as angular from '@angular/compiler';
import { parse as parseVue, NodeTypes } from '@vue/compiler-dom';
import { parse as parseSvelte } from 'svelte/compiler';

const references = '<p>&#123;&#123; a &#125;&#125;</p>';
const kind = (template) => angular.parseTemplate(template, 'page.html').nodes[0].children[0].constructor.name;
const vue = parseVue(references).children[0].children[0];
const [svelte] = parseSvelte(references, { modern: true }).fragment.nodes[0].fragment.nodes;
const seen = {
  'Angular, {{ a }} in references': kind(references),
  'Angular, @if (a) with a reference for @': kind('<p>&#64;if (a)</p>'),
  'Vue, {{ a }} in references': `${NodeTypes[vue.type] ?? vue.type}: ${vue.content}`,
  'Svelte, {{ a }} in references': `${svelte.type}: ${svelte.data}`,
};
for (const [what, is] of Object.entries(seen)) console.log(`${what}: ${is}`);
process.exit(kind(references).startsWith('BoundText') && kind('<p>&#64;if (a)</p>').startsWith('Text') && vue.content === '{{ a }}' && svelte.data === '{{ a }}' ? 0 : 1);
LOOK
node look.mjs
