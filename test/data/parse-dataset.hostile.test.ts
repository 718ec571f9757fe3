import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/data/dataset/fault.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { longestText } from '../../src/data/dataset/text.js';
import { broken, type Json } from './dataset.js';

const nameIn = (files: Json): unknown => {
  const [claim] = parseDataset(files).catalogue.titles.get('parabellum')!.name;
  return claim && 'value' in claim ? claim.value : undefined;
};

describe('a text', () => {
  it.each<[what: string, text: string]>([
    ['markup', '<img src=x onerror=alert(1)>'],
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['an entity', '&lt;b&gt;'],
    ['a template', '${alert(1)} {{alert(1)}}'],
    ['quotes', `"' onclick="alert(1)`],
    ['letters of four octets', '🩰 Ballerina'],
    ['an accent of its own', 'Rene\u0301'],
    ['Arabic', 'باليرينا'],
    ['a joiner, which Persian writes', 'می\u200cخواهم'],
    ['a joined sign', '👩\u200d🎤'],
    ['a mark of direction that ends with its letter', 'Wick\u200e!'],
    ['a space that does not break', 'Chapter\u00a04'],
    ['what looks like a prototype', '__proto__'],
    ['as many letters as there may be', 'x'.repeat(longestText)],
  ])('is let in as it was written: %s', (_what, text) => {
    const files = broken('titles[0].name[0].value', text);
    expect(parseDataset(files).faults).toEqual([]);
    expect(nameIn(files)).toBe(text);
  });

  it.each<[what: string, text: string]>([
    ['nothing', ''],
    ['a space', ' '],
    ['a space before', ' Ballerina'],
    ['a space after', 'Ballerina '],
    ['a line end after', 'Ballerina\n'],
    ['two lines', 'Balle\nrina'],
    ['a tab', 'Balle\trina'],
    ['a null', 'Balle\u0000rina'],
    ['an escape', 'Balle\u001brina'],
    ['a C1 control', 'Balle\u0085rina'],
    ['an override of direction', 'Balle\u202erina'],
    ['an embedding', 'Balle\u202arina\u202c'],
    ['an isolate that is not closed', 'Balle\u2067rina'],
    ['the end of an isolate', 'Balle\u2069rina'],
    ['a space of no width', 'Balle\u200brina'],
    ['a word joiner', 'Balle\u2060rina'],
    ['a byte order mark', 'Balle\ufeffrina'],
    ['half a letter', 'Balle\ud83drina'],
    ['the other half', 'Balle\ude00rina'],
    ['halves in the wrong order', 'Balle\ude00\ud83drina'],
    ['one letter too many', 'x'.repeat(longestText + 1)],
    ['5,000 letters', 'x'.repeat(5000)],
    ['5,000 lines', 'x\n'.repeat(5000)],
  ])('is turned away, and named: %s', (_what, text) => {
    const files = broken('titles[0].name[0].value', text);
    expect(nameIn(files)).toBeUndefined();
    expect(parseDataset(files).faults.map(describeFault)).toEqual([expect.stringContaining('titles[0].name[0].value: expected a text of at most 1000 characters')]);
  });

  it('is turned away wherever it stands', () => {
    const evil = 'EVIL\u202eLIVE';
    const claims = [{ value: evil, known: null, source: 'trade-2024-02-22', standing: 'announced' }];
    for (const place of ['titles[0].name', 'titles[0].logline', 'titles[0].rating', 'titles[0].distributor', 'titles[1].releases[0].place', 'credits[0].character', 'people[0].name']) {
      const { catalogue, faults } = parseDataset(broken(place, claims));
      expect(JSON.stringify([[...catalogue.titles.values()], catalogue.credits, [...catalogue.people.values()]]), place).not.toContain('EVIL');
      expect(faults.map(({ path }) => path), place).toEqual([`${place}[0].value`]);
    }
    for (const field of ['publisher', 'title']) {
      expect([...parseDataset(broken(`sources[0].${field}`, evil)).catalogue.sources.values()], field).toEqual([]);
    }
  });
});

describe('an address', () => {
  it.each(['https://trade.example/a?b=c#d', 'http://trade.example', 'HTTPS://TRADE.EXAMPLE/', 'https://user@trade.example/%22', 'https://trade.example/"><script>'])('of the web is let in: %s', (url) => {
    expect(parseDataset(broken('sources[0].url', url)).catalogue.sources.get('trade-2024-02-22')!.url).toBe(url);
  });

  it.each([
    'javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', '\u0001javascript:alert(1)', 'javascript://trade.example/%0aalert(1)', 'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)', 'file:///etc/passwd', 'blob:https://trade.example/1', '//trade.example/', '/moved', 'trade.example', 'https:trade.example', 'https:///moved', 'https://', 'https:// trade.example', 'https://trade.example/a b',
    'https://trade.example/\n', '',
  ])('of another kind is turned away, with its source and what cites it: %j', (url) => {
    const { catalogue, faults } = parseDataset(broken('sources[0].url', url));
    expect(faults[0]).toMatchObject({ path: 'sources[0].url', expected: 'an http or https address' });
    expect([...catalogue.sources.values()]).toEqual([]);
    expect(catalogue.titles.get('ballerina')!.name).toEqual([]);
  });
});

describe('a day', () => {
  it.each(['2025-02-29', '2100-02-29', '2025-04-31', '2025-00-10', '2025-13', '2025-06-00', '2025-6-6', '20250606', '2025-06-06T20:00', '2025-summer', '+2025', '-2025', '02025', '٢٠٢٥', ' 2025', 'soon', ''])(
    'that is none is turned away, with its claim: %j',
    (known) => {
      const { catalogue, faults } = parseDataset(broken('titles[1].runtime[0].known', known));
      expect(faults.map(({ path }) => path)).toEqual(['titles[1].runtime[0].known']);
      expect(catalogue.titles.get('ballerina')!.runtime).toEqual([]);
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2025-12', '2025', '0001-01-01', '9999-12-31'])('that is one is let in: %s', (known) => {
    expect(parseDataset(broken('titles[1].runtime[0].known', known)).catalogue.titles.get('ballerina')!.runtime).toEqual([{ value: 125, known, source: 'trade-2024-02-22', standing: 'announced' }]);
  });
});

describe('a dataset that is very large', () => {
  const count = 100_000;
  const sources = [{ id: 'trade', publisher: 'Trade', title: 'Moved', url: null, date: null }];
  const claim = (value: unknown, source = 'trade'): unknown => ({ value, known: null, source });
  const many = (make: (index: number) => unknown): unknown[] => Array.from({ length: count }, (_, index) => make(index));
  // By how many people it lets in, and how many faults it tells.
  it.each<[what: string, files: () => unknown, people: number, faults: number]>([
    ['sound people', () => ({ sources, people: many((index) => ({ id: `person-${String(index)}`, name: [claim('Somebody')] })) }), count, 0],
    ['no people at all', () => ({ people: many((index) => index) }), 0, count],
    ['the same person', () => ({ sources, people: many(() => ({ id: 'somebody', name: [claim('Somebody')] })) }), 1, count - 1],
    ['sources that there are not', () => ({ sources, people: [{ id: 'somebody', name: many((index) => claim('Somebody', `source-${String(index)}`)) }] }), 1, count + 1],
    ['claims that are wrong', () => ({ sources, people: [{ id: 'somebody', name: many(() => claim(7)) }] }), 1, count],
    ['people whom nobody knows', () => ({ sources, people: many((index) => ({ id: `person-${String(index)}`, name: [claim('Somebody')] })), credits: many((index) => ({ title: 'film', person: `nobody-${String(index)}`, role: [claim('lead')] })) }), count, 2 * count],
    ['unknown fields', () => ({ people: [Object.fromEntries([['id', 'somebody'], ...many((index) => [`field-${String(index)}`, 1])] as [string, unknown][])] }), 1, count],
  ])('is read to its end: %s', (_what, files, people, faults) => {
    const parsed = parseDataset(files());
    expect([parsed.catalogue.people.size, parsed.faults.length]).toEqual([people, faults]);
  });

  it.each<[what: string, wrap: (inner: unknown) => unknown]>([['lists', (inner) => [inner]], ['objects', (inner) => ({ name: inner })]])('or very deep is turned away where it is deep: %s', (_what, wrap) => {
    let deep: unknown = 7;
    for (let level = 0; level < count; level++) deep = wrap(deep);
    const files = { sources, people: [{ id: 'somebody', name: [claim('Somebody')] }, { id: 'deep', name: [claim(deep)] }, { id: 'deeper', name: deep }, deep] };
    expect([...parseDataset(files).catalogue.people.values()].map(({ id, name }) => `${id} ${String(name.length)}`)).toEqual(['somebody 1', 'deep 0', 'deeper 0']);
  });
});

describe('what no JSON can hold', () => {
  it.each<[what: string, value: unknown]>([['a function', () => 1], ['a symbol', Symbol('name')], ['a big number', 10n], ['a map', new Map([['value', 7]])], ['an error', new Error('no file')], ['no number', NaN]])('is turned away like anything else: %s', (_what, value) => {
    const { catalogue, faults } = parseDataset({ people: [{ id: 'somebody', name: value }, { id: 'other', name: [{ value, source: 'x' }] }] });
    expect(catalogue.people.size).toBe(2);
    expect(faults.length).toBeGreaterThan(1);
  });

  it('is turned away where it holds itself', () => {
    const circle: Record<string, unknown> = { id: 'somebody' };
    circle['name'] = circle;
    expect(parseDataset({ people: [circle] }).faults.map(({ path }) => path)).toEqual(['people[0].name']);
  });
});
