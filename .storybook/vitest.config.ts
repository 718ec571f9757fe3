/**
 * Runs every story as a test in Chromium: it renders, its play function passes, and axe finds no violation.
 * `npx vitest run --config .storybook/vitest.config.ts`
 */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { findBrowsers } from '../build/testing/browsers.js';
import { startLimit, testLimit } from '../build/testing/limits.js';

const { found } = await findBrowsers('chromium');
const chromium = found[0]!;

const args = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export default defineConfig({
  root: fileURLToPath(new URL('../', import.meta.url)),
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('./', import.meta.url)) })],
  test: {
    name: 'stories',
    // One page for all files: each would load the library and axe again.
    isolate: false,
    testTimeout: testLimit,
    hookTimeout: testLimit,
    // Lit's notice about its development mode, once per file.
    onConsoleLog: (log) => (log.startsWith('Lit is in dev mode') ? false : undefined),
    browser: {
      enabled: true,
      headless: true,
      connectTimeout: startLimit,
      // The inspections use the DevTools protocol, for the accessibility tree and the colour scheme.
      api: { allowWrite: true, allowExec: true },
      provider: playwright({ launchOptions: { timeout: startLimit, executablePath: chromium.path, args, env: { ...process.env, ...chromium.env } as Record<string, string> } }),
      instances: [{ browser: 'chromium' }],
      viewport: { width: 800, height: 900 },
      screenshotFailures: false,
    },
  },
});
