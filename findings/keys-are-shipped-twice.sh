#!/usr/bin/env bash
# An engineer expects: a JSON file that a page imports on demand, `(await import('./words.json')).default`, costs about what the file costs.
# What happens: Rollup 4.67.4 with @rollup/plugin-json 6.1.0, and esbuild 0.28.2, make an export of every key that is an identifier, beside
# the default object, and keep them all in the chunk, since a dynamic import may ask for any: each key stands there two or three times.
# 200 short texts by six-letter keys, minified and compressed with brotli: 2,249 bytes with `namedExports: false`, 3,293 without, and
# 3,623 from esbuild. Vite 8.4.0 sees that only the default is used: 2,262.
# Why it matters: dictionaries, translations and lookup tables are what one loads on demand, and their chunk is half as large again.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund rollup@4.67.4 @rollup/plugin-json@6.1.0 vite@8.4.0 esbuild@0.28.2

cat > measure.mjs <<'JS'
import json from '@rollup/plugin-json';
import { build as esbuild } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { build as vite } from 'vite';

// 200 texts of five words by keys of six letters, always the same.
let seed = 7;
const next = (below) => (seed = (seed * 48271) % 2147483647) % below;
const words = 'the film opens in June with a new cast and an old friend who returns to Rome for one night only'.split(' ');
const text = () => Array.from({ length: 5 }, () => words[next(words.length)]).join(' ');
const key = () => Array.from({ length: 6 }, () => String.fromCharCode(97 + next(26))).join('');
writeFileSync('words.json', JSON.stringify(Object.fromEntries(Array.from({ length: 200 }, () => [key(), text()]))));
writeFileSync('main.js', "export const load = async () => (await import('./words.json')).default;\n");

async function byRollup(namedExports) {
  const bundle = await rollup({ input: 'main.js', plugins: [json({ compact: true, preferConst: true, namedExports })] });
  return (await bundle.generate({ format: 'es' })).output.find(({ fileName }) => fileName.startsWith('words')).code;
}
async function byVite() {
  const built = await vite({ logLevel: 'silent', build: { write: false, lib: { entry: 'main.js', formats: ['es'] } } });
  return built[0].output.find(({ fileName }) => fileName.startsWith('words')).code;
}
async function byEsbuild() {
  const { outputFiles } = await esbuild({ entryPoints: ['main.js'], bundle: true, splitting: true, format: 'esm', minify: true, outdir: 'out', write: false });
  return outputFiles.find(({ path }) => path.includes('words')).text;
}
const sizes = { 'default alone': await byRollup(false), rollup: await byRollup(true), esbuild: await byEsbuild(), vite: await byVite() };
const [least] = Object.values(sizes).map((code) => brotliCompressSync(code).length);
const ratios = Object.entries(sizes).map(([name, code]) => [name, brotliCompressSync(code).length / least]);
for (const [name, ratio] of ratios) console.log(`    ${name}: ${brotliCompressSync(sizes[name]).length} bytes, ${ratio.toFixed(2)}`);
const of = Object.fromEntries(ratios);
process.exit(of.rollup > 1.3 && of.esbuild > 1.3 && of.vite < 1.1 ? 0 : 1);
JS
node measure.mjs || { echo 'CHANGED: not as found on 2026-11-30.'; exit 1; }
echo 'As found.'
