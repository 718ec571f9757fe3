import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/data/wire/unpack.js';
import type { Catalogue, Credit, Person, Title } from '../../src/domain/ledger/catalogue.js';
import { emptyCatalogue } from '../../src/domain/ledger/record-kinds.js';
import { sliceCatalogue } from '../../src/domain/ledger/catalogue-slice.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import { factsOf, realCatalogue } from './records.js';

const through = (catalogue: Catalogue): Catalogue => unpack(JSON.parse(JSON.stringify(pack(catalogue))));

/** What the wire carries of a catalogue: titles, people, credits, stubs, and who published the sources that their claims cite. */
function carried({ titles, people, credits, stubs, sources }: Catalogue): Catalogue {
  const text = JSON.stringify([[...titles.values()], [...people.values()], credits]);
  const cited = [...sources.values()].filter(({ id }) => text.includes(`"source":"${id}"`));
  return { ...emptyCatalogue, titles, people, credits, stubs, sources: new Map(cited.map(({ id, publisher }) => [id, { id, publisher }])) };
}

const basis = { source: 'trade', standing: 'announced' } as const;
const title: Title = {
  id: 'swan', kind: 'film', name: [{ value: 'Swan', ...basis }], status: [], runtime: [], rating: [], distributor: [], logline: [], crew: {}, releases: [],
};
const person: Person = { id: 'odette', name: [{ value: 'Odette', ...basis }], born: [], died: [] };
const credit: Credit = { title: 'swan', person: 'odette', character: [], billing: [], role: [{ value: 'lead', ...basis }], final: [] };

function catalogueWith(parts: { title?: Partial<Title>; person?: Partial<Person>; credits?: Credit[]; stubs?: Catalogue['stubs']; publisher?: string } = {}): Catalogue {
  return {
    ...emptyCatalogue,
    titles: new Map([['swan', { ...title, ...parts.title }]]),
    people: new Map([[parts.person?.id ?? 'odette', { ...person, ...parts.person }]]),
    sources: new Map([['trade', { id: 'trade', publisher: parts.publisher ?? 'Trade' }]]),
    credits: parts.credits ?? [{ ...credit, person: parts.person?.id ?? 'odette' }],
    stubs: parts.stubs ?? [],
  };
}

/** A catalogue without what is drawn rather than claimed. */
function withoutMotifs(catalogue: Catalogue): Catalogue {
  return { ...catalogue, titles: new Map([...catalogue.titles].map(([id, { motif: _, ...title }]) => [id, title])) };
}

describe('the wire', () => {
  it('brings the real catalogue back as it was', () => {
    expect(through(realCatalogue())).toEqual(carried(realCatalogue()));
  });

  it('keeps titles, credits and releases in their order', () => {
    const before = realCatalogue();
    const after = through(before);
    expect([...after.titles.keys()]).toEqual([...before.titles.keys()]);
    expect(after.credits.map(({ title, person }) => [title, person])).toEqual(before.credits.map(({ title, person }) => [title, person]));
  });

  it.each(['hide', 'seen', 'show'] as const)('brings each title’s slice back with spoilers on %s', (policy) => {
    for (const id of realCatalogue().titles.keys()) {
      const slice = redact(sliceCatalogue(realCatalogue(), { titles: new Set([id]) }), policy, new Set(['john-wick']));
      expect(through(slice)).toEqual(carried(slice));
    }
  });

  it('carries the first slice in fewer than seven bytes a claim, without the motifs of posters', () => {
    const claims = (['titles', 'credits', 'people'] as const).flatMap((file) => factsOf(file).flat());
    expect(brotliCompressSync(JSON.stringify(pack(withoutMotifs(realCatalogue())))).length / claims.length).toBeLessThan(7);
  });

  it.each<[string, Catalogue]>([
    ['nothing', emptyCatalogue],
    ['a seasonal, a partial, an exact and an old date', catalogueWith({
      title: { releases: ['2025-summer', '2025', '2025-06', '2025-06-06T20:00-04:00', '1999-12-31', '1998', '2000-01-01', '2999-12-31'].map((value) => ({ region: 'US', channel: 'premiere', place: [{ value: 'Paris', ...basis }], date: [{ value, known: value.slice(0, 4), ...basis }] })) },
    })],
    ['texts with the characters that join texts', catalogueWith({ title: { logline: [{ value: 'A | and } and ~ and \u007f and "quotes" and \\ and é.', ...basis }] } })],
    ['an empty crew list of a job', catalogueWith({ title: { crew: { director: [], writer: [{ value: [], ...basis }], editor: [{ value: ['odette'], ...basis }] } } })],
    ['a palette of six digits and three', catalogueWith({ title: { palette: ['#012', '#ABCDEF', '#0bd'] } })],
    ['a motif of all colours, and of one', catalogueWith({ title: { motif: { accent: 'M0 0h9z', ink: 'M1 1h9z', ground: 'M2 2h9z' } } })],
    ['a motif of the ink alone', catalogueWith({ title: { motif: { ink: 'M1 1h9z' } } })],
    ['large numbers', catalogueWith({ title: { runtime: [0, 1, 32, 33, 34, 65, 66, 67, 9999].map((value) => ({ value, ...basis })) } })],
    ['an id that is not what the name suggests', catalogueWith({ person: { id: 'the-swan', name: [{ value: 'Odette', ...basis }] } })],
    ['a name that suggests a trailing hyphen', catalogueWith({ person: { id: 'odette-jr', name: [{ value: 'Odette Jr.', ...basis }] } })],
    ['a source of another name', catalogueWith({ publisher: 'The Trade' })],
    ['a hidden name', catalogueWith({ person: { name: [{ hidden: { title: 'swan', level: 3 } }, { value: 'Odile', ...basis }] } })],
    ['hidden claims, dated and not', catalogueWith({ title: { status: [{ hidden: { title: 'swan', level: 3 }, known: '2024-02' }, { hidden: { title: 'lake', level: 1 } }, { value: 'filming', ...basis, reveals: { title: 'swan', level: 2 } }] } })],
    ['stubs', catalogueWith({ stubs: [{ record: 'credits', title: 'swan', reveals: { title: 'swan', level: 1 } }, { record: 'events', title: 'lake', reveals: { title: 'swan', level: 3 }, known: '2024-02' }] })],
    ['billing out of order', catalogueWith({ credits: [3, 1, 2, 2, 40].map((value) => ({ ...credit, billing: [{ value, ...basis }, { value: 1, ...basis }] })) })],
    ['a role with an id, with the id its name suggests, with none, undisclosed and hidden', catalogueWith({
      credits: [
        { ...credit, as: 'white-swan', character: [{ value: 'Odette', ...basis }] },
        { ...credit, as: 'odile', character: [{ value: null, ...basis }, { value: 'Odile', ...basis }] },
        { ...credit, character: [{ value: null, ...basis }], final: [{ value: false, ...basis }, { value: true, ...basis }] },
        { ...credit, as: 'null', character: [{ value: null, ...basis }], reveals: { title: 'lake', level: 2 } },
        { ...credit, as: 'rothbart', character: [{ hidden: { title: 'swan', level: 2 } }] },
      ],
    })],
  ])('brings back %s', (_, catalogue) => {
    expect(through(catalogue)).toEqual(catalogue);
  });

  it('leaves out who and what is only named', () => {
    const stranger = { ...catalogueWith(), people: new Map(), sources: new Map([['other', { id: 'other', publisher: 'Other' }]]) };
    expect(through(stranger)).toEqual({ ...stranger, sources: new Map() });
  });

  it('is plain text that needs no escape in JSON', () => {
    const wire = pack(realCatalogue());
    expect(JSON.stringify(wire[1])).toHaveLength(wire[1].length + 2);
    expect(wire.join('')).not.toMatch(/[<\u0000-\u001f\u2028\u2029]/);
  });
});
