#!/usr/bin/env bash
# An engineer expects: options of `Intl.NumberFormat` that write a film's gross well in English, `notation: 'compact'` alone or with
# `maximumFractionDigits: 0`, write the same amount in another language, in its words.
# What happens: fraction digits are those of the compacted number, and its unit is another one: Japanese, Chinese and Korean count in
# hundreds of millions, Hindi in tens. With no fraction digits $137,106,148 is "$137M", and "$1億", "US$1亿", "US$1억" (100 million): a quarter of
# the gross is gone. The default rounds to two digits there: "$1.4億" is 140 million, and 447 million reads as 450.
# Why it matters: nothing fails, and the English page that everybody tests is right. Say significant digits instead
# (`maximumSignificantDigits: 3`): "$137M", "$1.37億". Node 20.20.2 writes the same as 24.21.0.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
build=$(node -p '`node-${process.platform}-${process.arch}`') # the package that the package `node` takes its binary from
npm install --silent --no-audit --no-fund --ignore-scripts "new@npm:$build@24.21.0"

cat > write.mjs <<'JS'
for (const locale of ['en', 'de', 'ja', 'zh-Hans', 'ko', 'hi']) {
  const written = [{ maximumFractionDigits: 0 }, {}, { maximumSignificantDigits: 3 }].map((digits) => new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD', notation: 'compact', ...digits }).format(137_106_148));
  console.log(`${locale}: ${written.join(' | ')}`.replaceAll(/\s/g, ' '));
}
JS
seen=$(node_modules/new/bin/node write.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='en: $137M | $137M | $137M
de: 137 Mio. $ | 137 Mio. $ | 137 Mio. $
ja: $1億 | $1.4億 | $1.37億
zh-Hans: US$1亿 | US$1.4亿 | US$1.37亿
ko: US$1억 | US$1.4억 | US$1.37억
hi: $14 क॰ | $14 क॰ | $13.7 क॰'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
