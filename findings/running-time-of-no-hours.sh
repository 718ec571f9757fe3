#!/usr/bin/env bash
# An engineer expects: the new `Intl.DurationFormat`, given a running time of 125 minutes, writes it as people read it, at least in the
# style `digital`: 2:05:00.
# What happens: Node 24.21.0 (ICU 78.3) writes "0:125:00": hours are always shown in that style, and nothing is carried over. 'long'
# writes "125 minutes", with 7,500 seconds "7,500 seconds". Two hours without minutes are "2:00:00" in `digital`, but `hours: 2,
# minutes: 0` in the style `long` is "2 hours" and says nothing of how exact that is.
# Why it matters: running times come as minutes from everywhere (schema.org's PT125M, Wikidata, TMDB). Divide before formatting.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts "new@npm:$build@24.21.0"

cat > write.mjs <<'JS'
for (const [style, duration] of [['digital', { minutes: 125 }], ['long', { minutes: 125 }], ['long', { seconds: 7500 }], ['digital', { hours: 2, minutes: 5 }], ['long', { hours: 2, minutes: 0 }]]) {
  console.log(`${style} ${JSON.stringify(duration)}: ${new Intl.DurationFormat('en', { style }).format(duration)}`);
}
JS
seen=$(node_modules/new/bin/node write.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='digital {"minutes":125}: 0:125:00
long {"minutes":125}: 125 minutes
long {"seconds":7500}: 7,500 seconds
digital {"hours":2,"minutes":5}: 2:05:00
long {"hours":2,"minutes":0}: 2 hours'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
