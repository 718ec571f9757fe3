/** Node tests: rules, words and what publishers run, in three time zones; data and what is built, in one. */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati'];
const rooms = ['domain', 'i18n', 'publish', 'structured-data'];

/** Sets the zone in the environment: a process heeds that, a thread does not. One process for all files halves the time. */
function inZone(zone: string): TestProjectInlineConfiguration {
  const include = rooms.map((room) => `test/${room}/**/*.test.ts`);
  return { extends: true, test: { name: zone, pool: 'forks', isolate: false, env: { TZ: zone }, include } };
}

// Records are texts, and what is built, exported and linted knows no zone either; to do it three times takes longest.
const zoneless: TestProjectInlineConfiguration = { extends: true, test: { name: 'zoneless', include: ['test/{data,cli,package,painter}/**/*.test.ts'] } };

export default defineConfig({
  test: { passWithNoTests: true, projects: [...zones.map(inZone), zoneless] },
});
