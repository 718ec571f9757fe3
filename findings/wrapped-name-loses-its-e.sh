#!/usr/bin/env bash
# An engineer expects: `Intl.ListFormat` in Spanish knows when "y" becomes "e" ("Ana e Ian"), also for a name that was isolated against
# its surroundings (U+2068 … U+2069, as bidi rules advise for names in a sentence), quoted, or begins with an accented letter.
# What happens: Node 24.22.3 and 20.0.0 (ICU 78.3 and 72.1) look at the first code units only, and only for plain letters: "Ana y ⁨Ian⁩",
# "Ana y “Ian”", "Ana y Íñigo", "uno o Óscar". Spanish wants "e" and "u" in all four.
# Why it matters: who isolates, quotes or links names before joining them turns the rule off. Join the bare names with
# `formatToParts`, then wrap its elements; no option helps with Íñigo.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts "old@npm:$build@20.0.0" "new@npm:$build@24.22.3"

cat > write.mjs <<'JS'
const list = (items, type = 'conjunction') => new Intl.ListFormat('es', { type }).format(items);
console.log([['Ana', 'Ian'], ['Ana', '\u2068Ian\u2069'], ['Ana', '“Ian”'], ['Ana', 'Íñigo']].map((items) => list(items).replace(/[\u2068\u2069]/g, '|')).join(', '));
console.log([['uno', 'Oscar'], ['uno', 'Óscar']].map((items) => list(items, 'disjunction')).join(', '));
JS
expected='Ana e Ian, Ana y |Ian|, Ana y “Ian”, Ana y Íñigo
uno u Oscar, uno o Óscar'
for name in old new; do
  seen=$("node_modules/$name/bin/node" write.mjs)
  printf '%s:\n%s\n' "$name" "$seen" | sed 's/^/    /'
  [ "$seen" = "$expected" ] || { echo 'CHANGED: not as found on 2026-11-30.'; exit 1; }
done
echo 'As found.'
