#!/usr/bin/env bash
# An engineer expects: declarations that rollup-plugin-dts has put into one file say the same as those it read, `export type * as Tree`
# of a file included: TypeScript takes both, and `Tree.Leaf` is the type that it was.
# What happens: rollup-plugin-dts 6.5.1 writes the namespace as aliases of themselves, `declare namespace Tree { type Leaf = Leaf; }`.
# TypeScript 6.0.3 says that Leaf circularly references itself, and with `skipLibCheck`, which most projects have, says nothing and
# takes `Tree.Leaf` for `any`: no wrong use of it is an error any more. A class in the same file comes out right.
# Why it matters: parse5 exports its tree so, and whoever bundles its types into a package ships `any` without a warning from the
# bundler. Write `export { Leaf };` into the namespace instead, and check the package in a project with `skipLibCheck` off.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
sed -i.bak 's/"type": "commonjs"/"type": "module"/' package.json
npm install --silent --no-audit --no-fund --ignore-scripts typescript@6.0.3 rollup@4.67.4 rollup-plugin-dts@6.5.1

mkdir source
cat > source/tree.d.ts <<'TS'
export interface Leaf { colour: string }
export declare class Branch { leaves: Leaf[] }
TS
echo "export type * as Tree from './tree.js';" > source/index.d.ts
cat > rollup.config.mjs <<'JS'
import { dts } from 'rollup-plugin-dts';
export default { input: 'source/index.d.ts', output: { file: 'bundled/index.d.ts' }, plugins: [dts()] };
JS
npx rollup --silent -c
echo "rollup-plugin-dts $(node -p "require('rollup-plugin-dts/package.json').version" 2>/dev/null || npm ls rollup-plugin-dts --parseable --long | sed 's/.*@//'), TypeScript $(npx tsc --version | cut -d' ' -f2)"
sed 's/^/  /' bundled/index.d.ts

options=(--target es2022 --lib es2022 --module nodenext --strict --noEmit)
seen=
for declarations in source bundled; do
  printf "import type { Tree } from './%s/index.js';\nexport const leaf: Tree.Leaf = { colour: 1 };\nexport const branch: Tree.Branch = { leaves: 1 };\n" "$declarations" > "use-$declarations.ts"
  for skip in true false; do
    errors=$(npx tsc "${options[@]}" --skipLibCheck "$skip" "use-$declarations.ts" | sed -E 's/\(.*error (TS[0-9]+).*/ \1/' | grep TS | sort | uniq -c | sed -E 's/ +/ /g' | paste -sd ';' || true)
    echo "  $declarations, skipLibCheck $skip:${errors:- no error}"
    seen+="$declarations $skip:$errors|"
  done
done
echo "$seen"
