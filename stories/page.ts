/**
 * The page around a story: the language it speaks, the room it leaves, and how badly it behaves.
 */
import type { Decorator } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

export const rooms = {
  all: { title: 'All there is' },
  narrow: { title: '280 px' },
  medium: { title: '420 px' },
  wide: { title: '720 px' },
} as const;

const rightToLeft: readonly unknown[] = ['ar', 'ar-XB'];

/** The page's language, from the toolbar; right to left where it is written so. */
export const inLanguage: Decorator = (story, { globals }) => {
  const { language, direction } = globals;
  return html`<div lang=${language} dir=${direction || (rightToLeft.includes(language) ? 'rtl' : 'ltr')}>${story()}</div>`;
};

/** The page's column, from the toolbar; a width in pixels goes before a named room. */
export const inRoom: Decorator = (story, { globals }) =>
  html`<div class="story-room ${globals['room']}" style=${styleMap(globals['width'] ? { maxInlineSize: `${globals['width']}px` } : {})}>${story()}</div>`;

/** A page whose style sheet strips everything. It has a shadow root, so that Storybook's own page is spared. */
export const onHostilePage: Decorator = (story) => {
  const page = document.createElement('div');
  const root = page.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { all: unset !important; }');
  root.adoptedStyleSheets = [sheet];
  render(story(), root);
  return page;
};
