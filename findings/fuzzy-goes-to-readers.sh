#!/usr/bin/env bash
# An engineer expects: entries of a gettext file that are marked `fuzzy`, guesses that nobody has confirmed, do not reach readers. GNU
# `msgfmt` leaves them out of the compiled file unless it is told `--use-fuzzy`.
# What happens: gettext-parser 10.0.0 compiles them like all others: `mo.compile(po.parse(text))` contains them, and there is no option.
# It also takes an entry with two plural forms in a file whose header says four, and fills nothing in.
# pofile 1.1.4 does not lose the mark, but under another name when it is not the first: `flags` of `#, fuzzy, icu-format` are `fuzzy` and
# ` icu-format`, with a space, so that a look for `icu-format` finds none. It drops the line `#| msgid`, the text that the guess was made for.
# Why it matters: tools that merge a changed sentence keep the old translation as fuzzy. "Opens on June 7" changed to "Opened on June 6"
# keeps its old French, and this goes out as if it were checked. Filter by the flag before compiling.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts gettext-parser@10.0.0 pofile@1.1.4

cat > read.mjs <<'JS'
import { mo, po } from 'gettext-parser';
import PO from 'pofile';
const file = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Language: pl\\n"
"Plural-Forms: nplurals=4; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : n!=1 && n%10>=0 && n%10<=1 ? 2 : 3);\\n"

#, fuzzy, icu-format
#| msgid "Opens on {day}"
msgid "Opened on {day}"
msgstr "Premiera {day}"

msgid "{n} day"
msgid_plural "{n} days"
msgstr[0] "{n} dzień"
msgstr[1] "{n} dni"
`;
const compiled = mo.parse(mo.compile(po.parse(file))).translations[''];
console.log(`compiled: ${compiled['Opened on {day}'].msgstr}; plural forms: ${compiled['{n} day'].msgstr.length}`);
const read = PO.parse(file);
console.log(`flags: ${JSON.stringify(Object.keys(read.items[0].flags))}; older text kept: ${read.toString().includes('#| msgid')}`);
JS
seen=$(node read.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='compiled: Premiera {day}; plural forms: 2
flags: ["fuzzy"," icu-format"]; older text kept: false'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
