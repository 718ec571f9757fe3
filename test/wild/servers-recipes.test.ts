/**
 * The recipes of docs/publish/serve.md, run as they are written.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { wordsIn } from '../publish/markup.js';
import { serversFolder } from './servers.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const doc = readFileSync(join(root, 'docs/publish/serve.md'), 'utf8');

/** The first program below a heading. */
function recipe(heading: string): string {
  const [, code] = new RegExp(`^## ${heading}$[^]*?^\`\`\`js\\n([^]*?)^\`\`\`$`, 'm').exec(doc)!;
  return code!;
}

const recipes: Readonly<Record<string, string>> = {
  Express: recipe('Express'),
  Fastify: recipe('Fastify'),
  Hono: recipe('Hono'),
  'Fetch handlers': `${recipe('Fetch handlers').replace('export default', 'const worker =')}
import { serve } from '@hono/node-server';
serve({ ...worker, port: Number(process.env.PORT) }, ({ port }) => console.log(port));\n`,
};

let server: ChildProcess | undefined;
const room = join(serversFolder, `recipes-${String(process.pid)}`);

async function run(program: string): Promise<string> {
  await mkdir(join(room, 'node_modules'), { recursive: true });
  if (!existsSync(join(room, 'node_modules/wick-widgets'))) await symlink(root, join(room, 'node_modules/wick-widgets'), 'dir');
  await writeFile(join(room, 'server.mjs'), program);
  server = spawn(process.execPath, ['server.mjs'], { cwd: room, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(server.stdout!, 'data')) as [Buffer];
  return `http://localhost:${said.toString().trim()}/`;
}

afterEach(async () => {
  if (!server) return;
  const gone = once(server, 'exit');
  server.kill();
  await gone;
  server = undefined;
  await rm(room, { recursive: true });
});

describe.each(Object.keys(recipes))('docs/publish/serve.md, %s', (heading) => {
  it('serves pages that read without a script, and the script', async () => {
    const url = await run(recipes[heading]!);
    const response = await fetch(url, { headers: { 'accept-encoding': 'gzip' } });
    const text = await response.text();
    expect(wordsIn(text)).toContain('June 6, 2025');
    const [, script] = /src="\/(wick\/ticker\.js)"/.exec(text)!;
    if (heading !== 'Fetch handlers') expect([(await fetch(url + script!)).status, response.headers.get('vary')]).toEqual([200, expect.stringMatching(/accept-encoding/i)]);
  });
});

it('names the versions that are run', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'test/wild/servers/package.json'), 'utf8')) as { dependencies: Record<string, string> };
  const [said] = /^Run with .*$/m.exec(doc)!;
  expect(said.slice('Run with '.length, -1).split(', ').sort()).toEqual(Object.entries(dependencies).map(([name, version]) => `${name} ${version}`).sort());
});
