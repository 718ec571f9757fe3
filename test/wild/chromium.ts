/**
 * Pages in Chromium as a reader opens them: served with the built files, from an address.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

interface Browsers {
  readonly findBrowsers: (wanted: string) => Promise<{ readonly found: readonly { readonly path: string; readonly env: NodeJS.ProcessEnv }[] }>;
}

interface Server {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface Serving {
  readonly serve: (folder: string) => Promise<Server>;
}

const ours = async <T>(path: string): Promise<T> => (await import(String(new URL(`../../build/${path}`, import.meta.url)))) as T;

/** Which of the pages is opened, what the browser's `Intl` lacks, and what is waited for. */
export interface SiteOptions {
  readonly first?: string;
  /** Paths of files that the server does not have. */
  readonly missing?: readonly string[];
  readonly withoutIntl?: string;
  readonly until?: 'load' | 'networkidle0';
}

/** Opens pages that are written out here; with it goes all that it holds open. */
export class Chromium {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  /** `flags`: further arguments of the browser. */
  static async start(...flags: readonly string[]): Promise<Chromium> {
    const [{ findBrowsers }, { serve }] = await Promise.all([ours<Browsers>('testing/browsers.js'), ours<Serving>('serve.js')]);
    const { found: [chromium] } = await findBrowsers('chromium');
    const server = await serve(new URL('../../', import.meta.url).pathname);
    return new Chromium(await puppeteer.launch({ executablePath: chromium!.path, protocolTimeout: 240_000, args: ['--no-sandbox', '--disable-gpu', ...flags], env: { ...process.env, ...chromium!.env } }), server);
  }

  /** Opens a page and waits for all that it fetches; `errors` are the codes of its `wick-error` events. `savesData`: the reader asked the browser to. */
  async open(html: string, savesData = false): Promise<{ readonly page: Page; readonly errors: () => Promise<readonly string[]> }> {
    const page = await this.newPage();
    await page.setRequestInterception(true);
    const address = `${this.server.url}/site/wild.html`;
    page.on('request', (request) => void (request.url() === address ? request.respond({ contentType: 'text/html; charset=utf-8', body: html }) : request.continue()));
    if (savesData) await page.evaluateOnNewDocument(() => { Object.defineProperty(navigator, 'connection', { value: { saveData: true } }); });
    await page.evaluateOnNewDocument(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      addEventListener('wick-error', ({ code }) => told.push(code));
    });
    await page.goto(address, { waitUntil: 'networkidle0' });
    return { page, errors: () => page.evaluate(() => (window as unknown as { told: readonly string[] }).told) };
  }

  /** Opens one of several pages that are written out here, by their paths; what fails on a page or is told of as an error is kept in `window.told`. */
  async openSite(pages: Readonly<Record<string, string>>, { first = Object.keys(pages)[0]!, missing = [], withoutIntl, until = 'networkidle0' }: SiteOptions = {}): Promise<Page> {
    const page = await this.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      const body = pages[pathname];
      if (missing.includes(pathname)) return void request.respond({ status: 404, contentType: 'text/html', body: 'Not found' });
      const contentType = pathname.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8';
      return void (body === undefined ? request.continue() : request.respond({ contentType, body }));
    });
    await page.evaluateOnNewDocument((part) => {
      if (part) Reflect.deleteProperty(Intl, part);
      const told: string[] = [];
      Object.assign(window, { told });
      addEventListener('wick-error', ({ code, message }) => told.push(`${code}: ${message}`));
      addEventListener('error', ({ message }) => told.push(message));
      addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
    }, withoutIntl);
    await page.goto(`${this.server.url}${first}`, { waitUntil: until });
    return page;
  }

  /** A page for files of the repository that are served as they are: other than those of `openSite`, they stay in the browser's cache from one to the next. */
  async pageOfFiles(): Promise<Page> {
    return this.newPage();
  }

  /** A page whose steps may take long, but less than a test, so that a failure names the step. */
  private async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    page.setDefaultTimeout(180_000);
    return page;
  }

  /** The address of the server, without a slash at its end. */
  get url(): string {
    return this.server.url;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** The words that are laid out in the first element of a selector, `body` without one. Runs in the page. */
export const { laidOut } = await ours<{ readonly laidOut: (selector?: string) => string }>('testing/laid-out.js');
