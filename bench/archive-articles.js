/**
 * Writes an archive for measuring: a ledger of 120 titles, and articles of 6 kB with ten widgets, each about one film. The same numbers give the same bytes.
 * `node bench/archive-articles.js FOLDER COUNT`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const data = fileURLToPath(new URL('../src/data/', import.meta.url));
const kinds = ['titles', 'people', 'sources', 'credits', 'money', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos', 'articles'];
/** Kinds whose records exist once; of the others there is one for each story. */
const shared = ['people', 'sources'];
/** The names that each copy of the story gives in place of ours. */
const stories = [
  ['John Wick', 'Ballerina', 'The Continental', 'Caine'], ['Ada Thorn', 'Lighthouse', 'The Meridian', 'Rook'], ['Milo Frost', 'Harbour', 'The Palatine', 'Vane'], ['Nell Quarry', 'Cartographer', 'The Ostrava', 'Flint'],
  ['Otto Marsh', 'Glassblower', 'The Bellweather', 'Crane'], ['Iris Calder', 'Beekeeper', 'The Lindqvist', 'Sable'], ['Hugo Stern', 'Clockmaker', 'The Fontaine', 'Birch'], ['Vera Holloway', 'Ferrymaster', 'The Aldersgate', 'Hale'],
];
const films = ['john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4', 'ballerina', 'the-continental'];

/** @typedef {{ id: string, name: string }} Film */

/** @returns {{ ledger: string, films: readonly Film[] }} The JSON of a dataset, and the films that articles are about. */
export function archiveLedger() {
  /** @type {Record<string, { id?: string, name?: { value: string }[] }[]>} */
  const bundled = Object.fromEntries(kinds.map((kind) => [kind, JSON.parse(readFileSync(join(data, `${kind}.json`), 'utf8'))]));
  const own = kinds.filter((kind) => !shared.includes(kind));
  const ids = new Set(own.flatMap((kind) => bundled[kind]?.flatMap(({ id }) => id ?? []) ?? []));
  const text = JSON.stringify(Object.fromEntries(own.map((kind) => [kind, bundled[kind]])));
  const copies = stories.map((names, at) => JSON.parse(at === 0 ? text : renamed(text, ids, names, at)));
  const people = JSON.stringify(bundled.people);
  const cited = (/** @type {{ id?: string }} */ { id }) => [text, people].some((json) => json.includes(`"${id}"`));
  const ledger = Object.fromEntries(kinds.map((kind) => [kind, kind === 'sources' ? bundled.sources?.filter(cited) : kind === 'people' ? bundled.people : copies.flatMap((copy) => copy[kind])]));
  const named = copies.flatMap(({ titles }, at) => titles.filter((/** @type {Film} */ { id }) => films.includes(at === 0 ? id : id.slice(0, -3)))).map(({ id, name }) => ({ id, name: name.at(-1).value }));
  return { ledger: JSON.stringify(ledger), films: named };
}

/** @param {string} text @param {ReadonlySet<string>} ids @param {readonly string[]} names @param {number} at */
function renamed(text, ids, names, at) {
  const withIds = text.replace(/"([a-z0-9-]+)"(?!:)/g, (whole, id) => (ids.has(id) ? `"${id}-s${at}"` : whole));
  return stories[0].reduce((now, name, place) => now.replaceAll(name, names[place]), withIds);
}

/** @param {Film} film @returns {readonly string[]} */
const widgetsOf = ({ id }) => [
  `<wick-film-card film="${id}"></wick-film-card>`, `<wick-release-countdown film="${id}"></wick-release-countdown>`, `<wick-cast-list film="${id}" max="6"></wick-cast-list>`, `<wick-crew-list film="${id}"></wick-crew-list>`, `<wick-where-to-watch film="${id}"></wick-where-to-watch>`,
  `<wick-box-office film="${id}"></wick-box-office>`, `<wick-release-history film="${id}"></wick-release-history>`, `<wick-synopsis film="${id}"></wick-synopsis>`, `<p>It runs <wick-fact of="${id}" field="runtime">101 minutes</wick-fact>.</p>`, `<p>It was directed by <wick-fact of="${id}" field="director">its director</wick-fact>.</p>`,
];

/** @param {string} name @returns {readonly string[]} */
const sentencesOf = (name) => [
  `${name} opens in theaters on June 7, 2024, the studio said.`, `The upcoming ${name} film has a new poster, and it is set to open next June.`, `A first trailer for ${name} is expected soon.`, `Critics at the festival spoke of little else for the rest of the week.`,
  `The composer wrote most of the score in a rented house by the sea, with the windows open.`, `${name} has grossed over $51 million worldwide so far.`, `Two stunt teams rehearsed the scene in the market for eleven days before a single camera came in.`, `“We never wanted to hurry it,” the producer told reporters on Tuesday.`,
  `Tickets in the old town had sold out by noon, and the line reached down to the river.`, `It will stream on Peacock later this year.`, `The costume department kept a ledger of its own, with a page for every coat.`, `Nobody on the set knew how the last chapter would end, the editor remembers.`,
];

/** The HTML of one article. @param {number} number from 0 @param {readonly Film[]} all */
export function archiveArticle(number, all) {
  const film = /** @type {Film} */ (all[number % all.length]);
  const [widgets, sentences] = [widgetsOf(film), sentencesOf(film.name)];
  const day = new Date(Date.parse('2026-10-01') - (number % 2000) * 86_400_000).toISOString().slice(0, 10);
  const paragraph = (/** @type {number} */ place) => `<p>${[0, 1, 2, 3, 4].map((step) => sentences[(number * 7 + place * 5 + step * 3) % sentences.length]).join(' ')} Note ${number}, ${place}.</p>`;
  const parts = widgets.map((widget, place) => `${paragraph(place)}\n${widget}`);
  const text = `<!doctype html>\n<html lang="en">\n<head><title>${film.name}, ${number}</title><meta property="article:published_time" content="${day}"><script type="module" src="/wick/wick.js"></script></head>\n<body><article><h1>${film.name}: what to know</h1>\n${parts.join('\n')}\n`;
  const rest = [];
  for (let place = 10, length = text.length; length < 5900; place++) length += (rest[rest.length] = paragraph(place)).length;
  return `${text}${rest.join('\n')}\n</article></body>\n</html>\n`;
}

/** Writes an archive into a folder, 1,000 articles in each of its folders. @param {string} folder @param {number} count @returns {readonly Film[]} */
export function writeArchive(folder, count) {
  const { ledger, films: all } = archiveLedger();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'ledger.json'), ledger);
  for (let number = 0; number < count; number++) {
    const part = join(folder, 'articles', String(Math.floor(number / 1000)).padStart(2, '0'));
    if (number % 1000 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${String(number).padStart(5, '0')}.html`), archiveArticle(number, all));
  }
  return all;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeArchive(process.argv[2] ?? 'archive', Number(process.argv[3] ?? 100));
