import type { Handle } from '@sveltejs/kit';
import { render } from 'wick-widgets/publish';

/** Fills in the widgets of each page. */
export const handle: Handle = ({ event, resolve }) => {
  let page = '';
  return resolve(event, {
    async transformPageChunk({ html, done }) {
      page += html;
      return done ? (await render(page, { now: Date.now() })).html : '';
    },
  });
};
