#!/usr/bin/env bash
# An engineer expects: a reader of XLIFF 2 keeps the segments of a unit apart, since each has a source and a target of its own; at the
# least it refuses units that it cannot hold.
# What happens: xliff 6.4.0 holds one source and one target a unit, and reads the segments one over the other. Of two sentences, the
# first translated, the second not yet, it keeps the second source beside the first target, and says nothing: what is written back
# has the French of one sentence as the translation of another. `state` (`translated`, `final`), and ids and categories of notes are
# gone too. Where a sentence has a placeholder, writing puts a line break and indentation into its text.
# Why it matters: translation tools split a unit into sentences by themselves (XLIFF 2 allows it wherever `canResegment` is not "no").
# A release date then stands in the sentence about a sequel. Compare sources with what was sent out, or read the XML itself.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts xliff@6.4.0

cat > sent.xlf <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
  <file id="card"><unit id="release">
    <notes><note id="n1" category="example">It opens on June 6.</note></notes>
    <segment id="s1" state="translated"><source>It opens on <ph id="1" equiv="date"/>.</source><target>Sortie le <ph id="1" equiv="date"/>.</target></segment>
    <segment id="s2"><source>A sequel is planned.</source></segment>
  </unit></file>
</xliff>
XML
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs';
import xliff from 'xliff';
const read = await xliff.xliff2js(readFileSync('sent.xlf', 'utf8'));
const text = (parts) => [parts].flat().map((part) => (typeof part === 'string' ? part : '{date}')).join('');
const { source, target } = read.resources.card.release;
console.log(`"${text(source)}" is translated by "${text(target)}"`);
const written = await xliff.js2xliff(read);
console.log(`segments ${written.match(/<segment/g).length}, states ${(written.match(/state=/g) ?? []).length}, categories ${(written.match(/category=/g) ?? []).length}`);
console.log(`line breaks in the target: ${/<target>([^]*)<\/target>/.exec(written)[1].match(/\n/g).length}`);
JS
seen=$(node read.mjs)
printf '%s\n' "$seen" | sed 's/^/    /'
expected='"A sequel is planned." is translated by "Sortie le {date}."
segments 1, states 0, categories 0
line breaks in the target: 2'
if [ "$seen" = "$expected" ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-30.'; exit 1; fi
