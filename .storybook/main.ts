/**
 * Where the stories are and what Storybook is made of. Nothing leaves this machine.
 */
import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes', '@storybook/addon-vitest'],
  framework: '@storybook/web-components-vite',
  // What is looked into after each story needs the test runner's browser.
  previewAnnotations: (entries = []) => (process.env['VITEST'] ? [...entries, new URL('inspect.ts', import.meta.url).pathname] : entries),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    // Pre-bundled apart from each other, Lit's packages would be on the page twice.
    optimizeDeps: { ...vite.optimizeDeps, exclude: [...(vite.optimizeDeps?.exclude ?? []), 'lit', '@lit/context', '@lit/reactive-element', 'lit-html', 'lit-element'] },
    // The stories are the whole of it: one file larger than usual is no fault.
    build: { ...vite.build, chunkSizeWarningLimit: 2000 },
  }),
};

export default config;
