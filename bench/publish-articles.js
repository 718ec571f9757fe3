/** Prerenders different articles one by one, and prints time and memory; run by publishing.js: `node --expose-gc bench/publish-articles.js 1000` */
import { prerender } from '../dist/modules/publish/prerender/prerender.js';

const widgets = [
  '<wick-film-card film="ballerina"></wick-film-card>',
  '<wick-release-countdown film="ballerina" history></wick-release-countdown>',
  '<wick-cast-list film="ballerina" former-names max="6"></wick-cast-list>',
  '<wick-fact of="ballerina" field="release-date">7 June 2024</wick-fact>',
  '<wick-where-to-watch film="ballerina"></wick-where-to-watch>',
  '<wick-crew-list film="john-wick-4"></wick-crew-list>',
  '<wick-box-office film="ballerina" compare="john-wick john-wick-4"></wick-box-office>',
  '<wick-sequel-status of="john-wick-5"></wick-sequel-status>',
  '<wick-timeline lens="story" compact></wick-timeline>',
  '<wick-quote film="ballerina"></wick-quote>',
];
const count = Number(process.argv[2]);
const now = Date.parse('2026-11-20T12:00:00Z');
const collect = /** @type {() => void} */ (globalThis.gc);

/** @param {number} number */
function articleOf(number) {
  const day = new Date(now - number * 86_400_000).toISOString().slice(0, 10);
  const paragraph = (/** @type {number} */ part) => `<p>Paragraph ${part} of article ${number}. ${`Word ${(number * 7919 + part) % 10_007} of it. `.repeat(20)}</p>`;
  return `<!doctype html><html lang="en-GB"><head><title>${number}</title><meta property="article:published_time" content="${day}"><script type="module" src="/wick/wick.js"></script></head><body><article>${widgets.map((widget, index) => `${paragraph(index)}\n${widget}`).join('\n')}</article></body></html>`;
}

const started = performance.now();
const before = process.cpuUsage();
/** @type {Record<string, { heap: number, rss: number }>} */ const memory = {};
for (let number = 1; number <= count; number++) {
  const { widgets: filled } = await prerender(articleOf(number), { now });
  if (filled !== widgets.length) throw new Error(`Article ${number} has ${filled} widgets.`);
  if (number !== 100 && number !== count) continue;
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  memory[number] = { heap: heapUsed, rss };
}
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ count, seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6, memory }));
