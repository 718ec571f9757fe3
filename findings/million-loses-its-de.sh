#!/usr/bin/env bash
# An engineer expects: who asks `Intl` for 137 million US dollars in French, in words, gets French. CLDR has even a plural category
# `many` for French, Spanish, Italian, Portuguese and Catalan, made because these languages say "un million *de* dollars".
# What happens: with `currencyDisplay: 'name'` Node 24.21.0 (ICU 78.3, CLDR 48) writes "137 millions dollars des États-Unis",
# "137 millones dólares", "137 milioni dollari", "137 milhões Dólares": the "de" is missing, with figures written out too ("1 000 000
# dollars"). Units are alike ("2 millions miles"). Romanian, with the same grammar, has it. And `compactDisplay: 'long'` does nothing
# for a currency with its symbol: "137 M $US" both times, in all of these languages, English included.
# Why it matters: what a film took is told in millions of dollars. No option of `Intl` writes that sentence in four large languages:
# format the bare number in compact long form ("137 millions") and put the currency beside it in a sentence of the language.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts "new@npm:$build@24.21.0"

cat > write.mjs <<'JS'
const gross = 137_000_000;
const written = (locale, options) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', maximumFractionDigits: 0, ...options }).format(gross).replaceAll(/\s/g, ' ');
for (const locale of ['fr', 'es', 'it', 'pt-BR', 'ro', 'en']) {
  const words = written(locale, { currencyDisplay: 'name', notation: 'compact', compactDisplay: 'long' });
  const [long, short] = ['long', 'short'].map((compactDisplay) => written(locale, { notation: 'compact', compactDisplay }));
  console.log(`${locale} ${new Intl.PluralRules(locale).select(gross)}: ${words}; ${long}${long === short ? ', long as short' : ''}`);
}
JS
seen=$(node_modules/new/bin/node write.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='fr many: 137 millions dollars des États-Unis; 137 M $US, long as short
es many: 137 millones dólares estadounidenses; 137 M US$, long as short
it many: 137 milioni dollari statunitensi; 137 Mln USD, long as short
pt-BR many: 137 milhões Dólares americanos; US$ 137 mi, long as short
ro other: 137 de milioane de dolari americani; 137 mil. USD, long as short
en other: 137 million US dollars; $137M, long as short'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
