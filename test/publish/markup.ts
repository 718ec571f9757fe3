/**
 * Reads rendered pages: the shown text, the authored markup, and the page's state.
 */
import type { PageState } from '../../src/context/page/install-prerendered.js';
import { unpackPage } from '../../src/data/wire/page-data.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';

const shadowRoot = /<template shadowrootmode="open">([^]*?)<\/template>/g;

/** The contents of every declarative shadow root, in the order of the page, without styles and markers. */
export function shadowRoots(html: string): string[] {
  return [...html.matchAll(shadowRoot)].map(([, content = '']) => content.replace(/<style>[^]*?<\/style>|<!--[^]*?-->|<\?>/g, ''));
}

/** The words that widgets show, each run of white space as one space. */
export function wordsIn(html: string): string {
  const words = shadowRoots(html).join(' ').replace(/<[^>]*>/g, ' ');
  return words.replace(/\s+/g, ' ').trim();
}

/** What is left of the markup without the shadow roots. */
export function withoutShadowRoots(html: string): string {
  return html.replace(shadowRoot, '');
}

/** Reads the state as a page does: an HTML parser ends a script at its first end tag. */
export function stateIn(script: string): PageState & { readonly catalogue: Catalogue } {
  const [, json = ''] = /^<script type="application\/json" id="wick-page"[^>]*>([^]*?)<\/script>/i.exec(script) ?? [];
  const state = JSON.parse(json) as PageState;
  return { ...state, catalogue: unpackPage(state.ledger) };
}
