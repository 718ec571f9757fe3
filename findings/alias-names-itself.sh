#!/usr/bin/env bash
# An engineer expects: declarations that rollup-plugin-dts has put into one file say the same as those it read; a name that means
# something else where it is moved to is written in another way, as Rollup does with code.
# What happens: `declare namespace Types { type Leaf = Tree.Leaf; }`, with `Tree` a namespace import, becomes `type Leaf = Leaf` in
# rollup-plugin-dts 6.5.1, which is the alias itself. The bundler warns of nothing. TypeScript 6.0.3 says that the alias circularly
# references itself; with `skipLibCheck`, which most projects have, it says nothing and takes the type for `any`.
# Why it matters: parse5 7 declares its tree so. A package that bundles its types gives its users `any`, and a wrong use of it is no
# error any more. Write `export { Leaf };` in the namespace instead, and check the package in a project with `skipLibCheck` off.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
sed -i.bak 's/"type": "commonjs"/"type": "module"/' package.json
npm install --silent --no-audit --no-fund --ignore-scripts typescript@6.0.3 rollup@4.67.4 rollup-plugin-dts@6.5.1

mkdir source
echo "export interface Leaf { colour: string }" > source/tree.d.ts
cat > source/index.d.ts <<'TS'
import type * as Tree from './tree.js';
export declare namespace Types {
  type Leaf = Tree.Leaf;
}
TS
cat > rollup.config.mjs <<'JS'
import { dts } from 'rollup-plugin-dts';
export default { input: 'source/index.d.ts', output: { file: 'bundled/index.d.ts' }, plugins: [dts()] };
JS
npx rollup -c 2>&1 | grep -i warn || echo "rollup-plugin-dts 6.5.1 warns of nothing, and writes:"
sed 's/^/    /' bundled/index.d.ts

echo "a number for the colour of a leaf, to TypeScript $(npx tsc --version | cut -d' ' -f2):"
options=(--target es2022 --lib es2022 --module nodenext --strict --noEmit)
seen=
for declarations in source bundled; do
  printf "import type { Types } from './%s/index.js';\nexport const leaf: Types.Leaf = { colour: 1 };\n" "$declarations" > "use-$declarations.ts"
  for skip in true false; do
    errors=$(npx tsc "${options[@]}" --skipLibCheck "$skip" "use-$declarations.ts" | grep -o 'error TS[0-9]*' | cut -d' ' -f2 | sort -u | paste -sd ' ' - || true)
    echo "  $declarations declarations, skipLibCheck $skip: ${errors:-no error}"
    seen+="$declarations $skip ${errors:-none}, "
  done
done
if [ "$seen" = 'source true TS2322, source false TS2322, bundled true none, bundled false TS2456, ' ]; then echo 'As found.'; else echo "CHANGED: not as found on 2026-11-29: $seen"; exit 1; fi
