/**
 * Plays a publisher's server for tests that fetch. `/answers/NAME?[…]` responds with the answers that its query lists, one
 * per request, and then repeats the last; `executeServerCommand('wick-answers', { path, until })` returns how often it was
 * requested, once the first response has begun (`begun`) or ended (`over`).
 */
import { gzipSync } from 'node:zlib';

/**
 * @typedef {object} Answer
 * @property {number} [status] default 200
 * @property {string} [type] default `application/json`; empty for none
 * @property {Record<string, string>} [headers] additional headers
 * @property {readonly (readonly [text: string, times: number])[]} [body] default one empty object
 * @property {BufferEncoding} [encoding] of the body; default UTF-8
 * @property {true} [gzip] compresses the body
 * @property {true} [echo] responds with the headers of the request
 * @property {'endless' | 'stall' | 'cut'} [then] after the body: repeats it forever, stalls, or cuts the connection
 */
/** @typedef {{ asked: number, begun: Milestone, over: Milestone }} Asked */
/** @typedef {{ reached: Promise<void>, reach: () => void }} Milestone */

/** @returns the middleware, which runs before the server's own caching and rewriting, and the plugin with the command */
export function publisherAnswers() {
  /** @type {Map<string, Asked>} */
  const records = new Map();

  /** @param {string} path @returns {Asked} */
  function recordOf(path) {
    const record = records.get(path) ?? { asked: 0, begun: milestone(), over: milestone() };
    records.set(path, record);
    return record;
  }

  return {
    /** @param {import('koa').Context} context @param {import('koa').Next} next */
    async middleware(context, next) {
      if (!context.path.startsWith('/answers/')) return next();
      const answers = /** @type {Answer[]} */ (JSON.parse(decodeURIComponent(context.querystring)));
      const record = recordOf(context.path);
      const answer = answers[Math.min(record.asked, answers.length - 1)] ?? {};
      record.asked += 1;
      context.respond = false;
      context.res.once('close', record.over.reach);
      give(answer, context.req, context.res, record.begun.reach);
    },
    plugin: {
      name: 'wick-answers',
      /** @param {{ command: string, payload?: unknown }} request */
      async executeCommand({ command, payload }) {
        if (command !== 'wick-answers') return undefined;
        const { path, until } = /** @type {{ path: string, until?: 'begun' | 'over' }} */ (payload);
        const record = recordOf(path);
        if (until) await record[until].reached;
        return { asked: record.asked };
      },
    },
  };
}

/** @returns {Milestone} */
function milestone() {
  /** @type {Milestone['reach']} */ let reach = () => undefined;
  const reached = /** @type {Promise<void>} */ (new Promise((resolve) => (reach = () => resolve())));
  return { reached, reach };
}

/** @param {Answer} answer @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response @param {() => void} begun */
function give({ status = 200, type = 'application/json', headers = {}, then, ...answer }, request, response, begun) {
  const packed = answer.gzip ? { 'content-encoding': 'gzip' } : {};
  response.writeHead(status, { ...(type ? { 'content-type': type } : {}), 'cache-control': 'no-store', ...packed, ...headers });
  const body = bodyOf(answer, request);
  if (then === undefined) response.end(body, begun);
  else if (then === 'endless') pour(body, response);
  else response.write(body, () => (then === 'cut' ? response.destroy() : begun()));
}

/** @param {Answer} answer @param {import('node:http').IncomingMessage} request */
function bodyOf({ body = [['{}', 1]], encoding = 'utf8', gzip, echo }, request) {
  const text = echo ? JSON.stringify(request.headers) : body.map(([part, times]) => part.repeat(times)).join('');
  const bytes = Buffer.from(text, encoding);
  return gzip ? gzipSync(bytes) : bytes;
}

/** Writes the body until the reader leaves, with pauses, since WebKit buffers without limit. @param {Buffer} body @param {import('node:http').ServerResponse} response */
function pour(body, response) {
  response.write(body, (error) => {
    if (!error && !response.destroyed) setTimeout(pour, 1, body, response);
  });
}
