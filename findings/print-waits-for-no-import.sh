#!/usr/bin/env bash
# An engineer expects: what a page begins to do in `beforeprint` is on paper, at least if no network is needed for it: a module
# that was preloaded, or one that has long been evaluated.
# What happens: Chromium 156 takes the page as it is when the microtasks of the handler are done. A hundred promises in a row
# are on paper, a timeout of 0 is not, and neither is what follows `import()`: not of a file that has to be fetched, not of one
# that was preloaded, and not of a module that has been evaluated long before, although nothing is left to wait for.
# Why it matters: lazily loaded parts of a page cannot be brought by the print itself. They have to be fetched and evaluated
# before anybody prints, for example when the page is idle.
# Seen on 2026-11-29.
set -euo pipefail

find_tool() { # variable, names: the first that is installed
  local variable=$1 name; shift
  for name in "$@"; do command -v "$name" >/dev/null && { export "$variable=$(command -v "$name")"; return; }; done
  echo "missing: $1"; exit 2
}
find_tool CHROMIUM chromium chromium-browser google-chrome

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 unpdf@1.7.0
export TMPDIR=$room HOME=$room

cat > look.mjs <<'LOOK'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';

const modules = { '/late.js': 'export const words = "fetched";', '/preloaded.js': 'export const words = "preloaded";', '/known.js': 'export const words = "evaluated";' };
// What is done when the page is about to be printed, and whether that is on paper.
const deeds = {
  'in the handler': ['say("handler");', 'handler', true],
  'in a hundred microtasks': ['let left = 100; const next = () => (left-- > 0 ? Promise.resolve().then(next) : say("microtasks")); next();', 'microtasks', true],
  'after a timeout of 0': ['setTimeout(() => say("timeout"));', 'timeout', false],
  'after an import': ['import("/late.js").then(({ words }) => say(words));', 'fetched', false],
  'after an import that was preloaded': ['import("/preloaded.js").then(({ words }) => say(words));', 'preloaded', false],
  'after an import that was evaluated': ['import("/known.js").then(({ words }) => say(words));', 'evaluated', false],
};
const pageOf = (deed) => `<!doctype html><title>print</title><link rel="modulepreload" href="/preloaded.js"><script type="module">import "/known.js";</script><p>On paper: <span id="out">nothing</span></p><script>
const say = (words) => { out.textContent = words; };
addEventListener("beforeprint", () => { ${deed} });
</script>`;

const server = createServer(({ url }, answer) => {
  const name = decodeURIComponent(url.slice(1));
  const body = modules[url] ?? (deeds[name] && pageOf(deeds[name][0]));
  if (!body) return answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': url in modules ? 'text/javascript' : 'text/html', 'cache-control': 'max-age=600' }).end(body);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'.split(' ') });
console.log(await browser.version());
let same = true;
for (const [name, [, words, expected]] of Object.entries(deeds)) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/${encodeURIComponent(name)}`, { waitUntil: 'networkidle0' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), { mergePages: true });
  const isThere = text.includes(words);
  console.log(`  ${name}: ${isThere ? 'printed' : 'not printed'}`);
  same = same && isThere === expected;
  await page.close();
}
await browser.close();
server.close();
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-29.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs & node_pid=$!
wait "$node_pid"
