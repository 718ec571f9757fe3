import { render } from 'wick-widgets/publish';

/** Fills in the widgets of each page. */
export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', async (response) => {
    if (typeof response.body === 'string') response.body = (await render(response.body, { now: Date.now() })).html;
  });
});
