/**
 * Inserting into JSON: the value is written as its neighbours are, and every other byte stays.
 */
import { describe, expect, it } from 'vitest';
import { insertJson } from '../../src/publish/claim/insert-json.js';

const claim = { value: 126, known: '2025-07-01', source: 'own' };

/** One claim on a line, as in our own files. */
const lined = `[
  {
    "id": "a",
    "runtime": [
      { "value": 125, "known": "2025-06-06", "source": "own" }
    ]
  }
]
`;

describe('insertJson', () => {
  it('writes a claim on one line where the others are on one', () => {
    const text = insertJson(lined, [0, 'runtime'], 1, claim);
    expect(text).toBe(lined.replace('"own" }\n', '"own" },\n      { "value": 126, "known": "2025-07-01", "source": "own" }\n'));
    expect(insertJson(lined, [0, 'runtime'], 0, claim)).toBe(lined.replace('      { "value": 125', '      { "value": 126, "known": "2025-07-01", "source": "own" },\n      { "value": 125'));
  });

  it('writes a claim on several lines where the others are on several', () => {
    const text = JSON.stringify([{ runtime: [{ value: 125, source: 'own' }] }], undefined, '\t');
    const told = insertJson(text, [0, 'runtime'], 1, claim);
    expect(told).toBe(JSON.stringify([{ runtime: [{ value: 125, source: 'own' }, claim] }], undefined, '\t'));
  });

  it('keeps the line ends and the indentation of the file', () => {
    const text = lined.replaceAll('\n', '\r\n').replaceAll('  ', '   ');
    const told = insertJson(text, [0, 'runtime'], 1, claim);
    expect(told.match(/(?<!\r)\n/)).toBeNull();
    expect(told).toContain('"own" },\r\n         {');
  });

  it('writes a text on a single line on that line', () => {
    const text = '{"titles":[{"id":"a","runtime":[{"value":125,"source":"own"}]}]}';
    expect(insertJson(text, ['titles', 0, 'runtime'], 1, claim)).toBe('{"titles":[{"id":"a","runtime":[{"value":125,"source":"own"},{"value":126,"known":"2025-07-01","source":"own"}]}]}');
    expect(insertJson(text, ['titles', 0], 2, [claim], 'rating')).toContain('"source":"own"}],"rating":[{"value":126,');
  });

  it('adds a field between others, with a list of one claim', () => {
    expect(insertJson(lined, [0], 1, [claim], 'name')).toBe(lined.replace('    "runtime"', '    "name": [\n      { "value": 126, "known": "2025-07-01", "source": "own" }\n    ],\n    "runtime"'));
  });

  it('adds a record to an empty list', () => {
    expect(insertJson('[]\n', [], 0, { id: 'a' })).toBe('[{"id":"a"}]\n');
    expect(insertJson('{\n  "titles": [],\n  "sources": []\n}\n', ['titles'], 0, { id: 'a', name: [claim] })).toBe(
      '{\n  "titles": [\n    {\n      "id": "a",\n      "name": [\n        { "value": 126, "known": "2025-07-01", "source": "own" }\n      ]\n    }\n  ],\n  "sources": []\n}\n',
    );
  });

  it('writes a list of ids on one line where the others are', () => {
    const text = '[\n  {\n    "crew": [\n      { "value": ["a", "b"], "source": "own" }\n    ]\n  }\n]\n';
    expect(insertJson(text, [0, 'crew'], 1, { value: ['a', 'c'], source: 'own' })).toBe(text.replace('"own" }\n', '"own" },\n      { "value": ["a", "c"], "source": "own" }\n'));
  });

  it('reads back as what was inserted, whatever the style', () => {
    for (const space of [undefined, 1, 4, '\t']) {
      const value = { titles: [{ id: 'a', name: [claim], releases: [{ region: 'US', channel: 'theatrical', date: [claim] }] }], sources: [{ id: 'own', url: null }] };
      const text = JSON.stringify(value, undefined, space);
      const told = insertJson(insertJson(text, ['sources'], 1, { id: 'new', url: null }), ['titles', 0, 'releases'], 1, { region: 'DE', channel: 'theatrical', date: [claim] });
      value.sources.push({ id: 'new', url: null });
      value.titles[0]!.releases.push({ region: 'DE', channel: 'theatrical', date: [claim] });
      expect(told).toBe(JSON.stringify(value, undefined, space));
    }
  });
});
