/** Browser tests: every engine that is found, in three time zones, from the sources. */
import { publisherAnswers } from './build/testing/answers-plugin.js';
import { bundleTests } from './build/testing/bundle-plugin.js';
import { findBrowsers } from './build/testing/browsers.js';
import { hostedEmbeds } from './build/testing/embed-plugin.js';
import { endWithUs, launcher, zones } from './build/testing/launchers.js';
import { renderPlugin } from './build/testing/render-plugin.js';
import { reporter, uncaughtMark } from './build/testing/reporter.js';
import { sampleSites } from './build/testing/samples-plugin.js';

// The server has its own clock's zone, whichever the reader's browser has.
process.env.TZ = 'UTC';

const { found, skipped } = await findBrowsers();
for (const { engine, reason } of skipped) console.log(`skipped: ${engine} (${reason})`);

const browsers = found.flatMap((browser) => zones.map((zone) => launcher(browser, zone)));
endWithUs(browsers);

const tests = bundleTests();
const answers = publisherAnswers();
const embeds = hostedEmbeds();
const samples = sampleSites();

/** @param {string} framework the module that loads the test file and runs it */
const page = (framework) => `<!doctype html>
<html lang="en">
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

/** What is fetched, listed and loaded is told no time: one zone is enough. */
const timeless = [
  'test/{package-browser,smoke}/**/*.test.ts',
  'test/context/{fetch-dataset,fetch-dataset.patience,reader,reader.page,reader.prerendered,reader.reveal,shown}.test.ts',
  'test/controllers/citing.test.ts',
  'test/elements/{lazy,parts,provider.awaited,provider.data,provider.hostile,provider.inline}.test.ts',
  // They show days as they were recorded, which the tests of the sentences write in every zone.
  'test/elements/{answer,appearances,character,crew-list,faq,person,quote,related,seen,spoiler,synopsis,trailer}{,.*}.test.ts',
];

export default {
  files: ['test/{context,controllers,elements,events}/**/*.test.ts', ...timeless.map((files) => `!${files}`)],
  browsers,
  // Whoever names files gets these and no others, in all zones.
  groups: process.argv.includes('--files') ? [] : [{ name: 'timeless', files: timeless, browsers: browsers.filter(({ name }) => name.endsWith(zones[0])) }],
  // Measured on two cores: a third browser at once makes the whole run slower.
  concurrentBrowsers: 2,
  plugins: [tests.plugin, answers.plugin, embeds.plugin, renderPlugin(process.env.RENDER ?? 'src/publish/render.ts'), renderPlugin('dist/modules/publish/render.js', 'wick-render-built'), renderPlugin('dist/modules/publish/prerender.js', 'wick-prerender-built', 'prerender'), samples.plugin],
  middleware: [answers.middleware, embeds.middleware, samples.middleware],
  reporters: [tests.listener, reporter({ totals: process.env.WICK_BROWSER_TOTALS })],
  // The browsers share two cores, and an accessibility check takes half a second in a busy one.
  // The longest file takes seconds; one whose page went elsewhere has to be given up some time.
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 60_000 } },
  testRunnerHtml: page,
  // No progress bars: they redraw lines that the reporter has printed.
  staticLogging: true,
};
