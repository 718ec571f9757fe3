import { AngularNodeAppEngine, createNodeRequestHandler, isMainModule, writeResponseToNodeResponse } from '@angular/ssr/node';
import express from 'express';
import { join } from 'node:path';
import { render } from 'wick-widgets/publish';

const app = express();
const engine = new AngularNodeAppEngine();

app.use(express.static(join(import.meta.dirname, '../browser'), { maxAge: '1y', index: false, redirect: false }));

app.use(async (request, response, next) => {
  const page = await engine.handle(request);
  if (page) await writeResponseToNodeResponse(await filledIn(page), response);
  else next();
});

/** The page with its widgets filled in. */
async function filledIn(page: Response): Promise<Response> {
  if (!page.headers.get('content-type')?.startsWith('text/html')) return page;
  const { html } = await render(await page.text(), { now: Date.now() });
  const headers = new Headers(page.headers);
  headers.delete('content-length');
  return new Response(html, { status: page.status, headers });
}

if (isMainModule(import.meta.url)) {
  const port = process.env['PORT'] ?? 4000;
  app.listen(port, () => console.log(`http://localhost:${port}`));
}

export const reqHandler = createNodeRequestHandler(app);
