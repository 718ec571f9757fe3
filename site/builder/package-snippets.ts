/**
 * Snippets for projects with a bundler, one for each framework.
 */
import type { Snippet, SnippetInput, Step } from './snippet.js';
import { escapeHtml, escapeTemplate, markupOf, tagsIn, type TreeElement } from './tree.js';

const install: Step = { caption: 'In a terminal', code: 'npm install wick-widgets' };

export function npmSnippet({ trees }: SnippetInput): Snippet {
  return {
    steps: [install, { caption: 'In the page’s script', code: importsOf(trees) }, { caption: 'Where the widget is to stand', code: markupOf(trees) }],
    note: 'Each import adds one element to your bundle, with its types.',
  };
}

export function reactSnippet({ trees, state }: SnippetInput): Snippet {
  const markup = trees.length === 1 ? markupOf(trees, escapeTemplate, '    ') : `    <>\n${markupOf(trees, escapeTemplate, '      ')}\n    </>`;
  const name = componentName(state.widget.label);
  const code = `import 'wick-widgets/jsx';\n${importsOf(trees)}\n\nexport function ${name}() {\n  return (\n${markup}\n  );\n}`;
  return { steps: [install, { caption: `${name}.tsx`, code }], note: 'React 19. Types of Preact and Solid: wick-widgets/jsx/preact, wick-widgets/jsx/solid.' };
}

export function vueSnippet({ trees, state }: SnippetInput): Snippet {
  const code = `<script setup lang="ts">\nimport type {} from 'wick-widgets/vue';\n${importsOf(trees)}\n</script>\n\n<template>\n${markupOf(trees, escapeTemplate, '  ')}\n</template>`;
  const config = `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('wick-') } } })`;
  return { steps: [install, { caption: 'In vite.config.ts, in the place of vue()', code: config }, { caption: `${componentName(state.widget.label)}.vue`, code }] };
}

export function svelteSnippet({ trees, state }: SnippetInput): Snippet {
  const code = `<script lang="ts">\n${importsOf(trees, '  ')}\n  import 'wick-widgets/svelte';\n</script>\n\n${markupOf(trees, escapeTemplate)}`;
  return { steps: [install, { caption: `${componentName(state.widget.label)}.svelte`, code }] };
}

export function angularSnippet({ trees, state }: SnippetInput): Snippet {
  const name = componentName(state.widget.label);
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
${elementImports(trees)}

@Component({
  selector: 'app-${state.widget.tag.slice('wick-'.length)}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${markupOf(trees, escapeAngular, '    ')}
  \`,
})
export class ${name} {}`;
  const sheet = `"styles": ["src/styles.css", "node_modules/wick-widgets/dist/wick.css"]`;
  return { steps: [install, { caption: 'In angular.json, in the options of the build', code: sheet }, { caption: `${state.widget.tag.slice('wick-'.length)}.ts`, code }] };
}

/** Angular decodes entities before it looks for braces, so that only an expression keeps them; the others are signs of the template literal. */
function escapeAngular(text: string): string {
  const signs = escapeHtml(text).replace(/[@\\`$]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
  return signs.replace(/[{}]/g, (sign) => `{{ '${sign}' }}`);
}

/** The imports of the elements and of the style sheet. */
function importsOf(trees: readonly TreeElement[], indent = ''): string {
  return `${elementImports(trees, indent)}\n${indent}import 'wick-widgets/wick.css';`;
}

function elementImports(trees: readonly TreeElement[], indent = ''): string {
  return tagsIn(trees).filter((tag) => tag.startsWith('wick-')).map((tag) => `${indent}import 'wick-widgets/${tag.slice('wick-'.length)}';`).join('\n');
}

/** `Film card` → `FilmCard`. */
function componentName(label: string): string {
  return label.replace(/(?:^|\s)(\w)/g, (_all, letter: string) => letter.toUpperCase());
}
