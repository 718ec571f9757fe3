/** Node tests: rules, words and what publishers run. docs/testing.md says what runs in which time zone, and why. */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { testLimit } from './build/testing/limits.js';

/** Dates are computed, worded or written into files. */
const timed = ['test/{domain,i18n,structured-data}/**/*.test.ts', 'test/publish/{calendar,feed,linked-data,news,page-options,state}.test.ts'];
/** Compared with `Intl` in each of the world's zones by name: that takes long, and the zone of the machine has no part in it. */
const named = 'test/domain/zone-rules.test.ts';
/** Scenes are compiled, articles are read and written; what day it is comes from the modules above. */
const composed = 'test/{publish,scenes,shorthand,views}/**/*.test.ts';

/** One process for all files halves the time. */
const alone = { pool: 'forks', isolate: false } as const;

/** Sets the zone in the environment: a process heeds that, a thread does not. */
function inZone(zone: string, include: string[], exclude: string[] = []): TestProjectInlineConfiguration {
  return { extends: true, test: { ...alone, name: zone, env: { TZ: zone }, include, exclude } };
}

// Records are texts, and what is built, exported and linted knows no zone.
const zoneless: TestProjectInlineConfiguration = { extends: true, test: { ...alone, name: 'zoneless', include: ['test/{data,cli,package,painter}/**/*.test.ts'] } };

// The tools that stand between a newsroom and its readers, most of them in a browser, which is waited for most of the time.
const wild: TestProjectInlineConfiguration = { extends: true, test: { ...alone, name: 'wild', include: ['test/wild/**/*.test.ts'] } };

export default defineConfig({
  test: {
    passWithNoTests: true,
    testTimeout: testLimit,
    hookTimeout: testLimit,
    // What asks for local time is wrong by a day in one of the two, and right by chance in UTC. The zone that is farthest from it has everything: there the hour of most instants falls on another day.
    projects: [inZone('America/New_York', timed, [named]), inZone('Pacific/Kiritimati', [...timed, composed]), zoneless, wild],
  },
});
