/**
 * A copy of the project with its real scripts, and stand-ins for slow steps: npm, the build and what it writes of the site.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ours = ['start.js', 'install.js', 'ports.js', 'serve.js', 'requirements.cjs', 'preflight.cjs', 'testing/require-built.js'];

/** Installs what package-lock.json names, as `npm ci` does. */
const npm = `
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { packages } = JSON.parse(readFileSync('package-lock.json'));
for (const [path, { version }] of Object.entries(packages)) if (path) {
  mkdirSync(path, { recursive: true });
  writeFileSync(path + '/package.json', JSON.stringify({ version }));
}
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));`;

const build = `
import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('dist', { recursive: true });
writeFileSync('dist/wick.js', 'built');
console.log('a long report');`;

/** In milliseconds: a server that starts where it should have refused to would never end. */
const hanging = 60_000;

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProjectCopy {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Says which version of its one package the project asks for, in package-lock.json. */
  lock(version: string): void;
  /** Runs Node to its end. */
  run(args: readonly string[], env?: Record<string, string>): Ended;
  /** Starts it, as `npm start` does, until it says how to stop it; gives what it said, and what it serves at a path. */
  start(port: number, path: string): Promise<{ said: string; served: string }>;
  remove(): void;
}

/** A fresh clone: nothing is installed, nothing is built. */
export function projectCopy(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'wick-project-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const file of ours) cpSync(join(root, 'build', file), join(folder, 'build', file), { recursive: true });
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
  write('package.json', JSON.stringify({ type: 'module', engines: { node: '>=20.19' }, exports: { './wick.js': './dist/wick.js' }, devDependencies: { tool: '1.0.0' } }));
  write('build/build.js', build);
  write('build/site.js', '');
  write('build/size.js', "console.log('sizes');");
  write('site/index.html', 'an article');
  write('npm.cjs', npm);
  const lock = (version: string): void => {
    write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/tool': { version }, 'node_modules/for-another-platform': { version: '1.0.0', optional: true } } }));
  };
  lock('1.0.0');
  const env = { ...process.env, npm_execpath: join(folder, 'npm.cjs') };
  return {
    folder,
    write,
    lock,
    run(args, more) {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env: { ...env, ...more }, encoding: 'utf8', timeout: hanging });
      return { status, stdout, stderr };
    },
    async start(port, path) {
      const child = spawn(process.execPath, ['-r', './build/preflight.cjs', 'build/start.js'], { cwd: folder, env: { ...env, PORT: String(port) } });
      let said = '';
      for await (const text of child.stdout.setEncoding('utf8')) {
        said += String(text);
        if (said.includes('Ctrl+C')) break;
      }
      try {
        return { said, served: await fetch(`http://127.0.0.1:${port}${path}`).then((answer) => answer.text()) };
      } finally {
        child.kill();
      }
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Takes a port that is free. */
export function takePort(): Promise<{ port: number; server: Server }> {
  return new Promise((taken) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      taken({ port: typeof address === 'object' && address ? address.port : 0, server });
    });
  });
}

/** A free port. */
export async function freePort(): Promise<number> {
  const { port, server } = await takePort();
  await new Promise((closed) => server.close(closed));
  return port;
}
