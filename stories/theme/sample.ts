/// <reference types="vite/client" />
/**
 * What the theme playground previews: an article with several widgets, or one widget as its page in the documentation shows it.
 */
import { html, type TemplateResult } from 'lit';

const pages = import.meta.glob<string>('../../docs/elements/*.md', { query: '?raw', import: 'default', eager: true });
const example = /```html\n([^]*?)```/;

/** The examples of the documentation, by tag. */
const examples = new Map(Object.entries(pages).map(([path, text]) => [/(wick-[\w-]+)\.md$/.exec(path)?.[1] ?? '', example.exec(text)?.[1] ?? ''] as const));

export const sampleNames: readonly string[] = ['article', ...[...examples.keys()].filter((tag) => tag !== 'wick-provider').sort()];

/** Draws a sample as it reads in March 2026, for an article of January 2024. */
export function sample(name: string): TemplateResult {
  return html`<wick-provider now="2026-03-01T12:00:00-05:00" published="2024-01-25">${name === 'article' ? article : nodesOf(examples.get(name) ?? '')}</wick-provider>`;
}

function nodesOf(markup: string): Node[] {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return [...body.childNodes].map((node) => document.importNode(node, true));
}

const article = html`<h2>Everything we know about <i>Ballerina</i></h2>
  <p>
    The film opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>, with
    <wick-fact of="ballerina" field="director">Len Wiseman</wick-fact> directing.
  </p>
  <wick-film-card film="ballerina"></wick-film-card>
  <p>It plays between the third and the fourth film, and most of those who are left come back.</p>
  <wick-cast-list film="ballerina" max="4"></wick-cast-list>
  <wick-release-countdown film="ballerina" history></wick-release-countdown>
  <wick-release-history film="ballerina"></wick-release-history>
  <wick-box-office film="ballerina"></wick-box-office>
  <wick-changes></wick-changes>`;
