/** Node tests: rules, words and what publishers run. docs/testing.md says what runs in which time zone, and why. */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { testLimit } from './build/testing/limits.js';

/** Dates are computed, worded or written into files. */
const timed = ['test/{domain,i18n,structured-data}/**/*.test.ts', 'test/publish/{calendar,feed,linked-data,news,page-options,state}.test.ts'];
/** Scenes are compiled, articles are read and written; what day it is comes from the modules above. */
const composed = 'test/{publish,scenes,views}/**/*.test.ts';

/** Sets the zone in the environment: a process heeds that, a thread does not. One process for all files halves the time. */
function inZone(zone: string, include: string[]): TestProjectInlineConfiguration {
  return { extends: true, test: { name: zone, pool: 'forks', isolate: false, env: { TZ: zone }, include } };
}

// Records are texts, and what is built, exported and linted knows no zone.
const zoneless: TestProjectInlineConfiguration = { extends: true, test: { name: 'zoneless', include: ['test/{data,cli,package,painter,wild}/**/*.test.ts'] } };

export default defineConfig({
  test: {
    passWithNoTests: true,
    testTimeout: testLimit,
    hookTimeout: testLimit,
    // The zone that is farthest from UTC has everything: there the hour of most instants falls on another day.
    projects: [inZone('UTC', timed), inZone('America/New_York', timed), inZone('Pacific/Kiritimati', [...timed, composed]), zoneless],
  },
});
