/**
 * The filter as a middleware of Hono.
 */
import type { FilterOptions } from './options.js';
import { responseFilter } from './response-filter.js';

/** What the filter asks of Hono's context. */
export interface HonoContext {
  readonly req: { readonly raw: Request };
  get res(): Response;
  set res(response: Response | undefined);
}

/** Fills in the widgets of the pages of a Hono application: `app.use(honoFilter(options))`, after `compress()`. */
export function honoFilter(options: FilterOptions = {}): (context: HonoContext, next: () => Promise<void>) => Promise<void> {
  const filter = responseFilter(options);
  return async (context, next) => {
    await next();
    const response = await filter(context.req.raw, context.res);
    if (response === context.res) return;
    // Hono would copy the headers of the response before into this one.
    context.res = undefined;
    context.res = response;
  };
}
