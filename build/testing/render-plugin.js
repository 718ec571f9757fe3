/**
 * Lets a test in the browser render markup as the publisher's server would: `executeServerCommand('wick-render', …)`.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** The return value of the module's function, or an object with its error. @typedef {object} Answer */

/**
 * @param {string} entry the module that renders
 * @param {string} [name] of the server command
 * @param {string} [render] name of the module's function, which takes markup and options
 * @returns the server's plugin
 */
export function renderPlugin(entry, name = 'wick-render', render = 'render') {
  /** @type {Promise<Renderer> | undefined} */
  let renderer;
  /** A cache for all browsers: without it, rendering would take most of the run. @type {Map<string, Promise<Answer>>} */
  const answers = new Map();

  /** @param {string} key @returns {Promise<Answer>} */
  async function answer(key) {
    const { markup, ...options } = JSON.parse(key);
    try {
      renderer ??= startRenderer(entry, name, render);
      return await (await renderer).render(markup, options);
    } catch (error) {
      // Returned and not thrown, since the runner would print a rejection in addition to the failing test.
      return { error: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    name,
    /** @param {{ command: string, payload?: unknown }} request @returns {Promise<Answer | undefined>} */
    async executeCommand({ command, payload }) {
      if (command !== name) return undefined;
      const key = JSON.stringify(payload);
      const known = answers.get(key) ?? answer(key);
      answers.set(key, known);
      return known;
    },
    async serverStop() {
      await (await renderer?.catch(() => undefined))?.stop();
    },
  };
}

/** @param {string} entry @param {string} name @param {string} render @returns {Promise<Renderer>} */
async function startRenderer(entry, name, render) {
  if (!existsSync(entry)) throw new Error(`There is no ${entry}: run npm run build.`);
  const folder = resolve('node_modules/.cache/wick');
  // Named by the process, so that parallel runs do not read each other's partial bundle.
  const outfile = `${folder}/${name}-${process.pid}.mjs`;
  await mkdir(folder, { recursive: true });
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', target: 'node20', format: 'esm', packages: 'external', sourcemap: 'inline', logLevel: 'silent' });
  return new Renderer(outfile, render);
}

class Renderer {
  /** @type {Map<number, (answer: Answer) => void>} */
  #waiting = new Map();
  #asked = 0;
  /** @type {string | undefined} */
  #dead;

  /** @param {string} module @param {string} render */
  constructor(module, render) {
    this.module = module;
    this.worker = new Worker(new URL('render-worker.js', import.meta.url), { workerData: { module: pathToFileURL(module).href, render }, execArgv: ['--enable-source-maps'] });
    this.worker.on('message', ({ id, result }) => this.#answer(id, result));
    this.worker.on('error', (error) => this.#end(`Rendering on the server broke down: ${error.stack ?? error.message}`));
    this.worker.on('exit', () => this.#end('Rendering on the server has ended.'));
    // The thread must not keep a finished run alive.
    this.worker.unref();
  }

  /** @param {string} markup @param {object} options @returns {Promise<Answer>} */
  render(markup, options) {
    if (this.#dead) return Promise.resolve({ error: this.#dead });
    const id = (this.#asked += 1);
    return new Promise((answered) => {
      this.#waiting.set(id, answered);
      this.worker.postMessage({ id, markup, options });
    });
  }

  async stop() {
    await this.worker.terminate();
    await rm(this.module, { force: true });
  }

  /** @param {number} id @param {Answer} answer */
  #answer(id, answer) {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  /** @param {string} reason */
  #end(reason) {
    this.#dead ??= reason;
    for (const id of [...this.#waiting.keys()]) this.#answer(id, { error: this.#dead });
  }
}
