#!/usr/bin/env bash
# An engineer expects: `visits.ts`, imported by Angular's `server.ts` and by a component, is one module when the server runs: both are built by one
# `ng build` into one folder and run in one process. What `server.ts` writes into it, the component reads while it is rendered.
# What happens: with @angular/build 21.2.24 it is there twice. `server.ts` and the application are bundled apart, each with chunks of its own for
# what both import: the component sees the array empty. `ng build` says nothing; its list of chunks only names the shared ones twice.
# Why it matters: a cache, a registry or a library of custom elements that `server.ts` fills or asks is another one than the pages have. Hand such
# things over by `engine.handle(request, context)`, keep them on `globalThis`, or name the package in `externalDependencies`.
# Seen on 2026-11-29.
set -euo pipefail

room=$(mktemp -d)
node_pid=
trap '[ -z "$node_pid" ] || { kill "$node_pid" && wait "$node_pid"; } 2>/dev/null || true; rm -rf "$room" 2>/dev/null || true' EXIT
trap 'exit 130' INT TERM
cd "$room"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @angular/{common,compiler,core,platform-browser,platform-server,router,compiler-cli}@21.2.24 @angular/{ssr,build,cli}@21.2.24 rxjs@7.8.2 tslib@2.9.1 typescript@5.9.3 @types/node@20.19.43

cat > angular.json <<'E'
{ "version": 1, "cli": { "analytics": false }, "projects": { "app": { "projectType": "application", "root": "", "sourceRoot": "src", "architect": { "build": {
  "builder": "@angular/build:application",
  "options": { "outputPath": "dist", "index": "src/index.html", "browser": "src/main.ts", "server": "src/main.server.ts", "ssr": { "entry": "src/server.ts" }, "outputMode": "server", "tsConfig": "tsconfig.json", "security": { "allowedHosts": ["localhost"] } }
} } } } }
E
cat > tsconfig.json <<'E'
{ "compilerOptions": { "target": "ES2022", "module": "preserve", "lib": ["ES2022", "DOM"], "types": ["node"], "strict": true, "skipLibCheck": true, "importHelpers": true }, "include": ["src"] }
E
mkdir -p src
echo '<!doctype html><html><head><base href="/"></head><body><app-root></app-root></body></html>' > src/index.html
cat > src/visits.ts <<'E'
/** What the requests write down for the page. */
export const visits: string[] = [];
E
cat > src/app.ts <<'E'
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { visits } from './visits';

@Component({ selector: 'app-root', template: 'The page knows of {{ count }} visits.' })
export class App {
  readonly count = visits.length;
}
export const config = { providers: [provideZonelessChangeDetection()] };
E
cat > src/main.ts <<'E'
import { bootstrapApplication } from '@angular/platform-browser';
import { App, config } from './app';

void bootstrapApplication(App, config);
E
cat > src/main.server.ts <<'E'
import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { App, config } from './app';

const server = mergeApplicationConfig(config, { providers: [provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Server }]))] });
export default (context: BootstrapContext) => bootstrapApplication(App, server, context);
E
cat > src/server.ts <<'E'
import { AngularNodeAppEngine, isMainModule } from '@angular/ssr/node';
import { visits } from './visits';

const engine = new AngularNodeAppEngine();
visits.push('one');
export async function look(): Promise<void> {
  const page = await engine.handle(new Request('http://localhost/'));
  const text = (await page!.text()).replace(/<[^>]*>/g, ' ').match(/The page knows of \d+ visits/)![0];
  console.log(`server.ts knows of ${visits.length} visits. ${text}.`);
}
if (isMainModule(import.meta.url)) void look();
E

export NG_CLI_ANALYTICS=false
npx ng build >build.txt 2>&1 || { cat build.txt; exit 1; }
node dist/server/server.mjs > said.txt & node_pid=$!
wait "$node_pid"
sed 's/^/  /' said.txt
if [ "$(cat said.txt)" = 'server.ts knows of 1 visits. The page knows of 0 visits.' ]; then echo 'As found.'; else echo 'CHANGED: not as found on 2026-11-29.'; exit 1; fi
