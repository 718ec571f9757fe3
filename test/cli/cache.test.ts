/**
 * Runs of the command with `--cache`: what a run takes from the one before, and what it does not.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand, type Ran } from './command.js';

const wick = builtCommand();
const folder = temporaryFolder();
let runs = 0;
let here: string;

const claim = (value: string, known: string): object => ({ value, known, source: 'gazette', standing: 'announced' });
const title = (id: string, name: string, date: string): object => ({ id, name: [claim(name, '2024-01-01')], releases: [{ region: 'US', channel: 'theatrical', date: [claim('2025-06-07', '2024-01-01'), claim(date, '2025-01-01')] }] });
const ledger = (second = '2025-12-05', ...more: object[]): string =>
  JSON.stringify({ titles: [title('lamp-house', 'The Lamp House', '2025-10-03'), title('salt-road', 'The Salt Road', second), ...more], sources: [{ id: 'gazette', publisher: 'The Coast Gazette', title: 'Dates', url: null, date: '2025-01-01' }] });
const article = (id: string, name: string): string => `<!doctype html><html lang="en"><body><p>${name} opens on June 7, 2025. Lantern Bay has no date.</p><wick-film-card film="${id}"></wick-film-card></body></html>`;

beforeEach(() => {
  here = folder.at(`run-${String(++runs)}`);
  mkdirSync(join(here, 'in'), { recursive: true });
  writeFileSync(join(here, 'ledger.json'), ledger());
  writeFileSync(join(here, 'in/lamp.html'), article('lamp-house', 'The Lamp House'));
  writeFileSync(join(here, 'in/salt.html'), article('salt-road', 'The Salt Road'));
});

function run(command: 'check' | 'prerender' | 'bake', { now = '2026-11-20T12:00Z', cache = 'kept', more = [] as string[], isAlone = false } = {}): Ran {
  return wick[isAlone ? 'runAlone' : 'run'](here, [command, 'in', '--dataset', 'ledger.json', '--now', now, ...(cache === '' ? [] : ['--cache', cache]), ...(command === 'check' ? ['-f', 'json'] : ['-o', 'out', '-q']), ...more]);
}

/** The files of the cache with the time of their last change: a run writes those that it made anew. */
function kept(): Readonly<Record<string, number>> {
  const names = readdirSync(join(here, 'kept'), { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(here, 'kept', name)).isFile());
  return Object.fromEntries(names.map((name) => [name, statSync(join(here, 'kept', name)).mtimeMs]));
}

function madeAnew(before: Readonly<Record<string, number>>): number {
  return Object.entries(kept()).filter(([name, time]) => before[name] !== time).length;
}

describe.each(['check', 'prerender'] as const)('wick %s with a cache', (command) => {
  const output = (ran: Ran): string => `${String(ran.status)} ${ran.stdout} ${ran.stderr} ${command === 'check' ? '' : ['lamp', 'salt'].map((name) => readFileSync(join(here, `out/${name}.html`), 'utf8')).join('\n')}`;

  it('says the same as without one, the first time and the second, and makes nothing anew', () => {
    const plain = output(run(command, { cache: '' }));
    // In processes of their own, so that the second has only what the first left on the disk.
    expect(output(run(command, { isAlone: true }))).toBe(plain);
    const before = kept();
    expect(Object.keys(before)).toHaveLength(2);
    expect(output(run(command, { isAlone: true }))).toBe(plain);
    expect(madeAnew(before)).toBe(0);
  });

  it('makes only the articles anew that show a title which changed', () => {
    run(command);
    const before = kept();
    writeFileSync(join(here, 'ledger.json'), ledger('2025-12-12'));
    const told = output(run(command));
    expect(told).toContain('December 12, 2025');
    expect(told).not.toContain('December 5, 2025');
    expect(madeAnew(before)).toBe(1);
    expect(told).toBe(output(run(command, { cache: '' })));
  });

  it('takes nothing for changed articles, other options, and days on which something comes', () => {
    run(command, { now: '2025-10-01T12:00Z' });
    run(command, { now: '2025-10-06T12:00Z' });
    const before = kept();
    expect(Object.keys(before)).toHaveLength(2);
    expect(output(run(command, { now: '2025-10-10T12:00Z' })).includes('October 3, 2025')).toBe(true);
    run(command, { more: ['--region', 'DE'] });
    writeFileSync(join(here, 'in/lamp.html'), article('lamp-house', 'The Lamp  House'));
    run(command);
    expect(Object.keys(kept())).toHaveLength(5);
  });

  it('rewrites what is damaged, and foreign files', () => {
    const first = output(run(command));
    const [one = '', two = ''] = Object.keys(kept());
    writeFileSync(join(here, 'kept', one), readFileSync(join(here, 'kept', two)));
    writeFileSync(join(here, 'kept', two), '{"result":{"text":"wrong","findings":[]}}');
    const before = kept();
    expect(output(run(command))).toBe(first);
    expect(madeAnew(before)).toBe(2);
  });

  it('says once that it cannot be written, and goes on', () => {
    writeFileSync(join(here, 'kept'), 'a file');
    const { status, stderr } = run(command);
    expect(status).toBe(command === 'check' ? 1 : 0);
    expect(stderr.match(/The run goes on, and keeps no more results\./g)).toHaveLength(1);
    expect(stderr).toContain('kept');
  });
});

describe('a thousand articles', () => {
  it('are checked in threads as one by one, in their order, with a cache and without', () => {
    for (let place = 0; place < 1000; place++) writeFileSync(join(here, `in/${String(place).padStart(3, '0')}.html`), '<p>The Lamp House opens on June 7, 2025.</p>');
    writeFileSync(join(here, 'in/050.html'), Uint8Array.of(0xff));
    const all = run('check', { cache: '' });
    expect(all.status).toBe(2);
    expect(all.stderr).toContain('in/050.html: its bytes are no UTF-8');
    const articles = JSON.parse(all.stdout) as unknown[];
    expect(articles).toHaveLength(1001);
    expect([articles[7]]).toEqual(JSON.parse(wick.run(here, ['check', 'in/007.html', '--dataset', 'ledger.json', '--now', '2026-11-20T12:00Z', '-f', 'json']).stdout));
    expect(run('check').stdout).toBe(all.stdout);
  });
});

describe('a kept result', () => {
  it('does not hide a title whose name was unknown', () => {
    expect(run('check').stdout).not.toContain('lantern-bay');
    writeFileSync(join(here, 'ledger.json'), ledger('2025-12-05', { ...title('lantern-bay', 'Lantern Bay', '2026-01-09') }));
    expect(run('check').stdout).toContain('lantern-bay');
  });

  it('is of one command', () => {
    run('prerender');
    run('bake');
    expect(Object.keys(kept())).toHaveLength(4);
    expect(readFileSync(join(here, 'out/lamp.html'), 'utf8')).not.toContain('shadowrootmode');
  });

  it('leaves a page on the disk alone that has the same text', () => {
    run('prerender');
    const { mtimeMs, ino } = statSync(join(here, 'out/lamp.html'));
    run('prerender');
    expect(statSync(join(here, 'out/lamp.html'))).toMatchObject({ mtimeMs, ino });
  });

  it.each([['--fix', '--dry-run'], ['--merge', 'x.json']])('is refused beside %s', (...words) => {
    expect(wick.run(here, ['check', ...(words[0] === '--merge' ? [] : ['in']), '--cache', 'kept', ...words])).toMatchObject({ status: 2 });
    expect(existsSync(join(here, 'kept'))).toBe(false);
  });
});
