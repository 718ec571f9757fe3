/**
 * The response filter as Hono middleware.
 */
import type { FilterOptions } from './options.js';
import { responseFilter } from './response-filter.js';

/** The members of Hono's context that the filter uses. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  get res(): Response;
  set res(response: Response | undefined);
}

/** Prerenders the widgets in the pages of a Hono application: `app.use(honoFilter(options))`, after `compress()`. */
export function honoFilter(options: FilterOptions = {}): (context: HonoContext, next: () => Promise<void>) => Promise<void> {
  const filter = responseFilter(options);
  return async (context, next) => {
    await next();
    const response = await filter(context.req.raw, context.res);
    if (response === context.res) return;
    // Otherwise Hono would copy the headers of the old response into the new one.
    context.res = undefined;
    context.res = response;
  };
}
