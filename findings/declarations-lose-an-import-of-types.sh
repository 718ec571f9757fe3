#!/usr/bin/env bash
# An engineer expects: a module that says `import type {} from './events.js'`, so that whoever uses it sees the events which that file adds to
# the DOM's types, says so in its declaration file too; TypeScript keeps both as they are written, or neither.
# What happens: TypeScript 6.0.3 writes no trace of `import type {} from`, and keeps `export type {} from` of the same file. A user
# who imports the module alone then has an untyped `Event` in a listener of the first, without any error where the package was built.
# Why it matters: typed events of custom elements are augmentations. A package whose own tests compile its sources sees them; its
# users, who see declarations, do not. Write `export type {} from`, and check a project that sees `.d.ts` files alone.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts typescript@6.0.3

mkdir source
cat > source/events.ts <<'TS'
export class OpenedEvent extends Event {
  readonly where = 'here';
}
declare global {
  interface GlobalEventHandlersEventMap {
    'x-opened': OpenedEvent;
  }
}
TS
for way in import export; do
  printf "%s type {} from './events.js';\nexport class Box extends HTMLElement {}\n" "$way" > "source/by-$way.ts"
done
options=(--target es2022 --lib es2022,dom --module nodenext --strict)
sed -i.bak 's/"type": "commonjs"/"type": "module"/' package.json
npx tsc "${options[@]}" --declaration --emitDeclarationOnly --rootDir source --outDir built source/*.ts

seen=
for way in import export; do
  printf "import './built/by-%s.js';\ndocument.addEventListener('x-opened', ({ where }) => where);\n" "$way" > "uses-$way.ts"
  if npx tsc "${options[@]}" --noEmit "uses-$way.ts" >/dev/null; then verdict=typed; else verdict=untyped; fi
  kept=$(grep -c 'events.js' "built/by-$way.d.ts" || true)
  echo "  $way type {} from: lines of it in the declarations $kept, the event of a listener is $verdict"
  seen+="$way $kept $verdict, "
done
echo "TypeScript $(npx tsc --version | cut -d' ' -f2)"
if [ "$seen" = 'import 0 untyped, export 1 typed, ' ]; then echo 'As found.'; else echo "CHANGED: not as found on 2026-11-29."; exit 1; fi
