import { AngularNodeAppEngine, createNodeRequestHandler, isMainModule, writeResponseToNodeResponse } from '@angular/ssr/node';
import express from 'express';
import { join } from 'node:path';
import { nodeFilter } from 'wick-widgets/respond';

const app = express();
const engine = new AngularNodeAppEngine();

app.use(express.static(join(import.meta.dirname, '../browser'), { maxAge: '1y', index: false, redirect: false }));

// Fills in the widgets of each page. The application's own bundle brings the elements, so the page needs no files of ours.
app.use(nodeFilter({ assets: false }));

app.use(async (request, response, next) => {
  const page = await engine.handle(request);
  if (page) await writeResponseToNodeResponse(page, response);
  else next();
});

if (isMainModule(import.meta.url)) {
  const port = process.env['PORT'] ?? 4000;
  app.listen(port, () => console.log(`http://localhost:${port}`));
}

export const reqHandler = createNodeRequestHandler(app);
