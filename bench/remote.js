/** Measures how long a page is blocked while a publisher's dataset of ten thousand credits is fetched, checked and shown. */
import { openTab, visit } from './browser.js';
import { spread } from './statistics.js';

const titles = 100;
const castOfEach = 100;

/** @param {import('./bench.js').Bench} bench */
export async function remote({ browser, stage, rounds }) {
  await stage.write('remote.json', JSON.stringify(dataset()));
  const page = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>A dataset from elsewhere</title>
<script type="module" src="/dist/wick.js"></script>
<wick-provider src="remote.json"><wick-film-card film="film-7"></wick-film-card><wick-cast-list film="film-7" max="8"></wick-cast-list></wick-provider>\n`;
  const url = await stage.write('remote.html', page);
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const tab = await openTab(browser);
    await tab.page.evaluateOnNewDocument(watchAnswers);
    await visit(tab, url);
    await tab.page.waitForFunction(() => document.querySelector('wick-cast-list')?.shadowRoot?.querySelectorAll('[part~=entry]').length === 100);
    results.push(await tab.page.evaluate(() => ({ silence: window.longestSilence(), tasks: window.longTasks })));
    await tab.close();
  }
  return {
    credits: titles * castOfEach,
    silence: spread(results.map(({ silence }) => silence)),
    worst: Math.max(...results.map(({ silence }) => silence)),
    longest: spread(results.map(({ tasks }) => Math.max(0, ...tasks))),
  };
}

/** Runs in the page before its scripts: measures by how much a timer is late. */
function watchAnswers() {
  const pause = 4;
  let longest = 0;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - pause);
    last = now;
  }, pause);
  window.longTasks = /** @type {number[]} */ ([]);
  new PerformanceObserver((list) => window.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  window.longestSilence = () => longest;
}

function dataset() {
  /** @param {unknown} value */
  const claim = (value) => [{ value, known: '2025-01-01', source: 'desk' }];
  const numbered = (/** @type {number} */ count, /** @type {(index: number) => unknown} */ make) => Array.from({ length: count }, (_, index) => make(index));
  return {
    titles: numbered(titles, (film) => ({ id: `film-${film}`, name: claim(`Film ${film}`), releases: [{ region: 'US', channel: 'theatrical', date: claim('2026-06-05') }] })),
    people: numbered(castOfEach, (person) => ({ id: `person-${person}`, name: claim(`Person ${person}`) })),
    credits: numbered(titles * castOfEach, (index) => {
      const [film, person] = [Math.floor(index / castOfEach), index % castOfEach];
      return { title: `film-${film}`, person: `person-${person}`, as: `role-${person}`, character: claim(`Role ${person}`), billing: claim(person + 1) };
    }),
    sources: [{ id: 'desk', publisher: 'The desk', title: 'What we know', url: null, date: '2025-01-01' }],
  };
}
