#!/usr/bin/env bash
# An engineer expects: the words between the items of a list do not depend on the items, so that `formatToParts` of two samples gives
# separators that can be kept in a table, or around markup.
# What happens: in Spanish they do. Node 24.21.0 and 20.20.2 (ICU 78) write "Ana y Keanu", but "Ana e Ian", "Eve e Hiro", "siete u ocho", "10 u
# 11", and know that "hielo" keeps "y". In Hebrew a name in Latin letters gets a hyphen ("ו-Ian"). `formatToParts` decides by
# the items too, so separators taken from samples are wrong for other names.
# Why it matters: casts are lists of names, and their items are often links, for which engineers keep the separators. Format the
# real names with `formatToParts`, and put the markup around its elements.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts "new@npm:$build@24.21.0"

cat > write.mjs <<'JS'
const list = (locale, items, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(items);
console.log([['Ana', 'Keanu'], ['Ana', 'Ian'], ['Ana', 'Eve', 'Hiro'], ['fuego', 'hielo']].map((items) => list('es', items)).join(' | '));
console.log([['siete', 'ocho'], ['10', '11'], ['10', '12']].map((items) => list('es', items, 'disjunction')).join(' | '));
console.log([['אנה', 'איאן'], ['אנה', 'Ian']].map((items) => list('he', items)).join(' | '));
const between = (items) => new Intl.ListFormat('es').formatToParts(items).filter(({ type }) => type === 'literal').map(({ value }) => value).join();
console.log(JSON.stringify([between(['1', '2']), between(['Ana', 'Ian'])]));
JS
seen=$(node_modules/new/bin/node write.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='Ana y Keanu | Ana e Ian | Ana, Eve e Hiro | fuego y hielo
siete u ocho | 10 u 11 | 10 o 12
אנה ואיאן | אנה ו-Ian
[" y "," e "]'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
