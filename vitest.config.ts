/** Node tests: rules, data, words and what publishers run, in three time zones. */
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const zones = ['UTC', 'America/New_York', 'Pacific/Kiritimati'];
const rooms = ['domain', 'data', 'i18n', 'publish', 'structured-data'];

/** Sets the zone in the environment: a process heeds that, a thread does not. One process for all files halves the time. */
function inZone(zone: string): TestProjectInlineConfiguration {
  const include = rooms.map((room) => `test/${room}/**/*.test.ts`);
  return { extends: true, test: { name: zone, pool: 'forks', isolate: false, env: { TZ: zone }, include } };
}

// What is built, exported and linted knows no zone, and linting the sources takes as long as all other tests.
const zoneless: TestProjectInlineConfiguration = { extends: true, test: { name: 'package', include: ['test/package/**/*.test.ts'] } };

export default defineConfig({
  test: { passWithNoTests: true, projects: [...zones.map(inZone), zoneless] },
});
