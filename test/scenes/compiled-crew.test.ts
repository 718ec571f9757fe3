import { describe, expect, it } from 'vitest';
import { type Catalogue, crewJobs, type HiddenClaim, type StatedClaim } from '../../src/domain/ledger/catalogue.js';
import { redact } from '../../src/domain/spoilers/redact.js';
import type { Names } from '../../src/domain/ledger/names.js';
import { compile } from '../../src/scenes/compile.js';
import { compiledYears } from '../../src/scenes/compiled-years.js';
import { compiledScenes } from '../../src/scenes/compiled-scenes.js';
import { ledgerScenes } from '../../src/scenes/ledger-scenes.js';
import { catalogueWith, personWith, release, said, stoppedOn, titleWith } from '../domain/ledger.js';

const revealing = <T>(value: T, known: string, title = 'ferryman'): StatedClaim<T> => ({ ...said(value, known), reveals: { title, level: 3 } });

/** A film in whose crew somebody has died, and some of which gives its plot or another's away: the crew, the logline, a date. */
const catalogue: Catalogue = catalogueWith({
  titles: [
    titleWith({
      id: 'ferryman', name: [said('The Ferryman')],
      crew: { director: [said(['ida'], '2020'), revealing(['ida', 'janek'], '2022')], writer: [said(['janek'], '2021', 'announced', 'lantern')], editor: [revealing(['ida'], '2022', 'glass')] },
      logline: [said('A boat.', '2020'), revealing('A boat sinks.', '2021-05')],
      releases: [release('US', 'theatrical', [said('2022-03-01', '2021'), revealing('2022-04-01', '2022-01', 'glass')])],
    }),
    titleWith({ id: 'glass', name: [said('Glass')] }),
  ],
  people: [personWith('ida', 'Ida Marrow'), personWith('janek', 'Janek Rue', { born: [said('1951-04-02')], died: [said('2025-01', '2025-02-01'), said('2025-01-30', '2025-02-03')] })],
  sources: ['trade', 'lantern'].map((id) => ({ id, publisher: id.toUpperCase() })),
});
const { titles, fields } = compile(catalogue, [...catalogue.titles.keys()]);
const days = ['2019-12-31', '2020-06-01', '2021-01-01', '2021-06-01', '2022-01-01', '2022-06-01', '2025-01-31', '2025-02-01', '2025-02-02', '2025-02-03', '2026-01-01'];

const claimSaid = (claim: StatedClaim<unknown> | HiddenClaim, names: Names): unknown => ('source' in claim ? [claim.value, claim.known, names.publisher(claim.source)] : claim);

describe.each([{ seen: [] }, { seen: ['ferryman'] }, { seen: ['glass'] }, { seen: ['ferryman', 'glass'] }])('rows of a film of which much is hidden, to who has seen $seen', ({ seen }: { readonly seen: readonly string[] }) => {
  const ledger = ledgerScenes(redact(catalogue, 'seen', new Set(seen)));
  const rows = compiledScenes(titles, (title) => seen.includes(title), fields);

  it.each(days)('say what the rules say: %s', (day) => {
    const [said, expected] = [rows, ledger].map(({ scene, names }) => {
      const film = scene('ferryman')!;
      return {
        fields: ([...crewJobs, 'logline'] as const).map((field) => {
          const reading = film.fieldOn(field, day);
          return reading.case === 'stands' ? [claimSaid(reading.claim, names), claimSaid(reading.first, names)] : reading.case === 'hidden' ? reading.reveals : reading.case;
        }),
        date: film.release('theatrical', stoppedOn(day))?.date,
        years: ['ida', 'janek', 'nobody', 'constructor'].map((id) => (names.years ?? ((one: string) => compiledYears(fields, one, day)))(id, day)),
      };
    });
    expect(said).toEqual(expected);
  });

  it('say on a card what the rules say', () => {
    const lean = compiledScenes(titles, (title) => seen.includes(title));
    const loglines = [lean, ledger].map(({ scene }) => days.map((day) => { const reading = scene('ferryman')!.fieldOn('logline', day); return 'value' in reading ? reading.value : reading.case; }));
    expect(loglines[0]).toEqual(loglines[1]);
  });
});

it('hold nothing that is hidden in what is for who has seen nothing', () => {
  const { fields: shown, releases } = JSON.parse(titles.titles['ferryman']!) as Record<'fields' | 'releases', object>;
  expect(JSON.stringify([shown, releases])).not.toMatch(/sinks|2022-04-01/);
});
