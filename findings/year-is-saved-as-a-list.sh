#!/usr/bin/env bash
# An engineer expects: an editor that saves Markdown and escapes what has a meaning there (`2*3` as `2\*3`, `<b>` as `&lt;b&gt;`) shows the same
# article when it opens what it saved.
# What happens: @tiptap/markdown 3.35.0 escapes characters, and looks neither at the place where they stand nor at what reads them.
# A paragraph "1999. It was a good year." is saved as it is and opens as a numbered list that begins at 1999; "- he said" opens as a list,
# also behind a line break within a paragraph, and "# 1 in cinemas" as a heading. Where nothing has a meaning it escapes: the bare address
# `https://x.example/a_b?c=1&d=2` becomes `…/a\_b?c=1&amp;d=2`, and is opened as a link to an address that has the backslash and `&amp;`
# in it. A link whose title has quotation marks opens as plain text. Nobody warns; the sentences look right until the next visit.
# Why it matters: articles about films begin paragraphs with years, and sources are pasted as bare addresses. What was saved once is
# changed for good at the second save. Save the editor's JSON or HTML, or compare `parse(serialize(doc))` with the document before saving.
# Seen on 2026-11-30.
set -euo pipefail

command -v npm >/dev/null || { echo 'missing: npm'; exit 2; }
room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @tiptap/markdown@3.35.0 @tiptap/core@3.35.0 @tiptap/pm@3.35.0 @tiptap/starter-kit@3.35.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import StarterKit from '@tiptap/starter-kit';
import { MarkdownManager } from '@tiptap/markdown';

const manager = new MarkdownManager({ extensions: [StarterKit] });
const text = (words, href, title) => ({ type: 'text', text: words, ...(href ? { marks: [{ type: 'link', attrs: { href, title } }] } : {}) });
const tell = (node) => {
  if (node.type === 'text') { const link = node.marks?.find(({ type }) => type === 'link'); return link ? `link(${link.attrs.href})` : node.text; }
  const start = node.attrs?.start ?? node.attrs?.level;
  return `${node.type}${start ? ` ${start}` : ''}(${(node.content ?? []).map(tell).join('')})`;
};
const cases = [ // a paragraph's content, saved, opened
  [[text('2*3 <b>')], '2\\*3 &lt;b&gt;', 'paragraph(2*3 <b>)'],
  [[text('1999. It was a good year.')], '1999. It was a good year.', 'orderedList 1999(listItem(paragraph(It was a good year.)))'],
  [[text('- he said')], '- he said', 'bulletList(listItem(paragraph(he said)))'],
  [[text('# 1 in cinemas')], '# 1 in cinemas', 'heading 1(1 in cinemas)'],
  [[text('It opens.'), { type: 'hardBreak' }, text('- he said')], 'It opens.  \n- he said', 'paragraph(It opens.  ) bulletList(listItem(paragraph(he said)))'],
  [[text('https://x.example/a_b?c=1&d=2')], 'https://x.example/a\\_b?c=1&amp;d=2', 'paragraph(link(https://x.example/a\\_b?c=1&amp;d=2))'],
  [[text('source', 'https://x.example/', 'the "Paper"')], '[source](https://x.example/ "the "Paper"")', 'paragraph([source](link(https://x.example/) "the "Paper""))'],
];
console.log(`@tiptap/markdown ${JSON.parse(readFileSync('node_modules/@tiptap/markdown/package.json', 'utf8')).version}`);
let same = true;
for (const [content, saved, opened] of cases) {
  const paragraph = { type: 'paragraph', content };
  const markdown = manager.serialize({ type: 'doc', content: [paragraph] });
  const again = manager.parse(markdown).content.map(tell).join(' ');
  console.log(`  ${tell(paragraph)}\n    saved: ${JSON.stringify(markdown)}\n    opened: ${again}`);
  same = same && markdown === saved && again === opened;
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
