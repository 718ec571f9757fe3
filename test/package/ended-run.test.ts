/**
 * After SIGTERM, the running tool ends and no further one starts.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

const script = `
  import { run } from './build/testing/run.js';
  await run(['--eval', 'console.log(process.pid); setInterval(() => {}, 1000)'], (text) => process.stdout.write(text));
  console.log('a further step');`;

it('is over, and so is the tool that it was running', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (/^\d+\n$/.test(said)) child.kill('SIGTERM');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(143);
  expect(said).toMatch(/^\d+\n$/);
  expect(() => process.kill(Number(said), 0)).toThrow('ESRCH');
});
