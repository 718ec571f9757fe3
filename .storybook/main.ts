/**
 * Where the stories are and what Storybook is made of. Nothing leaves this machine.
 */
import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The stories that `npm run dev -- NAME` asks for; all, if none are named. */
const names = (process.env['WICK_STORIES'] ?? '').split(',').filter(Boolean);
const sources = fileURLToPath(new URL('../src/', import.meta.url));

/** Reloads the page when a source changes: a tag that is registered keeps its class, so that a module that is replaced would change nothing. */
const reloadOnChange: Plugin = {
  name: 'reload-on-change',
  handleHotUpdate({ file, server }) {
    if (!file.startsWith(sources)) return undefined;
    server.ws.send({ type: 'full-reload' });
    return [];
  },
};

/** For few stories the elements that they use are fetched as they come up, like those of the script tag: half as many requests a reload. */
const onDemand: Plugin = {
  name: 'elements-on-demand',
  enforce: 'pre',
  resolveId: (source) => (names.length > 0 && source === '../src/all.js' ? `${sources}autoload.ts` : undefined),
};

const config: StorybookConfig = {
  stories: names.length > 0 ? names.map((name) => `../stories/${name}.stories.ts`) : ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  // What is looked into after each story needs the test runner's browser.
  previewAnnotations: (entries = []) => (process.env['VITEST'] ? [...entries, new URL('inspect.ts', import.meta.url).pathname] : entries),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), reloadOnChange, onDemand],
    // Pre-bundled apart from each other, Lit's packages would be on the page twice.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), 'lit', '@lit/context', '@lit/reactive-element', 'lit-html', 'lit-element'] },
    // The stories are the whole of it: one file larger than usual is no fault.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
