/** Fills in the widgets of the page that `next build` wrote. */
import { readFile, writeFile } from 'node:fs/promises';
import { render } from 'wick-widgets/publish';

const page = new URL('.next/server/app/index.html', import.meta.url);
const { html } = await render(await readFile(page, 'utf8'), { now: Date.now() });
await writeFile(page, html);
