/** Unpacks Chromium from @sparticuz/chromium, for Linux on x64 without an installed browser. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const HOME = resolve('node_modules/.cache/wick/chromium');

/** @returns {Promise<{ path: string, env: NodeJS.ProcessEnv } | string>} the browser, or why there is none */
export async function npmChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'not installed; set CHROME_PATH';
  try {
    if (!existsSync(HOME)) await unpack();
  } catch (error) {
    return `not installed, and @sparticuz/chromium did not unpack (${error}); set CHROME_PATH`;
  }
  return { path: join(HOME, 'chromium'), env: { LD_LIBRARY_PATH: join(HOME, 'al2023/lib'), FONTCONFIG_FILE: join(HOME, 'fonts.conf') } };
}

/**
 * The package was made for AWS Lambda: it unpacks the libraries that a bare machine lacks only if the environment
 * looks like Lambda, always into TMPDIR, and expects fonts in Lambda's folders.
 */
async function unpack() {
  // Into a temporary folder first, since this run may be interrupted and another may run at the same time.
  const aside = `${HOME}-${process.pid}`;
  mkdirSync(aside, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: aside });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const key of ['AWS_EXECUTION_ENV', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[key] === undefined) delete process.env[key];
      else process.env[key] = before[key];
    }
  }
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', join(HOME, 'fonts')].map((dir) => `<dir>${dir}</dir>`);
  writeFileSync(join(aside, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${dirs.join('')}<cachedir>${join(HOME, 'fonts-cache')}</cachedir></fontconfig>\n`);
  if (existsSync(HOME)) rmSync(aside, { recursive: true });
  else renameSync(aside, HOME);
}
