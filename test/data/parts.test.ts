import { describe, expect, it } from 'vitest';
import { joinPart } from '../../src/data/wire/join.js';
import { parseDataset } from '../../src/data/dataset/parse-dataset.js';
import { readRows, type Rows } from '../../src/data/wire/rows.js';
import { pack, unpack } from '../../src/data/wire/unpack.js';
import { partKinds, packPart } from '../../src/data/wire/write-parts.js';
import { writeRows } from '../../src/data/wire/write-rows.js';
import type { Catalogue, Part } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue, parts } from '../../src/domain/ledger/record-kinds.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { catalogueWith, said } from '../domain/ledger.js';
import { dataset } from './dataset.js';
import { realCatalogue } from './records.js';

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const whole = realCatalogue();
const firstOf = (catalogue: Catalogue): Catalogue => ({ ...unpack(throughJson(pack(catalogue, [...catalogue.sources.keys()]))), lacks: parts, ...(catalogue.edition && { edition: catalogue.edition }) });
const packed = (catalogue: Catalogue, part: Part): Rows => throughJson(packPart(catalogue, part, [...firstOf(catalogue).sources.keys()]));
const withParts = (catalogue: Catalogue, order: readonly Part[]): Catalogue => order.reduce((first, part) => joinPart(first, part, packed(catalogue, part)), firstOf(catalogue));
/** Sorts sources, whose order after unpacking is that of their first mention. */
const sorted = (catalogue: Catalogue): Catalogue => ({ ...catalogue, sources: new Map([...catalogue.sources].sort(([a], [b]) => (a < b ? -1 : 1))) });

describe('the first slice with its parts', () => {
  it.each<[order: readonly Part[]]>([[parts], [[...parts].reverse()], [['words', 'sources', 'events', 'money', 'terms', 'characters']], [['characters', 'words', 'terms', 'money', 'events', 'sources']]])('is the whole, in whatever order they come: %j', (order) => {
    expect(sorted(withParts(whole, order))).toEqual(sorted(whole));
  });

  it.each(parts)('has of %s what it needs, whose claims it says, and lacks the others', (part) => {
    const slice = withParts(whole, [part]);
    expect(slice.lacks).toEqual(parts.filter((other) => other !== part));
    for (const kind of partKinds[part]) {
      expect([...slice[kind].keys()].sort()).toEqual([...whole[kind].keys()].sort());
      if (kind !== 'sources') expect(slice[kind]).toEqual(whole[kind]);
    }
    const cited = [...JSON.stringify(partKinds[part].map((kind) => [...slice[kind].values()])).matchAll(/"source":"([^"]+)"/g)].map(([, id]) => id!);
    expect(cited.filter((id) => slice.sources.get(id)?.publisher !== whole.sources.get(id)!.publisher)).toEqual([]);
  });

  it('changes nothing when a part comes twice', () => {
    const once = withParts(whole, ['money', 'sources']);
    expect(joinPart(joinPart(once, 'money', packed(whole, 'money')), 'sources', packed(whole, 'sources'))).toEqual(once);
  });

  it.each([emptyCatalogue, parseDataset(dataset()).catalogue])('is the whole of a small catalogue too: %#', (catalogue) => {
    expect(sorted(withParts(catalogue, parts))).toEqual(sorted(catalogue));
  });

  it('knows each kind of record by one part', () => {
    const kinds = Object.keys(emptyCatalogue).filter((kind) => emptyCatalogue[kind as keyof Catalogue] instanceof Map);
    expect([...Object.values(partKinds).flat(), 'titles', 'people'].sort()).toEqual(kinds.sort());
  });
});

describe('rows', () => {
  const through = (kinds: Parameters<typeof writeRows>[0]): ReturnType<typeof readRows> => readRows(throughJson(writeRows(kinds)));
  const reveals = { title: 'caine', level: 3 } as const;
  const event = { id: 'duel', title: 'ballerina', scope: 'story', summary: [said('A duel.', '2024')], when: [], placing: [], characters: ['eve'] } as const;

  it.each<[what: string, catalogue: Catalogue, kind: 'money' | 'events' | 'terms' | 'characters' | 'videos']>([
    ['claims with and without a day', catalogueWith({ money: [{ id: 'ballerina', figures: { budget: [said(80), said(90, '2024')] } }] }), 'money'],
    ['ranges', catalogueWith({ money: [{ id: 'ballerina', figures: { budget: [said([80, 90] as const, '2024')], opening: [] } }] }), 'money'],
    ['claims of each standing', catalogueWith({ money: [{ id: 'ballerina', figures: { budget: (['rumoured', 'estimated', 'reported', 'announced', 'confirmed', 'corrected'] as const).map((standing, index) => said(index, '2024', standing)) } }] }), 'money'],
    ['claims that give something away', catalogueWith({ events: [{ ...event, summary: [{ ...said('A duel.', '2024'), reveals }], reveals }] }), 'events'],
    ['hidden claims, dated and not', catalogueWith({ events: [{ ...event, summary: [{ hidden: reveals }, { hidden: { ...reveals, level: 1 }, known: '2024-06' }, said('A duel.')] }] }), 'events'],
    ['values that are objects', catalogueWith({ events: [{ ...event, placing: [said({ after: ['ballerina'], gap: 'a week' }, '2024')] }] }), 'events'],
    ['values that are lists', catalogueWith({ characters: [{ id: 'eve', name: [said('Eve')], aliases: [said(['The Ballerina', 'Kikimora'])], allegiance: [], fate: [] }] }), 'characters'],
    ['fields that are plain', catalogueWith({ videos: [{ id: 'trailer', title: 'ballerina', kind: 'trailer', name: 'Trailer “1”', youtube: [], released: [said('2024-09')] }] }), 'videos'],
    ['an id that is a number, and text that looks like markup', catalogueWith({ terms: [{ id: '1', kind: 'rule', name: [said('</script>')], definition: [said('c')] }] }), 'terms'],
    ['no records', emptyCatalogue, 'terms'],
  ])('bring back %s', (_what, catalogue, kind) => {
    expect(through({ [kind]: catalogue[kind] })[kind]).toEqual(catalogue[kind]);
  });

  it.each(['hide', 'seen', 'show'] as const)('bring back what is left with spoilers on %s', (policy) => {
    const { money, characters, events, terms, bounties, quotes, questions, videos, articles } = redact(whole, policy, new Set(['john-wick']));
    const kinds = { money, characters, events, terms, bounties, quotes, questions, videos, articles };
    expect(through(kinds)).toEqual(kinds);
  });

  it('say once what claims share', () => {
    const { bases } = writeRows({ terms: catalogueWith({ terms: [{ id: 'a', kind: 'rule', name: [said('A', '2024')], definition: [said('B', '2024'), said('C', '2025')] }] }).terms });
    expect(bases).toEqual([['trade', '2024', 3], ['trade', '2025', 3]]);
  });

  it('hold no word of what is hidden', () => {
    const { events } = redact(catalogueWith({ events: [{ ...event, summary: [{ ...said('SECRET', '2024', 'confirmed', 'SECRET-source'), reveals }] }] }), 'hide', new Set());
    const rows: Rows = writeRows({ events });
    expect(JSON.stringify(rows)).not.toContain('SECRET');
    expect(rows.bases).toEqual([[0, '2024', 0, 'caine', 3]]);
  });
});
