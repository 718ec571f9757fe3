import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('“no director” and “no trailer” that deny something else', () => {
  it.each([
    'No director wants to follow Stahelski.',
    'Lionsgate lacks a director of marketing.',
    'There is no writer who can save this.',
    'Ballerina: there is still no trailer music like it.',
    'No director has ever filmed such a fight.',
    'Without a director like Wiseman, it would be nothing.',
    'There is no trailer park in it.',
    'There is no trailer that shows the ending.',
  ])('are told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2019-09-01' })).toEqual([]);
  });

  it.each([
    'Kein Trailer zeigt so viel wie der zu Ballerina.',
    'Noch kein Regisseur hat so etwas gewagt.',
    'Ohne Regisseur wäre das nichts.',
    'Noch kein Trailer hat so viel verraten.',
  ])('are told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2019-09-01', lang: 'de' })).toEqual([]);
  });
});

describe('that there is no director, writer or trailer', () => {
  it.each([
    ['Ballerina has no director.', 'crew'],
    ['Ballerina still lacks a director.', 'crew'],
    ['No director has been named for Ballerina.', 'crew'],
    ['Ballerina is still without a director.', 'crew'],
    ['There is still no trailer for Ballerina.', 'trailer'],
    ['No trailer for Ballerina is out yet.', 'trailer'],
    ['There is no teaser in sight.', 'trailer'],
  ])('is told: %s', async (sentence, rule) => {
    expect(await foundIn(sentence, { day: '2018-01-10' })).toEqual([expect.stringContaining(`${rule} `)]);
  });

  it.each([
    ['Ballerina hat noch keinen Regisseur.', 'crew'],
    ['Ein Regisseur ist noch nicht gefunden.', 'crew'],
    ['Es gibt keinen Trailer zu Ballerina.', 'trailer'],
    ['Noch ist kein Trailer zu Ballerina erschienen.', 'trailer'],
    ['Bislang kein Trailer.', 'trailer'],
  ])('is told: %s', async (sentence, rule) => {
    expect(await foundIn(sentence, { day: '2018-01-10', lang: 'de' })).toEqual([expect.stringContaining(`${rule} `)]);
  });

  it('is told with the whole phrase, where two patterns overlap', async () => {
    expect(await foundIn('No trailer for Ballerina is out yet.', { day: '2024-01-10' })).toEqual([expect.stringMatching(/^trailer development: No trailer for Ballerina is out/)]);
  });
});
