/** The browser tests, run from the sources in every engine that is found. docs/testing.md lists the tests that run in one engine only. */
import { publisherAnswers } from './build/testing/answers-plugin.js';
import { bundleTests } from './build/testing/bundle-plugin.js';
import { engines, findBrowsers } from './build/testing/browsers.js';
import { hostedEmbeds } from './build/testing/embed-plugin.js';
import { browserFolders } from './build/testing/folders.js';
import { endWithUs, homes, launcher, zones } from './build/testing/launchers.js';
import { fileLimit, startLimit, testLimit } from './build/testing/limits.js';
import { renderPlugin } from './build/testing/render-plugin.js';
import { reporter, uncaughtMark } from './build/testing/reporter.js';
import { requireData, requireDist } from './build/testing/require-built.js';
import { sampleSites } from './build/testing/samples-plugin.js';

requireData();
requireDist();

// The server's time zone; each browser has its own.
process.env.TZ = 'UTC';

const { found, skipped } = await findBrowsers();
for (const { engine, reason } of skipped) console.log(`skipped: ${engine} (${reason})`);

// With `--files`, only these run, with all checks in every engine; with `ZONES=all` in all time zones.
const named = process.argv.includes('--files');

// The slowest engine first, so that both processors are busy to the end.
const atHome = found.toReversed().map((browser) => launcher(browser, homes[browser.engine]));
const abroad = (named ? found.toReversed() : found.slice(0, 1)).flatMap((browser) => zones.filter((zone) => zone !== homes[browser.engine]).map((zone) => launcher(browser, zone)));
endWithUs([...atHome, ...abroad]);

const tests = bundleTests();
const answers = publisherAnswers();
const embeds = hostedEmbeds();
const samples = sampleSites({ atOnce: !named });

/** The engines that draw every scene both ways and run axe: the first one found, or with `--files` all. */
const thorough = named ? engines.join(' ') : found[0]?.engine;

/** @param {string} framework the module that loads the test file and runs it */
const page = (framework) => `<!doctype html>
<html lang="en" data-thorough="${thorough}">
  <head>
    <meta charset="utf-8">
    <title>Wick Widgets tests</title>
    <link rel="icon" href="data:,">
    <script>
      addEventListener('error', ({ message }) => console.error('${uncaughtMark} ' + message));
      addEventListener('unhandledrejection', ({ reason }) => console.error('${uncaughtMark} ' + (reason?.message ?? reason)));
    </script>
  </head>
  <body><script type="module" src="${framework}"></script></body>
</html>`;

/** Tests of code that reads the clock, counts days or sets timers. The first engine runs them in every zone. */
const timed = [
  'test/context/{clock,frame-options,install-prerendered,install-still,published,root-published,root-provider,settings}.test.ts',
  'test/controllers/visible-timer-controller.test.ts',
  'test/elements/{film-card.phases,provider,release-countdown,release-countdown.calendar,release-countdown.live,release-countdown.options,taking-over,when}.test.ts',
  'test/events/wick-phase-change.test.ts',
];

/** Tests that compare only text and data, independent of layout, keys, focus, parsers and storage. One engine runs them. */
const wordsOnly = 'test/elements/{box-office,cast-list,character,draws-once,film-card.changes,film-card.errors,film-card.languages,film-card.phases,person,provider.claims,release-countdown.crowd,sequel-status,timeline}.test.ts';

export default {
  files: [`test/{${browserFolders.join()}}/**/*.test.ts`, `!${wordsOnly}`],
  browsers: named && process.env.ZONES === 'all' ? [...atHome, ...abroad] : atHome,
  groups: named ? [] : [{ name: 'words', files: wordsOnly, browsers: atHome.slice(-1) }, { name: 'timed', files: timed, browsers: abroad }],
  // Measured on two cores: a third browser at once makes the whole run slower.
  concurrentBrowsers: 2,
  plugins: [tests.plugin, answers.plugin, embeds.plugin, renderPlugin(process.env.RENDER ?? 'src/publish/prerender/render.ts'), renderPlugin('dist/modules/publish/prerender/render.js', 'wick-render-built'), renderPlugin('dist/modules/publish/prerender/prerender.js', 'wick-prerender-built', 'prerender'), renderPlugin('test/i18n/format-samples.ts', 'wick-formats', 'textsOnServer'), samples.plugin],
  middleware: [answers.middleware, embeds.middleware, samples.middleware],
  reporters: [tests.listener, reporter({ totals: process.env.WICK_BROWSER_TOTALS })],
  browserStartTimeout: startLimit,
  testsStartTimeout: startLimit,
  testsFinishTimeout: fileLimit,
  testFramework: { config: { timeout: testLimit } },
  testRunnerHtml: page,
  // No progress bars: they would overwrite the reporter's lines.
  staticLogging: true,
};
