/**
 * Writes dist/llms.txt, which tells language models how to write the tags (https://llmstxt.org), and dist/docs/elements, the pages that it links to.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

/** @typedef {import('./types/model.js').Model} Model */
/** @typedef {import('./types/model.js').Option} Option */

const head = `# Wick Widgets

> Web components for articles about films. Each reads what is known about a title from a ledger in which every value has a day and a source, shows what holds today, and marks what has changed since the article ran.

\`import 'wick-widgets/film-card'\` registers \`<wick-film-card>\`; each element has a path of its name, and \`wick-widgets/all\` registers all. In a page without a bundler: \`<script type="module" src="/wick/wick.js"></script>\` beside \`<link rel="stylesheet" href="/wick/wick.css">\`, both from the package's \`dist\`.

- Between the tags stands what the author writes: it is shown where there is no script and where the ledger knows nothing of the title. Always write it.
- Switches (\`history\`, \`compact\`) are attributes without a value. Several ids are separated by spaces. Close every tag.
- Nothing is thrown. An unknown id or value raises the event \`wick-error\` with \`code\`, \`message\` and \`element\`. Events bubble to \`document\`.
- Types: \`import 'wick-widgets/jsx'\` for React, \`wick-widgets/jsx/preact\`, \`wick-widgets/jsx/solid\`, \`wick-widgets/vue\`, \`wick-widgets/svelte\`.
- Around any part of a page, \`<wick-provider published="2025-06-09" region="GB">\` sets the day the article ran, the market, and how facts and spoilers are treated.`;

/** An attribute in text: `film` (required), `layout` (card, infobox, row). @param {Option} option */
function optionText({ name, required, choices, kind, several }) {
  const notes = [...(required ? ['required'] : []), ...(choices ? [choices.join(', ')] : kind === 'text' ? [] : [kind]), ...(several ? ['several'] : [])];
  return `\`${name}\`${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
}

/** Replaces links to files outside of the package, such as decisions, by their text. @param {string} page */
const withoutOutside = (page) => page.replace(/\[([^\]]+)\]\(\.\.\/[^)]+\)/g, '$1');

/** @param {URL} root @param {Model} model */
export async function llms(root, { widgets, ids }) {
  const from = new URL('docs/elements/', root);
  const to = new URL('dist/docs/elements/', root);
  await mkdir(to, { recursive: true });
  for (const file of await readdir(from)) await writeFile(new URL(file, to), withoutOutside(await readFile(new URL(file, from), 'utf8')));
  const elements = widgets.map(({ tag, description, attributes }) => `- [\`${tag}\`](docs/elements/${tag}.md): ${description} Attributes: ${attributes.map(optionText).join(', ')}.`);
  const known = ['titles', 'people', 'characters', 'fields'].map((kind) => `- ${kind}: ${(ids[kind] ?? []).join(', ')}`);
  await writeFile(new URL('dist/llms.txt', root), `${head}\n\n## Elements\n\n${elements.join('\n')}\n\n## Bundled ids\n\nA publisher's own dataset (\`src\` on \`<wick-provider>\`) may have others.\n\n${known.join('\n')}\n`);
}
