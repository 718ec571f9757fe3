#!/usr/bin/env node
/**
 * The command `wick`. Checks Node.js, dist/ and packages before it loads anything, so that a missing one is reported in one line.
 * Exit code 2: the command could not run.
 */
import { existsSync, readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const command = new URL('../dist/modules/cli/wick.js', import.meta.url);
const least = engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = least.split('.').map(Number);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  end(`Node.js ${least} or newer is needed, and this is ${process.versions.node}. Install a newer one from https://nodejs.org.`);
} else if (!existsSync(command)) {
  end('dist/ is not built. Run npm run build in the folder of wick-widgets.');
} else {
  import(command.href).catch(explain);
}

/** Names the missing package; any other error is a bug, and is thrown. @param {Error & { code?: string }} error */
function explain(error) {
  const name = error.code === 'ERR_MODULE_NOT_FOUND' && /Cannot find package '([^']+)'/.exec(error.message);
  if (!name) throw error;
  end(`The package ${name[1]} is not installed. Run npm install ${name[1]} beside wick-widgets.`);
}

/** @param {string} fault */
function end(fault) {
  console.error(`wick: ${fault}`);
  process.exitCode = 2;
}
