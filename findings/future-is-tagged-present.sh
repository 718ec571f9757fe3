#!/usr/bin/env bash
# An engineer expects: a tag of a language library's own tag set is given to words. `#FutureTense` finds "The film will open in June",
# as `#PastTense` finds "It opened in June".
# What happens: in compromise 14.17.0 the tag set has `FutureTense`, and no word of these sentences gets it: "will open", "is going to
# open" and "it'll open" match `#PresentTense`. The library knows better: `verbs().json()` says FutureTense for all of them, also for
# "It will have opened", whose words match `#PastTense`.
# Why it matters: whoever looks in articles for what was still to come finds nothing by the tag, without an error, and takes
# announcements for statements about today. Ask `verbs()` for the tense of each verb instead.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0

cat > tag.mjs <<'JS'
import nlp from 'compromise';
console.log(`FutureTense is in the tag set: ${'FutureTense' in nlp.model().one.tagSet}`);
for (const sentence of ['It opened in June.', 'It opens in June.', 'The film will open in June.', 'It is going to open.', "It'll open soon.", 'It will have opened.']) {
  const read = nlp(sentence);
  const tags = ['PastTense', 'PresentTense', 'FutureTense'].filter((tag) => read.has(`#${tag}`));
  console.log(`${sentence} tag ${tags.join(' ')}, verb ${read.verbs().json().map(({ verb }) => verb.grammar.tense).join(' ')}`);
}
JS
seen=$(node tag.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected="FutureTense is in the tag set: true
It opened in June. tag PastTense, verb PastTense
It opens in June. tag PresentTense, verb PresentTense
The film will open in June. tag PresentTense, verb FutureTense
It is going to open. tag PresentTense, verb FutureTense
It'll open soon. tag PresentTense, verb FutureTense
It will have opened. tag PastTense, verb FutureTense"
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
