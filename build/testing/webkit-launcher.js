/**
 * Runs tests in WebKitGTK through WebKitWebDriver, the W3C WebDriver server that Debian ships:
 * the test runner has no launcher for it, and the protocol is small enough to use over `fetch`.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { startLimit } from './limits.js';
import { keyCode } from './webdriver-keys.js';

const POLL_MS = 25;

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

export class WebKitLauncher {
  type = 'webdriver';
  concurrency = 1;
  /** @type {import('node:child_process').ChildProcess[]} */
  #children = [];
  /** @type {string | undefined} */
  #active;
  /** @type {Promise<string> | undefined} */
  #session;

  /** @param {{ name: string, driver: string, xvfb: string, env: NodeJS.ProcessEnv }} options */
  constructor(options) {
    this.name = options.name;
    this.options = options;
  }

  /** @param {string} id @param {string} url */
  async startSession(id, url) {
    this.#active = id;
    await this.#command('POST', '/url', { url });
  }

  /** @param {string} id */
  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#command('GET', '/url');
  }

  /** The page stays open: navigating to the next file ends what is still running. */
  async stopSession() {
    this.#active = undefined;
    return {};
  }

  /** Called by the runner's `sendKeys` command. @param {string} _id @param {string[]} keys */
  async sendKeys(_id, keys) {
    const actions = keys.flatMap((key) =>
      ['keyDown', 'keyUp'].map((type) => ({ type, value: keyCode(key) })),
    );
    await this.#command('POST', '/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  }

  async stop() {
    const root = await this.#session?.catch(() => undefined);
    if (root) await fetch(root, { method: 'DELETE' }).catch(() => undefined);
    this.kill();
  }

  kill() {
    for (const child of this.#children.splice(0)) killGroup(child);
  }

  /** @param {string} method @param {string} path @param {object} [body] */
  async #command(method, path, body) {
    this.#session ??= this.#start();
    return webdriver(method, (await this.#session) + path, body);
  }

  /** @returns {Promise<string>} the address of the new browser session */
  async #start() {
    const [display, port] = await Promise.all([this.#startDisplay(), freePort()]);
    // Without a graphics card, drawing takes a sixth less time with the DMA-BUF renderer off.
    const env = { ...this.options.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
    const driver = this.#spawn(this.options.driver, [`--port=${port}`], { env, stdio: 'ignore' });
    const root = `http://127.0.0.1:${port}`;
    await untilReady(`${root}/status`, driver);
    const { sessionId } = await webdriver('POST', `${root}/session`, {
      // The page itself tells the runner when it has loaded.
      capabilities: { alwaysMatch: { pageLoadStrategy: 'none' } },
    });
    const session = `${root}/session/${sessionId}`;
    await webdriver('POST', `${session}/window/rect`, { width: 800, height: 600 });
    return session;
  }

  /** @returns {Promise<string>} the display that Xvfb chose */
  #startDisplay() {
    const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const xvfb = this.#spawn(this.options.xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    return new Promise((resolve, reject) => {
      xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code}.`)));
      xvfb.stdio[3]?.once('data', (chunk) => resolve(`:${String(chunk).trim()}`));
    });
  }

  /** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnOptions} options */
  #spawn(command, args, options) {
    // In its own process group, so that the browser ends with its driver.
    const child = spawn(command, args, { ...options, detached: true });
    child.once('error', () => undefined);
    this.#children.push(child);
    return child;
  }
}

/** Ends a process and what it started. @param {import('node:child_process').ChildProcess | null | undefined} child the first of its group */
export function killGroup(child) {
  if (child?.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** @param {string} address @param {import('node:child_process').ChildProcess} driver */
async function untilReady(address, driver) {
  const deadline = Date.now() + startLimit;
  while (driver.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`WebKitWebDriver did not answer (exit code ${driver.exitCode}).`);
}

/** @typedef {{ sessionId?: string, error?: string, message?: string }} Answer what WebDriver says, of which each command fills a part */

/** @param {string} method @param {string} address @param {object} [body] */
async function webdriver(method, address, body) {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{ value: Answer }} */ (await answer.json());
  if (!answer.ok) throw new Error(`WebDriver ${value.error}: ${value.message}`);
  return value;
}
