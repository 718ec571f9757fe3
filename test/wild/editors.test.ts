import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Desk, roundTrip } from './editors/desk.js';
import { moves, make } from './editors/moves.js';
import { editorPage, samples, unchanged } from './editors/page.js';
import { widgets } from './editors/widgets.js';

const tools = ['ckeditor5', 'editorjs', 'jodit', 'lexical', 'quill', 'suneditor', 'tinymce', 'tiptap', 'trix'];

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open(tools);
});
afterAll(async () => {
  await desk.close();
});

/** As the tables have it: on one line, with the space that does not break as it is written in HTML. */
const oneLine = (html: string): string => html.replace(/(?<=>)\s*\n\s*|\s*\n\s*(?=<)/g, '').replaceAll('\u00a0', '&nbsp;');
/** Of an editor that writes spaces and text in its own way, what a reader's browser makes the same of. */
const plain = (html: string): string => oneLine(html).replaceAll('&nbsp;', ' ').replace(/<span style="white-space: pre-wrap;">(.*?)<\/span>/g, '$1');

describe.each(tools)('an article in %s', (tool) => {
  const { saved, moves: made } = editorPage(tool);
  let byDefault: Page;
  let documented: Page;
  beforeAll(async () => {
    [byDefault, documented] = await Promise.all([desk.editor(tool, 'default'), desk.editor(tool, 'documented')]);
  });
  afterAll(async () => {
    await Promise.all([byDefault.close(), documented.close()]);
  });

  it('comes back as its page says', async () => {
    const rows = [];
    for (const [sample, html] of Object.entries(samples)) {
      const without = oneLine(await roundTrip(byDefault, html));
      const within = oneLine(await roundTrip(documented, html));
      rows.push({ sample, byDefault: without === html ? unchanged : without, documented: within === html ? unchanged : within });
    }
    expect(rows).toEqual(saved);
  });

  it('keeps every widget with all its attributes, with the setting', async () => {
    const back = plain(await roundTrip(documented, widgets.map(({ html }) => html).join('')));
    expect(widgets.filter(({ element }) => !back.includes(element)).map(({ element }) => element)).toEqual([]);
  });

  it.each(made)('is changed by $move as its page says', async ({ move, saved: after }) => {
    expect(oneLine(await make(documented, moves[move]!))).toBe(after);
  });

  it('throws nothing', async () => {
    const told = await Promise.all([byDefault, documented].map(async (page) => page.evaluate(() => (window as unknown as { told: readonly string[] }).told)));
    expect(told).toEqual([[], []]);
  });
});
