import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('a thing that belongs to a title', () => {
  it.each([
    'The final trailer for Ballerina is set to debut during the Super Bowl.',
    'A new trailer for Ballerina will be released next week.',
    'The soundtrack of Ballerina will be released in May.',
    'A sequel to Ballerina will be released in 2027.',
    'The new trailer for the film will be released next week.',
    'Next month, the soundtrack of Ballerina arrives.',
    'The upcoming soundtrack of Ballerina has twelve songs.',
    'The video game of Ballerina has not been released yet.',
    'The trailer for Wiseman’s film will be released next week.',
    'A documentary on Ballerina will be released next month.',
    'Tickets for Ballerina will be available next week.',
    'Merchandise from Ballerina is set to arrive in May.',
    'A tie-in comic to the film Ballerina is set to be released in May.',
  ])('comes out without the title: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2025-01-20' })).toEqual([]);
  });

  it.each([
    'Der neue Trailer zu Ballerina soll nächste Woche erscheinen.',
    'Der Soundtrack zu Ballerina soll im Mai erscheinen.',
    'Der neue Trailer zum Film soll nächste Woche erscheinen.',
    'Das Buch über Ballerina soll im Mai erscheinen.',
    'Nächste Woche erscheint der Soundtrack zu Ballerina.',
    'Der kommende Soundtrack von Ballerina hat zwölf Lieder.',
  ])('comes out without the title: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2025-01-20', lang: 'de' })).toEqual([]);
  });

  it.each([
    'The composer of Ballerina has not been announced.',
    'The rating of Ballerina has not been confirmed.',
    'The cast of Ballerina has not been confirmed.',
    'The budget of Ballerina is unknown.',
    'Ballerina has not been announced for streaming.',
    'Ballerina has not been confirmed for a digital release.',
    'The villain in Ballerina remains unknown.',
  ])('has a status of its own: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2023-05-10' })).toEqual([]);
  });

  it.each(['Der Komponist von Ballerina ist noch nicht bestätigt.', 'Die Besetzung von Ballerina ist noch ungewiss.', 'Das Budget von Ballerina bleibt unklar.'])('has a status of its own: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2023-05-10', lang: 'de' })).toEqual([]);
  });
});

describe('the title itself', () => {
  it.each([
    'Ballerina will be released in June.',
    'The film Ballerina is set to debut in theaters.',
    'The release of Ballerina is set for next month.',
    'The spin-off film will be released next week.',
    'The upcoming film Ballerina has twelve songs.',
  ])('is still to come: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2025-05-20' })).toEqual([expect.stringMatching(/^wording stale: /)]);
  });

  it('has a status', async () => {
    expect(await foundIn('The future of Ballerina is uncertain.', { day: '2021-05-10' })).toEqual([expect.stringMatching(/^status /)]);
    expect(await foundIn('Ballerina has not been announced.', { day: '2019-05-10' })).toEqual([expect.stringMatching(/^status /)]);
  });
});
