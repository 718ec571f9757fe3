import { describe, expect, it } from 'vitest';
import { describeFault } from '../../src/data/dataset/fault.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { overlay } from '../../src/domain/ledger/overlay.js';
import { dataset, type Json } from './dataset.js';

const base = parseDataset(dataset()).catalogue;
const claim = (value: Json, source = 'trade-2024-02-22'): Json => ({ value, known: '2025-07-01', source, standing: 'confirmed' });
const faultsOf = (files: unknown, laidOver = base): string[] => parseDataset(files, laidOver).faults.map(describeFault);

describe('a dataset that is laid over another', () => {
  it.each<[what: string, files: Json]>([
    ['a title without its name', { titles: [{ id: 'ballerina', runtime: [claim(126)] }] }],
    ['a person without a name', { people: [{ id: 'ana-de-armas', died: [claim('2099')] }] }],
    ['a credit of its title and its person', { credits: [{ title: 'parabellum', person: 'len-wiseman', role: [claim('cameo')] }] }],
    ['a crew of its people', { titles: [{ id: 'parabellum', crew: { editor: [claim(['ana-de-armas', 'len-wiseman'])] } }] }],
    ['what gives its title away', { titles: [{ id: 'parabellum', logline: [{ ...(claim('A sequel.') as object), reveals: { title: 'ballerina', level: 3 } }] }] }],
    ['money of its title', { money: [{ id: 'ballerina', figures: { budget: [claim(90_000_000)] } }] }],
    ['a bounty on one known by a credit alone', { bounties: [{ id: 'bounty-eve', on: 'eve', amount: [claim(5_000_000)] }] }],
    ['an event placed by its title', { events: [{ id: 'duel', title: 'ballerina', scope: 'story', summary: [claim('A duel.')], placing: [claim({ after: ['parabellum'] })] }] }],
    ['a quote of its person', { quotes: [{ id: 'quote', person: 'len-wiseman', title: 'ballerina', text: [claim('It was worth it.')], outlet: 'Trade' }] }],
    ['an article of its source', { articles: [{ id: 'article', title: 'ballerina', name: 'Moved', source: 'trade-2024-02-22' }] }],
  ])('may refer to that one’s records, and leave names to it: %s', (_what, files) => {
    expect(faultsOf(files)).toEqual([]);
    expect(parseDataset(files).faults.length).toBeGreaterThan(0);
  });

  it('is only what it holds itself', () => {
    const { catalogue } = parseDataset({ titles: [{ id: 'ballerina', runtime: [claim(126)] }] }, base);
    expect([...catalogue.titles.keys()]).toEqual(['ballerina']);
    expect([catalogue.people.size, catalogue.sources.size, catalogue.credits.length]).toEqual([0, 0, 0]);
    expect(catalogue.titles.get('ballerina')!.name).toEqual([]);
  });

  it('changes of that one what it says, and nothing else', () => {
    const { catalogue } = parseDataset({ titles: [{ id: 'ballerina', runtime: [claim(126)] }] }, base);
    const laid = overlay(base, catalogue);
    const before = base.titles.get('ballerina')!;
    expect(laid.titles.get('ballerina')).toEqual({ ...before, runtime: [...before.runtime, { value: 126, known: '2025-07-01', source: 'trade-2024-02-22', standing: 'confirmed' }] });
    expect({ ...laid, titles: base.titles }).toEqual(base);
  });

  it('needs names for records that the base does not have', () => {
    expect(faultsOf({ titles: [{ id: 'caine', runtime: [claim(120)] }], people: [{ id: 'nobody', born: [claim('1988')] }] })).toEqual([
      'titles[0].name: expected a list of claims, found nothing',
      'people[0].name: expected a list of claims, found nothing',
    ]);
  });

  it('hears of that one’s ids when it names another', () => {
    expect(faultsOf({ credits: [{ title: 'balerina', person: 'ana-de-arms', role: [claim('lead', 'trade-2024-02-2')] }] })).toEqual([
      'credits[0].role[0].source: expected an id in sources, found "trade-2024-02-2"; did you mean trade-2024-02-22?',
      'credits[0].title: expected an id in titles, found "balerina"; did you mean ballerina?',
      'credits[0].person: expected an id in people, found "ana-de-arms"; did you mean ana-de-armas?',
    ]);
  });

  it('need not cite that one’s sources, but its own', () => {
    expect(faultsOf({ sources: [{ id: 'desk', publisher: 'Our desk', title: 'Our desk', url: null, date: null }] })).toEqual(['sources[0].id: expected a source that a claim cites, found "desk"']);
  });
});

describe('the edition of a dataset', () => {
  it('is kept', () => {
    expect(parseDataset({ edition: { version: '1.2.0', day: '2026-11-20' } })).toMatchObject({ catalogue: { edition: { version: '1.2.0', day: '2026-11-20' } }, faults: [] });
  });

  it.each<[edition: Json, fault: string, kept: string | undefined]>([
    [{ version: '1.2', day: '2026-11-20' }, 'edition.version: expected a version such as 1.0.0, found "1.2"', undefined],
    [{ version: '1.2.0', day: '2026-11-31' }, 'edition.day: expected a date such as 2025-06-06, 2025-06 or 2025, found "2026-11-31"', undefined],
    [{ version: '1.2.0', day: '2026-11-20', name: 'November' }, 'edition.name: expected no field of this name, found "name"', '1.2.0'],
    ['1.2.0', 'edition: expected a record, found "1.2.0"', undefined],
  ])('says what cannot be read, and is kept where the rest can: %j', (edition, fault, kept) => {
    const { catalogue, faults } = parseDataset({ edition });
    expect(faults.map(describeFault)).toEqual([fault]);
    expect(catalogue.edition?.version).toBe(kept);
  });
});
