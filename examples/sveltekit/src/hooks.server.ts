import type { Handle } from '@sveltejs/kit';
import { responseFilter } from 'wick-widgets/respond';

/** The application's own bundle brings the elements, so the page needs no files of ours. */
const filter = responseFilter({ assets: false });

/** Fills in the widgets of each page. */
export const handle: Handle = async ({ event, resolve }) => filter(event.request, await resolve(event));
