/** The tests that run in Node.js. docs/testing.md says which run in which time zone, and why. */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { testLimit } from './build/testing/limits.js';
import { requireData } from './build/testing/require-built.js';

requireData();

/** Tests of code that computes, formats or writes dates. */
const timed = ['test/{domain,i18n,structured-data}/**/*.test.ts', 'test/publish/{calendar,feed,linked-data,news,page-options,state}.test.ts'];
/** Compares every named time zone with `Intl`: slow, and independent of the machine's zone, so it runs once. */
const named = 'test/domain/time-zone-rules.test.ts';
/** Tests of code that gets its dates from the modules tested above: they run in one zone. */
const composed = 'test/{publish,scenes,shorthand,views}/**/*.test.ts';

/** One process for all files: that halves the time. */
const alone = { pool: 'forks', isolate: false } as const;

/** Ends the run with one line if dist/ is not built, for tests that read it. */
const globalSetup = 'build/testing/require-built.js';

/** Tests in a time zone. `TZ` works for processes but not for threads. */
function inZone(zone: string, include: string[], exclude: string[] = []): TestProjectInlineConfiguration {
  return { extends: true, test: { ...alone, name: zone, env: { TZ: zone }, include, exclude } };
}

// Tests of records, of the command, the package and the painter do not depend on the time zone.
const zoneless: TestProjectInlineConfiguration = { extends: true, test: { ...alone, name: 'zoneless', globalSetup, include: ['test/{data,cli,package,painter}/**/*.test.ts'] } };

// Tests with other tools, such as minifiers and servers; most of them wait for a browser.
const wild: TestProjectInlineConfiguration = { extends: true, test: { ...alone, name: 'wild', globalSetup, include: ['test/wild/**/*.test.ts'] } };

export default defineConfig({
  test: {
    passWithNoTests: true,
    testTimeout: testLimit,
    hookTimeout: testLimit,
    // Code that uses local time by mistake is off by a day in one of the two zones, and right by chance in UTC. Kiritimati, at UTC+14, runs everything, since most instants fall on another day there.
    projects: [inZone('America/New_York', timed, [named]), inZone('Pacific/Kiritimati', [...timed, composed]), zoneless, wild],
  },
});
