/**
 * The plug-ins in development: pages stay as written, and the elements draw in the browser.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { wickWidgets as forAstro } from '../../src/astro.js';
import { wickWidgets as forEleventy } from '../../src/eleventy.js';
import { wickWidgets as forVite } from '../../src/vite.js';
import { copySample } from './sample-sites.js';

describe('Vite’s server', () => {
  let sample: Awaited<ReturnType<typeof copySample>>;
  let server: ViteDevServer;

  beforeAll(async () => {
    sample = await copySample('vite');
    server = await createServer({ root: sample.folder, configFile: false, logLevel: 'silent', server: { middlewareMode: true, ws: false, watch: null }, plugins: [forVite()] });
  });
  afterAll(async () => {
    await server.close();
    await sample.remove();
  });

  it('has the page as it is written, with the elements', async () => {
    const source = await readFile(join(sample.folder, 'index.html'), 'utf8');
    const page = await server.transformIndexHtml('/index.html', source);
    expect(page).not.toContain('<template');
    expect(page).toContain(source.slice(source.indexOf('<body>')));
    const [, address = ''] = /<script type="module" src="([^"]*html-proxy[^"]*)">/.exec(page) ?? [];
    const script = await server.transformRequest(address.replaceAll('&amp;', '&'));
    expect(script?.code).toMatch(/import "[^"]*wick-widgets_all[^"]*";\s*import "[^"]*\/wick\.css[^"]*"/);
  });

  it('leaves a page alone that has no widget', async () => {
    expect(await server.transformIndexHtml('/index.html', '<!doctype html><p>Wicks.</p>')).not.toContain('html-proxy');
  });
});

describe('Astro’s server', () => {
  const setUp = (command: 'dev' | 'build'): { scripts: unknown[][]; configs: unknown[][] } => {
    const [injectScript, updateConfig] = [vi.fn(), vi.fn()];
    const hook = forAstro().hooks['astro:config:setup'] as unknown as (options: object) => void;
    hook({ command, injectScript, updateConfig });
    return { scripts: injectScript.mock.calls, configs: updateConfig.mock.calls };
  };

  it('has the elements on every page', () => {
    expect(setUp('dev').scripts).toEqual([['page', 'import "wick-widgets/all"; import "wick-widgets/wick.css";']]);
    expect(setUp('dev').configs).toEqual([[{ vite: { optimizeDeps: { include: ['wick-widgets/all'] } } }]]);
  });

  it('alone has them: a build does not', () => {
    expect(setUp('build')).toEqual({ scripts: [], configs: [] });
  });
});

describe('Eleventy’s server', () => {
  it('loads a page anew: what stands in shadow roots cannot be patched', () => {
    const setServerOptions = vi.fn();
    forEleventy({ directories: {}, on: vi.fn(), setServerOptions, addTransform: vi.fn(), addAsyncFilter: vi.fn() });
    expect(setServerOptions.mock.calls).toEqual([[{ domDiff: false }]]);
  });
});
