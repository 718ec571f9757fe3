/**
 * Storybook's configuration: its stories, add-ons and Vite plug-ins. Telemetry is off.
 */
import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { languages } from './languages.js';

/** The stories that `npm run dev -- NAME` names. Default: all. */
const names = (process.env['WICK_STORIES'] ?? '').split(',').filter(Boolean);
const sources = fileURLToPath(new URL('../src/', import.meta.url));

/** Reloads the page when a source changes. A registered tag keeps its class, so replacing a module would have no effect. */
const reloadOnChange: Plugin = {
  name: 'reload-on-change',
  handleHotUpdate({ file, server }) {
    if (!file.startsWith(sources) || file.endsWith('.ftl')) return undefined;
    server.ws.send({ type: 'full-reload' });
    return [];
  },
};

/** For named stories, loads only the elements that they use, as the script tag does: half as many requests on a reload. */
const onDemand: Plugin = {
  name: 'elements-on-demand',
  enforce: 'pre',
  resolveId: (source) => (names.length > 0 && source === '../src/all.js' ? `${sources}autoload.ts` : undefined),
};

const config: StorybookConfig = {
  stories: names.length > 0 ? names.map((name) => `../stories/${name}.stories.ts`) : ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  // The inspections after each story need the test runner's browser, and the panel of sentences a person.
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL(process.env['VITEST'] ? 'inspect.ts' : 'sentences/preview.ts', import.meta.url))],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), languages(), reloadOnChange, onDemand],
    // If they were pre-bundled separately, the page would have two copies of Lit.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), 'lit', '@lit/context', '@lit/reactive-element', 'lit-html', 'lit-element'] },
    // All stories go into one large file: no warning for it.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
