/** The builder's snippets for a page with a script, used as their reader would: pasted into a page, which then draws the widget. */
import { expect } from '@open-wc/testing';
import { readState } from '../../site/builder/state.js';
import { pinnedSnippet, scriptSnippet } from '../../site/builder/page-snippets.js';
import type { Snippet, SnippetInput } from '../../site/builder/snippet.js';
import { widgetTree, wordsOf as authored } from '../../site/builder/widget-tree.js';
import { open } from './page.js';

const widgets = {
  '?widget=film-card&film=ballerina&layout=row': ['wick-film-card', /Ballerina/],
  '?widget=fact&of=ballerina&field=release-date&words=June+7,+2024&published=2024-01-25': ['wick-fact', /June 6, 2025/],
} as const;

async function integrityOf(file: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', await (await fetch(`/dist/${file}`)).arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

async function inputOf(query: string): Promise<SnippetInput> {
  const state = readState(query);
  const integrity = { 'wick.css': await integrityOf('wick.css'), 'wick.min.js': await integrityOf('wick.min.js') };
  return { state, trees: widgetTree(state, 'Ballerina'), words: authored(state, 'Ballerina'), src: undefined, publisher: undefined as never, release: { version: '1.2.3', integrity } };
}

const kinds: Readonly<Record<string, (input: SnippetInput) => Snippet>> = { 'script tag': scriptSnippet, 'pinned file': pinnedSnippet };

for (const [kind, write] of Object.entries(kinds)) {
  describe(`the snippet for a ${kind}`, () => {
    for (const [query, [tag, said]] of Object.entries(widgets)) {
      it(`draws ${tag}`, async () => {
        const { steps: [head, body] } = write(await inputOf(query));
        // Where the reader hosts the files of dist/.
        const page = await open(body!.code, { head: head!.code.replaceAll(/(?:https:\/\/example\.org)?\/wick\/(?:1\.2\.3\/)?/g, '/dist/') });
        await page.until(() => said.test(page.document.querySelector(tag)?.shadowRoot?.textContent ?? ''));
        expect(page.document.querySelector(tag)!.matches(':defined')).to.equal(true);
      });
    }
  });
}
