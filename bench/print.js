/** Prints the results of each section. */

/** @typedef {import('./bench.js').Results} Results */

const places = 2;

/** @param {number} value */
const times = (value) => `${value.toFixed(places)}×`;
/** @param {import('./statistics.js').Spread} spread */
const ms = ({ median }) => `${median.toFixed(1)} ms`;
/** @param {{ of: number, low: number, high: number }} ratio */
const ratioText = ({ of, low, high }) => `${times(of)} (${low.toFixed(places)} to ${high.toFixed(places)})`;
/** @param {number} share */
const percent = (share) => `${(share * 100).toFixed(places)} %`;
/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
/** @param {string} name @param {string} value */
const line = (name, value) => console.log(`  ${name.padEnd(46)} ${value}`);

/** Prints a table: the first column aligned left, the others right. @param {string[][]} rows */
function table(rows) {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) console.log(`  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`);
}

/** Prints a section's results under a heading. @type {{ [K in keyof Required<Results>]: (result: NonNullable<Results[K]>) => void }} */
export const print = {
  archive({ prose }) {
    console.log('\nwick check beside textlint with two rules, processor time a kilobyte without that of starting');
    for (const { ours, textlint } of prose) line('', `${ours.toFixed(1)} ms; textlint ${textlint.toFixed(1)} ms: ${times(textlint / ours)} as fast`);
  },
  article({ fast, slow, seen, conditions: { cpu, latency, down, up } }) {
    console.log('\nThe article with three widgets, beside plain HTML that shows the same');
    printWork(fast);
    console.log(`  Slow: processor ${cpu} times slower, ${latency} ms a round trip, ${down} kbit/s down, ${up} up`);
    printWork(slow);
    line('first widget seen, to plain', ratioText(seen.facts.toSame));
    line('', `${ms(seen.facts.milliseconds.widgets)}; plain ${ms(seen.facts.milliseconds.same)}`);
    line('first text seen, to plain', ratioText(seen.text.toSame));
  },
  peers(rows) {
    console.log('\nThe same article with nine widgets, against plain HTML: work on a fast machine, first visible and layout shift on a slow one');
    const heads = ['', 'script kB', 'css kB', 'elements', 'work × (quartiles)', 'visible × (quartiles)', 'shift', 'work ms', 'script', 'style', 'layout', 'visible ms'];
    const kilo = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
    const middle = (/** @type {import('./statistics.js').Spread} */ { median }) => median.toFixed(1);
    table([
      heads,
      ...rows.map(({ name, script, css, elements, work, seen, shift, milliseconds: { work: all, script: run, style, layout, seen: at } }) => [
        name, kilo(script), kilo(css), String(elements), ratioText(work), ratioText(seen), shift.toFixed(3), ...[all, run, style, layout].map(middle), at.median.toFixed(0),
      ]),
    ]);
  },
  prerendered(results) {
    console.log('\nThe full articles, prerendered, beside plain HTML that shows the same');
    for (const { name, work } of results) {
      console.log(`  ${name}`);
      printWork(work);
    }
  },
  publishing({ count, seconds, cpu, memory }) {
    console.log(`\n${count} articles with ten widgets each, prerendered one after the other`);
    line('time', `${seconds.toFixed(1)} s; of the processor ${cpu.toFixed(1)} s`);
    for (const [after, { heap, rss }] of Object.entries(memory)) line(`memory after ${after}`, `${(heap / 1e6).toFixed(1)} MB of heap, ${(rss / 1e6).toFixed(0)} MB in all`);
  },
  shift(results) {
    console.log('\nLayout shift, scrolled to the end on a slow connection; and with each widget in sight before its script');
    for (const { page, width, scrolled, ahead } of results) {
      line(`${page.replace('articles/', '').slice(-36)}, ${width} px`, `${scrolled.score.toFixed(4)}; ${ahead.map(({ score }) => score.toFixed(4)).join(' ')}`);
      for (const what of scrolled.moved) console.log(`      ${what}`);
      for (const { widget, score, moved } of ahead) if (score > 0) console.log(`      ${widget}, ${score.toFixed(4)}: ${moved.join('; ')}`);
    }
  },
  prerenderedShift(results) {
    console.log('\nLayout shift of the prerendered articles on a slow connection: read to the end; taken over and read again');
    for (const { page, width, read, taken } of results) {
      line(`${page.slice(-36)}, ${width} px`, `${read.score.toFixed(4)}; ${taken.score.toFixed(4)}`);
      for (const what of [...read.moved, ...taken.moved]) console.log(`      ${what}`);
    }
  },
  room({ asked, outgrown }) {
    console.log(`\nRoom reserved: ${outgrown.length} of ${asked} widgets need more`);
    for (const { page, width, widget, reserved, needed } of outgrown) line(`${widget}, ${width} px`, `needs ${needed} em, has ${reserved} (${page})`);
  },
  countdowns({ count, seconds, results, wake }) {
    console.log(`\n${count} countdowns at rest for ${seconds} s`);
    for (const [name, { share, fired, pending, nextIn, changed }] of Object.entries(results)) {
      const next = nextIn === undefined ? '' : `, next in ${Math.round(nextIn / 1000)} s`;
      line(name, `${percent(share)} of a core; ${fired} timers fired, ${pending} waiting${next}; ${changed} nodes changed`);
    }
    line('nodes that one wake changes', `${wake.aMinuteOn} a minute on, ${wake.aDayOn} a day on`);
  },
  crowd({ widgets, work }) {
    console.log(`\n${widgets} widgets on one page`);
    printWork(work);
  },
  memory({ widgets, weight }) {
    console.log(`\nMemory: one of ${widgets} widgets on one page`);
    for (const [name, { script, dom, nodes, listeners }] of Object.entries(weight)) {
      line(name, `${kB(script + dom)}: ${kB(script)} of script, ${kB(dom)} of DOM and layout; ${nodes.toFixed(1)} nodes, ${listeners.toFixed(1)} listeners`);
    }
  },
  leaks(results) {
    console.log('\nComing and going');
    for (const { who, times: count, nodes, listeners, timers, script, dom } of results) {
      line(`${count} times, ${who}`, `${nodes} nodes, ${listeners} listeners, ${timers} timers left; ${kB(script)} of script, ${kB(dom)} of DOM`);
    }
  },
  stands(results) {
    console.log('\nWhat stands on a day, over all facts');
    for (const { factor, facts, claims, milliseconds } of results) line(`${factor} times: ${facts} facts, ${claims} claims`, `${milliseconds.median.toFixed(places)} ms`);
  },
  remote({ credits, silence, worst, longest }) {
    console.log(`\nA dataset of ${credits} credits from elsewhere`);
    line('longest time without an answer', `${ms(silence)}; at worst ${worst.toFixed(1)} ms`);
    line('longest task', ms(longest));
  },
  bytes({ files, article, full }) {
    console.log('\nBytes');
    for (const { name, plain, brotli } of files) line(name, `${plain}, brotli ${brotli}`);
    for (const { type, count, bytes } of article) line(`the article's requests: ${type}`, `${count}, ${bytes} bytes`);
    for (const { name, opened, read } of full) {
      line(name.slice(0, 44), `opened: ${travelled(opened)}`);
      line('', `read to the end: ${travelled(read)}`);
    }
  },
  costs({ byKind, byPlace }) {
    console.log('\nWhere the time of the article goes: milliseconds of the main thread, with widgets and plain');
    for (const { name, widgets, plain } of byKind) line(name, `${widgets.toFixed(1)}; plain ${plain.toFixed(1)}; more by ${(widgets - plain).toFixed(1)}`);
    console.log('  The script by where it was written');
    for (const { name, share } of byPlace) line(name, percent(share));
  },
};

/** Requests in text: scripts and data, which are the widgets', and all. @param {import('./bytes.js').Requests[]} requests */
function travelled(requests) {
  const sum = (/** @type {import('./bytes.js').Requests[]} */ groups) => `${kB(groups.reduce((all, { bytes }) => all + bytes, 0))} in ${groups.reduce((all, { count }) => all + count, 0)} requests`;
  return `scripts and data ${sum(requests.filter(({ type }) => type === 'script' || type === 'data'))}; with document and style ${sum(requests)}`;
}

/** @param {ReturnType<typeof import('./article.js').compareWork>} work */
function printWork({ toSame, toOrdinary, milliseconds: { widgets, same, ordinary } }) {
  line('main-thread work, to plain with the same rules', ratioText(toSame));
  line('to plain that draws all of itself', ratioText(toOrdinary));
  for (const [name, parts] of Object.entries({ widgets, 'the same rules': same, 'draws all': ordinary })) {
    if (parts) line(`  ${name}`, `${ms(parts.work)}: script ${ms(parts.script)}, style ${ms(parts.style)}, layout ${ms(parts.layout)}`);
  }
}
