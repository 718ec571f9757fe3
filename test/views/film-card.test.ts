import { describe, expect, it } from 'vitest';
import type { CardField } from '../../src/domain/ledger/card-fields.js';
import type { Vantage } from '../../src/domain/ledger/vantage.js';
import { messagesFor } from '../../src/i18n/messages/messages.js';
import { paint } from '../../src/painter/paint.js';
import { ledgerScenes } from '../../src/scenes/ledger-scenes.js';
import { filmCard } from '../../src/views/film-card.js';
import { ballerina, catalogueWith, personWith, said, stoppedOn, titleWith } from '../domain/ledger.js';

const title = titleWith({
  releases: ballerina.releases,
  runtime: [said(125, '2025-05-01'), said(124, '2025-06-01', 'corrected')],
  rating: [said('R', '2025-04-01')],
  distributor: [said('Lionsgate'), said('Lionsgate Films')],
  logline: [said('A dancer learns to kill.')],
  crew: { director: [said(['wiseman'], '2019-10-08')], writer: [said(['hatten'], '2019'), said(['hatten', 'fennell'], '2022-03')] },
});
const people = [personWith('wiseman', 'Wiseman'), personWith('hatten', 'Hatten'), personWith('fennell', 'Fennell'), personWith('coolidge', 'Coolidge')];

/** The facts of a card as its reader meets them: `Release June 6, 2025`. */
function told(fields: readonly CardField[], vantage: Vantage, shown = title): string[] {
  const { scene, names } = ledgerScenes(catalogueWith({ titles: [shown], people }));
  const card = paint(filmCard({ fields: fields.join(' ') }, { scene: scene('ballerina')!, vantage, speech: { names, vantage, locale: 'en' }, messages: messagesFor('en'), headingLevel: undefined }));
  return [...card.matchAll(/<dt>(.*?)<\/dt><dd>([^]*?)<\/dd>/g)].map(([, label, value]) => `${label} ${value!.replace(/<[^>]*>/g, '')}`.replace(/\s+/g, ' ').trim());
}

describe('a film card', () => {
  it.each<[string, string, string | undefined, readonly CardField[], string[]]>([
    ['everything, in the order asked for', '2025-06-06', undefined, ['date', 'runtime', 'rating', 'director', 'writers'], ['Release June 6, 2025', 'Runtime 124 min', 'Rating R (US)', 'Director Wiseman', 'Writers Hatten and Fennell']],
    ['what sources differ about, with who says which', '2025-06-06', undefined, ['distributor'], ['Distributor Lionsgate or Lionsgate Films Sources differ Lionsgate (trade) and Lionsgate Films (trade)']],
    ['in another order', '2025-06-06', undefined, ['rating', 'date'], ['Rating R (US)', 'Release June 6, 2025']],
    ['only what is known', '2024-01-25', undefined, ['date', 'runtime', 'rating', 'director'], ['Release June 7, 2024', 'Director Wiseman']],
    ['what changed since', '2025-06-06', '2024-01-25', ['date', 'runtime'], ['Release June 6, 2025 Updated was June 7, 2024 trade, February 22, 2024', 'Runtime 124 min']],
    ['what had been wrong', '2025-06-06', '2025-05-15', ['runtime', 'date'], ['Runtime 124 min Corrected was 125 min trade, June 1, 2025', 'Release June 6, 2025']],
    ['a list that grew', '2025-06-06', '2020-01-01', ['writers'], ['Writers Hatten and Fennell Updated was Hatten trade, March 2022']],
    ['nothing among the facts of what is told in other ways', '2025-06-06', undefined, ['phase', 'logline', 'cast'], []],
  ])('tells %s', (_case, day, since, fields, expected) => {
    expect(told(fields, { ...stoppedOn(day), since })).toEqual(expected);
  });

  it('tells the certificate of the reader’s market from the day on which it is known, and names its market', () => {
    const rated = { ...title, ratings: [{ region: 'DE', certificate: [said('FSK 16', '2025-05-01'), said('FSK 18', '2025-05-20')] }] };
    const german = (day: string, since?: string): string[] => told(['rating'], { ...stoppedOn(day), region: 'DE', since }, rated);
    expect(german('2025-04-30')).toEqual(['Rating R (US)']);
    expect(german('2025-05-01')).toEqual(['Rating FSK 16 (Germany)']);
    expect(german('2025-06-06', '2025-05-02')).toEqual(['Rating FSK 18 (Germany) Updated was FSK 16 trade, May 20, 2025']);
    expect(german('2025-06-06', '2025-04-30')).toEqual(['Rating FSK 18 (Germany)']);
    expect(told(['rating'], stoppedOn('2025-06-06'), rated)).toEqual(['Rating R (US)']);
  });

  it('tells no date where there is no release', () => {
    expect(told(['date'], stoppedOn('2025-06-06'), titleWith())).toEqual([]);
  });

  it('names the showrunner where there is no director', () => {
    expect(told(['director'], stoppedOn('2025-06-06'), titleWith({ crew: { showrunner: [said(['coolidge'])] } }))).toEqual(['Director Coolidge']);
  });
});
