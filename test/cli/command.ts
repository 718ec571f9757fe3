/**
 * Builds the command once for a test file, and runs it as in a terminal.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

const root = new URL('../../', import.meta.url);
const cache = new URL('node_modules/.cache/wick/', root);
const entries = ['cli/wick', 'publish/prerender/prerender-thread', 'publish/bake/bake-thread', 'publish/check/check-thread'];

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface BuiltCommand {
  /** The command's file. */
  readonly file: string;
  /** Runs it in a folder, with something on its standard input. */
  run(folder: string, args: readonly string[], input?: string | Uint8Array): Ran;
}

/** Builds the command with the modules that its threads run. */
export function builtCommand(): BuiltCommand {
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(fileURLToPath(new URL('cli-', cache)));
  beforeAll(async () => {
    await build({
      entryPoints: entries.map((entry) => fileURLToPath(new URL(`src/${entry}.ts`, root))),
      // Chunks stand beside the command, whose modules name those of its threads from there.
      outdir, outbase: fileURLToPath(new URL('src/', root)), chunkNames: 'cli/[name]-[hash]', bundle: true, splitting: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning',
    });
  });
  afterAll(() => {
    rmSync(outdir, { recursive: true });
  });
  const file = `${outdir}/cli/wick.js`;
  return {
    file,
    run: (folder, args, input = '') => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: 1e8 });
      return { status, stdout, stderr };
    },
  };
}
