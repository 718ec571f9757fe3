/**
 * Chooses the port of a development server, and prints a line if it is not the usual one.
 */
import { createServer } from 'node:net';

const portsToTry = 20;

/**
 * Returns `PORT` of the environment, which must be free, else the first free port from the usual one. If there is none, ends this process with one line that says what to do.
 * @param {number} usual
 * @param {string} command the command to name in that line: `npm start`
 * @returns {Promise<number>}
 */
export async function choosePort(usual, command) {
  const wanted = process.env.PORT;
  const first = wanted ? Number(wanted) : usual;
  if (!Number.isInteger(first) || first < 1 || first > 65_535) return end(`PORT is "${wanted}", and has to be a number from 1 to 65535. Run PORT=${usual} ${command}.`);
  for (let port = first; ; port += 1) {
    const fault = await faultOf(port);
    if (fault === undefined && port !== first) console.log(`Port ${first} is taken, so this is port ${port}. To choose another: PORT=${port + 1} ${command}`);
    if (fault === undefined) return port;
    if (fault === 'EADDRINUSE' && !wanted && port < first + portsToTry) continue;
    return end(`Port ${port} ${fault === 'EADDRINUSE' ? 'is taken' : `cannot be used (${fault})`}. Stop what uses it, or choose another: PORT=${port < 1024 ? usual : port + 1} ${command}`);
  }
}

/** Why a port cannot be used; undefined if it is free. @param {number} port @returns {Promise<string | undefined>} the code of the system's error */
function faultOf(port) {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ { code, message }) => answer(code ?? message));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(undefined)));
  });
}

/** @param {string} fault @returns {never} */
function end(fault) {
  console.error(fault);
  process.exit(1);
}
