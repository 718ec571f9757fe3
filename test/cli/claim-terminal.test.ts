/**
 * Runs `wick claim` in a terminal, and answers what it asks.
 */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand } from './command.js';
import { keys, openTerminal, type PseudoTerminal } from './pseudo-terminal.js';

const command = builtCommand();
const folder = temporaryFolder();

const dataset = `${JSON.stringify({
  titles: [
    { id: 'the-lamp', name: [{ value: 'The Lamp', source: 'gazette-2025-10-03' }], runtime: [{ value: 121, known: '2025-10-03', source: 'gazette-2025-10-03' }] },
    { id: 'the-oar', name: [{ value: 'The Oar', source: 'gazette-2025-10-03' }] },
  ],
  people: [{ id: 'mara-quill', name: [{ value: 'Mara Quill', source: 'gazette-2025-10-03' }] }],
  sources: [{ id: 'gazette-2025-10-03', publisher: 'The Coast Gazette', title: 'The Lamp, a review', url: 'https://gazette.example/lamp', date: '2025-10-03', kind: 'press' }],
}, undefined, 2)}\n`;

function open(...args: readonly string[]): PseudoTerminal {
  folder.put({ 'own.json': dataset });
  return openTerminal(folder.at(), command.file, ['claim', '--dataset', 'own.json', '--now', '2025-11-02', ...args]);
}

/** Answers each question in turn. */
async function answer(terminal: PseudoTerminal, answers: readonly (readonly [question: string, typed: string])[]): Promise<void> {
  for (const [question, typed] of answers) {
    await terminal.until(question);
    terminal.type(typed);
  }
}

describe('wick claim in a terminal', () => {
  it('asks for everything, checks while it asks, shows what changes, and writes', async () => {
    const terminal = open();
    const titles = await terminal.until('another record');
    expect(titles).toContain('The Lamp (the-lamp)');
    terminal.type(keys.enter);
    await answer(terminal, [['Which field', 'runtime'], ['Search: runtime', keys.enter], ['New value (now 121; a whole number of minutes)', `two hours${keys.enter}`]]);
    await answer(terminal, [['expected a whole number of minutes, found "two hours"', `${keys.clearLine}124${keys.enter}`]]);
    await answer(terminal, [['Known since', keys.enter], ['Source:', `https://gazette.example/again${keys.enter}`], ['Publisher', keys.enter], ['Headline', `Timed again${keys.enter}`], ['Day on which it was published', `yesterday${keys.enter}`], ['How firmly it was said', keys.enter]]);
    const shown = await terminal.until('Write it?');
    expect(shown).toContain('+ Runtime: 124 min');
    expect(folder.read('own.json')).toBe(dataset);
    terminal.type(keys.enter);
    expect(await terminal.ended()).toMatchObject({ code: 0, shown: expect.stringContaining('Written: own.json.') as string });
    const told = JSON.parse(dataset) as { titles: { runtime?: object[] }[]; sources: object[] };
    told.titles[0]!.runtime!.push({ value: 124, known: '2025-11-02', source: 'gazette-2025-11-01', standing: 'reported' });
    told.sources.push({ id: 'gazette-2025-11-01', publisher: 'The Coast Gazette', title: 'Timed again', url: 'https://gazette.example/again', date: '2025-11-01', kind: 'press' });
    expect(folder.read('own.json')).toBe(`${JSON.stringify(told, undefined, 2)}\n`);
  });

  it('asks only for what is missing, and writes nothing unless told to', async () => {
    const terminal = open('--title', 'the-oar', '--field', 'release-date', '--value', '2026', '--known', 'today', '--source', 'gazette-2025-10-03', '--standing', 'announced');
    await answer(terminal, [['Market:', keys.enter]]);
    expect(await terminal.until('Write it?')).toContain('"region": "US"');
    terminal.type(keys.right + keys.enter);
    expect(await terminal.ended()).toMatchObject({ code: 0, shown: expect.stringContaining('Nothing is written.') as string });
    expect(folder.read('own.json')).toBe(dataset);
  });

  it('asks nothing where all is said', async () => {
    const { code, shown } = await open('--title', 'the-oar', '--field', 'runtime', '--value', '99', '--known', 'today', '--source', 'gazette-2025-10-03', '--standing', 'announced', '--yes', '--quiet').ended();
    expect({ code, shown: shown.trim() }).toEqual({ code: 0, shown: 'Written: own.json.' });
  });

  it('leaves the file as it was when it is broken off', async () => {
    const terminal = open('--title', 'the-oar', '--field', 'runtime');
    await answer(terminal, [['New value', `99${keys.enter}`], ['Known since', keys.interrupt]]);
    expect(await terminal.ended()).toMatchObject({ code: 130, shown: expect.stringContaining('wick: broken off. Nothing is written.') as string });
    expect(folder.read('own.json')).toBe(dataset);
    expect(folder.list()).toEqual(['own.json']);
  });
});
