/** Breaks down main-thread time by kind of work, and script time by room of src or package. */
import { readFile } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { threeWidgets } from './article.js';
import { openTab, visit } from './browser.js';
import { plainPages } from './plain.js';
import { median } from './statistics.js';
import { inTurns } from './work.js';

const rounds = 7;
const samplingInterval = 100;

/** Kinds of work by the names of trace events; the first match counts. @type {readonly (readonly [string, RegExp])[]} */
const kinds = [
  ['collecting garbage', /GC|Scavenge/],
  ['compiling script', /^V8\.(Parse|Compile|PreParse|Finalize|Maglev)|v8\.compile|FlushInstructionCache/],
  ['running script', /^v8\.|FunctionCall|AsyncTask Run|CustomElementRegistry|Microtask/],
  ['parsing HTML and CSS', /ParseHTML|HTMLDocumentParser|ParseAuthorStyleSheet|CSSParser/],
  ['style', /UpdateLayoutTree|recalcStyle|updateStyle|rebuildLayoutTree|RuleSet/],
  ['layout', /Layout$|InlineNode/],
  ['painting', /Paint|Layerize|Commit|Compositing/],
];
const rest = 'everything else';

/** @typedef {{ pid: number, tid: number, ph: string, name: string, ts: number, dur: number, tdur?: number, args: { name?: string } }} TraceEvent */

/** @param {import('./bench.js').Bench} bench */
export async function costs({ browser, stage }) {
  const { widgets, same } = await plainPages(browser, stage, await threeWidgets(stage));
  const traces = await inTurns([widgets, same], rounds, (url) => traceOf(browser, url));
  const names = [...kinds.map(([name]) => name), rest];
  const byKind = names.map((name) => {
    const [ours = 0, plain = 0] = traces.map((runs) => median(runs.map((run) => run[name] ?? 0)));
    return { name, widgets: ours, plain };
  });
  const [profiles = []] = await inTurns([widgets], rounds, (url) => profileOf(browser, url, join(stage.folder, 'dist/wick.js.map')));
  const places = [...new Set(profiles.flatMap((profile) => Object.keys(profile)))];
  const byPlace = places.map((name) => ({ name, share: median(profiles.map((profile) => profile[name] ?? 0)) })).sort((a, b) => b.share - a.share);
  return { byKind, byPlace };
}

/** Milliseconds of thread time by kind; nested events are not counted twice. @param {import('puppeteer-core').Browser} browser @param {string} url */
async function traceOf(browser, url) {
  const tab = await openTab(browser);
  await tab.page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'blink', 'v8', 'disabled-by-default-v8.compile'] });
  await visit(tab, url);
  const trace = await tab.page.tracing.stop();
  await tab.close();
  const { traceEvents } = /** @type {{ traceEvents: TraceEvent[] }} */ (JSON.parse(new TextDecoder().decode(trace)));
  /** @type {Record<string, number>} */ const spent = {};
  for (const { name, self } of selfTimes(mainThread(traceEvents))) {
    const [kind] = kinds.find(([, pattern]) => pattern.test(name)) ?? [rest];
    spent[kind] = (spent[kind] ?? 0) + self / 1000;
  }
  return spent;
}

/** The main-thread events of the page's renderer: the one that spent most time parsing HTML. @param {TraceEvent[]} events */
function mainThread(events) {
  const threads = byThread(events);
  const parsed = (/** @type {TraceEvent[]} */ list) => list.filter(({ name }) => name === 'ParseHTML').reduce((sum, { dur }) => sum + dur, 0);
  const renderers = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map((event) => (threads.get(key(event)) ?? []).filter(({ ph }) => ph === 'X'));
  return renderers.sort((a, b) => parsed(b) - parsed(a))[0] ?? [];
}

/** @param {TraceEvent} event */
function key({ pid, tid }) {
  return `${pid} ${tid}`;
}

/** @param {TraceEvent[]} events */
function byThread(events) {
  /** @type {Map<string, TraceEvent[]>} */ const threads = new Map();
  for (const event of events) {
    const list = threads.get(key(event));
    if (list) list.push(event);
    else threads.set(key(event), [event]);
  }
  return threads;
}

/** Adds to each event its own time, without the events inside it. @param {TraceEvent[]} events */
function selfTimes(events) {
  const times = [...events].sort((a, b) => a.ts - b.ts || b.dur - a.dur).map((event) => ({ ...event, self: event.tdur ?? event.dur }));
  /** @type {typeof times} */ const open = [];
  for (const event of times) {
    while (open.length > 0 && endOf(open.at(-1)) <= event.ts) open.pop();
    const outer = open.at(-1);
    if (outer) outer.self -= event.tdur ?? event.dur;
    open.push(event);
  }
  return times;
}

/** @param {{ ts: number, dur: number } | undefined} event */
function endOf(event) {
  return event ? event.ts + event.dur : -Infinity;
}

/**
 * Shares of script time by the room or package whose code caused it. Shares, since profiles are in wall time.
 * @param {import('puppeteer-core').Browser} browser @param {string} url @param {string} mapPath
 */
async function profileOf(browser, url, mapPath) {
  const tab = await openTab(browser);
  await tab.cdp.send('Profiler.enable');
  await tab.cdp.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await tab.cdp.send('Profiler.start');
  await visit(tab, url);
  const { profile } = await tab.cdp.send('Profiler.stop');
  await tab.close();
  const place = placesIn(profile.nodes, new SourceMap(JSON.parse(await readFile(mapPath, 'utf8'))));
  /** @type {Record<string, number>} */ const spent = {};
  profile.samples?.forEach((id, index) => {
    const name = place(id);
    if (name) spent[name] = (spent[name] ?? 0) + (profile.timeDeltas?.[index + 1] ?? 0);
  });
  const all = Object.values(spent).reduce((sum, time) => sum + time, 0);
  return Object.fromEntries(Object.entries(spent).map(([name, time]) => [name, time / all]));
}

/** Maps a profile node to its room; browser functions count for the nearest caller in the script. @param {import('puppeteer-core').Protocol.Profiler.ProfileNode[]} nodes @param {SourceMap} map */
function placesIn(nodes, map) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node.id])));
  return (/** @type {number} */ id) => {
    for (let at = byId.get(id); at; at = byId.get(callers.get(at.id) ?? -1)) {
      const { url, functionName, lineNumber, columnNumber } = at.callFrame;
      if (functionName === '(garbage collector)') return 'collecting garbage';
      if (url.endsWith('/wick.js')) return roomOf(map.findEntry(lineNumber, columnNumber).originalSource ?? '');
    }
    return undefined;
  };
}

/** @param {string} source */
function roomOf(source) {
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? /src\/[^/]+/.exec(source)?.[0] ?? 'elsewhere';
}
