/**
 * Builds the command once for a test file, and runs it as in a terminal.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import type { Bridge } from './command-bridge.js';

const root = new URL('../../', import.meta.url);
const cache = new URL('node_modules/.cache/wick/', root);
const entries = ['cli/wick', 'publish/prerender/prerender-thread', 'publish/bake/bake-thread', 'publish/check/check-thread'];

/** One run of the command. */
export interface Request {
  readonly folder: string;
  readonly args: readonly string[];
  readonly input: string | Uint8Array;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCommand {
  /** The command's file. */
  readonly file: string;
  /** Runs it in a folder, with something on its standard input. All runs of a file share one process, which has loaded the modules. */
  run(folder: string, args: readonly string[], input?: string | Uint8Array): Ran;
  /** The same in a process of its own, which has only what it finds on the disk. */
  runAlone: BuiltCommand['run'];
}

/** Builds the command with the modules that its threads run. */
export function builtCommand(): BuiltCommand {
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(fileURLToPath(new URL('cli-', cache)));
  const file = `${outdir}/cli/wick.js`;
  let shared: SharedProcess | undefined;
  beforeAll(async () => {
    const options = { outdir, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' } as const;
    await build({
      ...options,
      entryPoints: entries.map((entry) => fileURLToPath(new URL(`src/${entry}.ts`, root))),
      // Chunks stand beside the command, whose modules name those of its threads from there.
      outbase: fileURLToPath(new URL('src/', root)), chunkNames: 'cli/[name]-[hash]', splitting: true,
    });
    await build({ ...options, entryPoints: ['process', 'bridge'].map((name) => fileURLToPath(new URL(`command-${name}.ts`, import.meta.url))) });
  });
  afterAll(async () => {
    await shared?.end();
    rmSync(outdir, { recursive: true });
  });
  return {
    file,
    run: (folder, args, input = '') => (shared ??= sharedProcess(outdir, file)).run({ folder, args, input }),
    runAlone: (folder, args, input = '') => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e8 });
      return { status, stdout, stderr };
    },
  };
}

interface SharedProcess {
  run(request: Request): Ran;
  end(): Promise<unknown>;
}

/** Starts the process; a run waits for its answer, as `spawnSync` does. */
function sharedProcess(outdir: string, command: string): SharedProcess {
  const { port1, port2 } = new MessageChannel();
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const bridge: Bridge = { script: `${outdir}/command-process.js`, command, port: port2, answered };
  const thread = new Worker(`${outdir}/command-bridge.js`, { workerData: bridge, transferList: [port2] });
  return {
    run(request) {
      Atomics.store(answered, 0, 0);
      port1.postMessage(request);
      Atomics.wait(answered, 0, 0);
      const answer = receiveMessageOnPort(port1)!.message as Ran | string;
      if (typeof answer === 'string') throw new Error(answer);
      return answer;
    },
    end: () => thread.terminate(),
  };
}
