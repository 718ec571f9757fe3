#!/usr/bin/env bash
# An engineer expects: between two versions of ICU a short amount of dollars is the same, or differs by a kind of space.
# What happens: Node 20.0.0 (ICU 72.1, CLDR 42, as in WebKitGTK of Debian 12) and 24.22.3 (ICU 78.3, CLDR 48) write "137 MUS$" and
# "137 M US$" in Spanish: the older runs the million into the currency. Mexico moves the currency to the other side ("137 MUSD", "USD 137 M"), Turkey
# too ("137 Mn $", "$137 Mn"), Italy abbreviates otherwise ("Mio", "Mln"), Britain in another case ("US$137M", "US$137m"). A Polish countdown
# counts days and nights in the older ("2 doby") and days in the newer ("2 dni"); 1234 is "1.234" and "1234" in Italian.
# Without a currency the short forms agree ("137 M", "137 Mn"), in Italian too ("137 Mln"), except in Britain.
# Why it matters: a server writes one, and a reader's browser draws the other over it. Ask for the bare number in short form and put the
# currency beside it by a pattern of your own; make units and separators when you build.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts "old@npm:$build@20.0.0" "new@npm:$build@24.22.3"

cat > write.mjs <<'JS'
const short = (locale, options) => new Intl.NumberFormat(locale, { notation: 'compact', ...options }).format(137_000_000).replaceAll(/\s/g, ' ');
const locales = ['es', 'es-MX', 'tr', 'it', 'en-GB'];
console.log(locales.map((locale) => short(locale, { style: 'currency', currency: 'USD' })).join(', '));
console.log(locales.map((locale) => short(locale, {})).join(', '));
console.log([1, 2, 5].map((count) => new Intl.NumberFormat('pl', { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count)).join(', '), new Intl.NumberFormat('it').format(1234));
JS
check() { # name, expected
  local seen; seen=$("node_modules/$1/bin/node" write.mjs)
  printf '%s:\n%s\n' "$1" "$seen" | sed 's/^/    /'
  [ "$seen" = "$2" ] || { echo 'CHANGED: not as found on 2026-11-30.'; exit 1; }
}
check old '137 MUS$, 137 MUSD, 137 Mn $, 137 Mio USD, US$137M
137 M, 137 M, 137 Mn, 137 Mln, 137M
1 doba, 2 doby, 5 dób 1.234'
check new '137 M US$, USD 137 M, $137 Mn, 137 Mln USD, US$137m
137 M, 137 M, 137 Mn, 137 Mln, 137m
1 dzień, 2 dni, 5 dni 1234'
echo 'As found.'
