#!/usr/bin/env bash
# An engineer expects: the type that TypeScript gives an exported object where it is checked is the one that it declares: what compiles
# inside the project compiles for users of its `.d.ts`, and TypeScript 7, the same checker in another language, declares it as 6 does.
# What happens: a getter in an object literal that returns what a function returns, `{ get kind() { return pick(1); } }` with `pick` returning "release" or
# "award", has the union in both inside the project. TypeScript 6.0.3 declares `readonly kind: "release" | "award"`, and 7.0.2 declares
# `readonly kind: string`. A getter of a class, or one with `undefined` in its union, keeps it. No message when it is built.
# Why it matters: only users of the built package see errors ("Type 'string' is not assignable"), at most after the package has moved to
# TypeScript 7. Write the return type at the getter, or the function's (`(n: number): Kind`), and compare the `.d.ts` of both.
# Seen on 2026-11-30.
set -euo pipefail

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"
npm init -y >/dev/null
npm pkg set type=module
npm install --silent --no-audit --no-fund --ignore-scripts typescript-6@npm:typescript@6.0.3 typescript-7@npm:typescript@7.0.2

cat > look.mjs <<'LOOK'
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

writeFileSync('facts.ts', `function pick(n: number) { return n ? 'release' : 'award'; }
export const literal = { get kind() { return pick(1); } };
export class Fact { get kind() { return pick(1); } }
const inside: 'release' | 'award' = literal.kind;
void inside;
`);
const user = `import { Fact, literal } from './facts.js';
const first: 'release' | 'award' = new Fact().kind;
const second: 'release' | 'award' = literal.kind;
`;
/** What the compiler says, or "nothing". */
function compile(name, ...args) {
  try {
    execFileSync(process.execPath, [`node_modules/${name}/bin/tsc`, '--ignoreConfig', '--strict', '--target', 'es2022', '--module', 'nodenext', ...args], { encoding: 'utf8' });
    return 'nothing';
  } catch (error) {
    return String(error.stdout).trim();
  }
}
let same = true;
for (const [name, declared, told] of [['typescript-6', '"release" | "award"', 'nothing'], ['typescript-7', 'string', "user.ts(3,7): error TS2322: Type 'string' is not assignable to type"]]) {
  mkdirSync(`of-${name}`);
  const built = compile(name, '--declaration', '--outDir', `of-${name}`, 'facts.ts');
  writeFileSync(`of-${name}/user.ts`, user);
  const said = compile(name, '--noEmit', `of-${name}/user.ts`);
  const [, type] = /readonly kind: (.+);/.exec(readFileSync(`of-${name}/facts.d.ts`, 'utf8'));
  console.log(`    ${name}: the build says ${built}, declares ${type}; its user is told ${said}`);
  same = same && built === 'nothing' && type === declared && said.replace(/^of-.+\//, '').startsWith(told);
}
console.log(same ? 'As found.' : 'CHANGED: not as found on 2026-11-30.');
process.exit(same ? 0 : 1);
LOOK

node look.mjs
