#!/usr/bin/env bash
# An engineer expects: what turns an article into Markdown writes bold in such a way that Markdown reads it as bold; at the least an
# editor's own parser does.
# What happens: bold that ends with a punctuation mark and goes on with a letter, `<b>“발레리나”</b>는`, becomes `**“발레리나”**는` in Turndown 7.2.5,
# node-html-markdown 2.0.0, prosemirror-markdown 1.13.9 and @tiptap/markdown 3.35.0. By the rules of CommonMark the second pair of asterisks
# closes nothing there: marked 18.2.1 shows all four and no bold, and the two editors do not read their own Markdown back. English has
# it as well ("**Directed by:**Len"). rehype-remark 10.0.1 with remark-stringify 11 writes the letter as a reference and keeps the bold:
# `**“발레리나”**&#xB294;`. Nobody warns.
# Why it matters: Japanese, Chinese and Korean put no space behind a quoted title in bold; in articles about films that is most of them.
# Each save in Markdown, or each move to a generator of sites, strews asterisks. Keep `<b>` as HTML there, or mark the title inside the quotes.
# Seen on 2026-11-30. (The rule: https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run)
set -euo pipefail

command -v npm >/dev/null || { echo 'missing: npm'; exit 2; }
room=$(mktemp -d)
trap 'rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5 node-html-markdown@2.0.0 prosemirror-markdown@1.13.9 @tiptap/markdown@3.35.0 @tiptap/core@3.35.0 @tiptap/pm@3.35.0 @tiptap/starter-kit@3.35.0 marked@18.2.1 unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0

cat > look.mjs <<'LOOK'
import { readFileSync } from 'node:fs';
import StarterKit from '@tiptap/starter-kit';
import { MarkdownManager } from '@tiptap/markdown';
import { marked } from 'marked';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import { defaultMarkdownParser, defaultMarkdownSerializer, schema } from 'prosemirror-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import TurndownService from 'turndown';
import { unified } from 'unified';

const turndown = new TurndownService();
const tiptap = new MarkdownManager({ extensions: [StarterKit] });
const remark = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify);
const inTree = (bold, strong, rest) => ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: strong, marks: [{ type: bold }] }, { type: 'text', text: rest }] }] });
const isBold = (tree) => JSON.stringify(tree).includes('"marks"');
const version = (name) => `${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}`;

let same = true;
const tell = (name, markdown, expected, own) => {
  const html = marked.parse(markdown).trim();
  console.log(`  ${version(name)}: ${markdown}\n    marked: ${html}${own ? `, read by itself: ${isBold(own(markdown)) ? 'bold' : 'not bold'}` : ''}`);
  same = same && markdown === expected.markdown && html === expected.html && !(own && isBold(own(markdown)));
};
for (const [strong, rest, reference] of [['“발레리나”', '는', '&#xB294;'], ['Directed by:', 'Len', '&#x4C;en']]) {
  const html = `<p><strong>${strong}</strong>${rest}</p>`;
  const lost = { markdown: `**${strong}**${rest}`, html: `<p>**${strong}**${rest}</p>` };
  console.log(html);
  tell('turndown', turndown.turndown(html), lost);
  tell('node-html-markdown', NodeHtmlMarkdown.translate(html), lost);
  tell('prosemirror-markdown', defaultMarkdownSerializer.serialize(schema.nodeFromJSON(inTree('strong', strong, rest))), lost, (text) => defaultMarkdownParser.parse(text).toJSON());
  tell('@tiptap/markdown', tiptap.serialize(inTree('bold', strong, rest)), lost, (text) => tiptap.parse(text));
  tell('rehype-remark', String(remark.processSync(html)).trim(), { markdown: `**${strong}**${reference}`, html });
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
