import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import type { Vantage } from '../../src/domain/ledger/vantage.js';
import { linkedDataOf } from '../../src/structured-data/linked-data.js';
import { aspects, type Topic } from '../../src/structured-data/page-topic.js';
import { stoppedOn } from '../domain/ledger.js';
import { faultsIn } from './vocabulary.js';

const whole = await wholeCatalogue();
const [titles, people, characters] = [[...whole.titles.keys()], [...whole.people.keys()], [...whole.characters.keys()]];

/** Each kind of topic over the whole ledger. */
const topicsOf: Readonly<Record<Topic['about'], (vantage: Vantage) => readonly Topic[]>> = {
  title: (vantage) => titles.map((id) => ({ about: 'title', id, aspects, vantage })),
  person: (vantage) => people.map((id) => ({ about: 'person', id, vantage })),
  character: (vantage) => characters.map((id) => ({ about: 'character', id, vantage })),
  quote: (vantage) => [...[...whole.quotes.keys()].map((id): Topic => ({ about: 'quote', id, vantage })), ...titles.map((title): Topic => ({ about: 'quote', title, vantage }))],
  videos: (vantage) => titles.map((title) => ({ about: 'videos', title, vantage })),
  questions: (vantage) => titles.map((title) => ({ about: 'questions', title, ids: [], authored: [], vantage })),
  corrections: (vantage) => [{ about: 'corrections', titles, since: '2022-04-10', vantage }],
};
const days = ['2015-01-01', '2019-06-01', '2024-01-25', '2025-06-09', '2026-11-20'];
const kinds = Object.keys(topicsOf) as Topic['about'][];

describe('the graph of the whole ledger', () => {
  it.each(kinds.flatMap((kind) => days.map((day) => [kind, day] as const)))('has nothing that schema.org does not know: %s on %s', (kind, day) => {
    const data = linkedDataOf(whole, topicsOf[kind](stoppedOn(day)));
    expect(faultsIn(data?.['@graph'] ?? [])).toEqual([]);
  });

  it('has a node of each kind', () => {
    const data = linkedDataOf(whole, kinds.flatMap((kind) => topicsOf[kind](stoppedOn('2024-01-25'))));
    const types = new Set(data!['@graph'].map((node) => node['@type']));
    expect([...types].sort()).toEqual(['ComicSeries', 'CorrectionComment', 'CreativeWork', 'FAQPage', 'Movie', 'Person', 'PublicationEvent', 'Question', 'Quotation', 'TVSeries', 'VideoGame', 'VideoObject']);
    expect(faultsIn(data!['@graph'])).toEqual([]);
  });

  it('is described in several markets, dates being those of the market', () => {
    const start = (region: string): unknown => {
      const data = linkedDataOf(whole, [{ about: 'title', id: 'ballerina', aspects: ['releases'], vantage: stoppedOn('2026-11-20', region) }]);
      return data!['@graph'].find((node) => node['@id'] === `#wick-release-ballerina-theatrical-${region.toLowerCase()}`);
    };
    expect(start('US')).toMatchObject({ startDate: '2025-06-06', previousStartDate: ['2024-06-07'], eventStatus: 'https://schema.org/EventRescheduled' });
    expect(start('DE')).toMatchObject({ startDate: '2025-06-05', previousStartDate: ['2024-06-06'], eventStatus: 'https://schema.org/EventRescheduled', location: { '@type': 'Country', name: 'Germany', identifier: 'DE' } });
    expect(start('CZ')).toMatchObject({ startDate: '2025-06-05', eventStatus: 'https://schema.org/EventScheduled' });
  });
});
