/**
 * The editors in Chromium: each on one page with its defaults and on another with the setting of its page in docs/cms.
 */
import { build, type Plugin } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { Chromium } from '../chromium.js';
import { editorPage } from './page.js';
import type { Saving } from './saving.js';

const folder = new URL('.', import.meta.url).pathname;

/** A module that makes an editor, with the code on its page where `documented`, and keeps what loads and saves in `window.saving`. */
function entry(tool: string, documented: boolean): string {
  if (!documented) return `import { byDefault } from './${tool}.ts';\nwindow.saving = await byDefault();`;
  const { setting } = editorPage(tool);
  const own = ['load', 'save'].filter((name) => new RegExp(`function ${name}\\(`).test(setting));
  return `import { saving as savingOf } from './${tool}.ts';\n${setting}\nwindow.saving = { ...savingOf(editor), ${own.join()} };`;
}

const entries: Plugin = {
  name: 'entries',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^desk:/ }, ({ path }) => ({ path: path.slice('desk:'.length), namespace: 'desk' }));
    onLoad({ filter: /./, namespace: 'desk' }, ({ path }) => {
      const [tool = '', kind] = path.split('/');
      return { contents: entry(tool, kind === 'documented'), resolveDir: folder, loader: 'js' };
    });
  },
};

/** All pages with their scripts, by path. The editors are bundled once for both of their pages. */
async function site(tools: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const names = tools.flatMap((tool) => [`${tool}/default`, `${tool}/documented`]);
  const { outputFiles } = await build({
    entryPoints: names.map((name) => ({ in: `desk:${name}`, out: name })),
    plugins: [entries],
    outdir: '/wild',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    loader: { '.svg': 'text' },
  });
  const html = (name: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title></head><body><script type="module" src="/wild/${name}.js"></script></body></html>`;
  return Object.fromEntries([...names.map((name) => [`/wild/${name}.html`, html(name)]), ...outputFiles.map(({ path, text }) => [path, text])] as [string, string][]);
}

export class Desk {
  private constructor(
    private readonly chromium: Chromium,
    private readonly pages: Readonly<Record<string, string>>,
  ) {}

  static async open(tools: readonly string[]): Promise<Desk> {
    const [chromium, pages] = await Promise.all([Chromium.start(), site(tools)]);
    return new Desk(chromium, pages);
  }

  /** Opens an editor, by default or with the documented setting. */
  async editor(tool: string, kind: 'default' | 'documented'): Promise<Page> {
    const page = await this.chromium.openSite(this.pages, { first: `/wild/${tool}/${kind}.html`, until: 'load' });
    await page.bringToFront();
    await page.waitForFunction(() => 'saving' in window || (window as unknown as { told: readonly string[] }).told.length > 0, { timeout: 0 });
    return page;
  }

  async close(): Promise<void> {
    await this.chromium.close();
  }
}

/** Loads an article into the editor of a page and returns what the editor saves. */
export async function roundTrip(page: Page, article: string): Promise<string> {
  // A page in the background is given no frames, which some editors wait for.
  await page.bringToFront();
  return page.evaluate(async (html) => {
    const { saving: { load, save } } = window as unknown as { readonly saving: Saving };
    await load(html);
    return save();
  }, article);
}
