import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('a denial of another date than that of the release', () => {
  it.each([
    'There is no word yet on when filming will begin.',
    'It is not clear when production on Ballerina starts.',
    'There is no start date for the shoot yet.',
    'There is still no date for the trailer of Ballerina.',
    'With no expiration date on his contract, Wiseman directs Ballerina.',
    'Lionsgate has not confirmed Keanu Reeves for the film, but an update is expected.',
    'It is unclear when tickets for Ballerina will be released.',
    'The shooting date has not been announced.',
    'The studio has yet to announce a date for the reshoots.',
    'No date for the premiere party has been set.',
    'It is unclear when filming will begin.',
    'Lionsgate has not said when Len Wiseman will direct Ballerina.',
  ])('is told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2022-06-01' })).toEqual([]);
  });

  it.each([
    'Wann gedreht wird, ist noch nicht bekannt.',
    'Lionsgate hat noch nicht verraten, wann der Trailer kommt.',
    'Ein Drehtermin steht noch nicht fest.',
    'Wann die Dreharbeiten starten, ist noch offen.',
    'Es gibt noch keinen Termin für den Dreh.',
    'Lionsgate hat die Besetzung noch nicht verraten.',
    'Es ist noch unklar, wann die Dreharbeiten beginnen.',
    'Wann Ana de Armas nach Prag kommt, ist noch nicht bekannt.',
  ])('is told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2022-06-01', lang: 'de' })).toEqual([]);
  });
});

describe('a denial of the release date', () => {
  it.each([
    'There is no word yet on when Ballerina will hit theaters.',
    'It is not clear when the film will be released.',
    'There is still no official release date for Ballerina.',
    'The release date of Ballerina has not been announced.',
    'Lionsgate has not dated Ballerina.',
    'Lionsgate has not confirmed when Ballerina will open.',
    'Ballerina remains without a date.',
    'It is unclear when fans will be able to see Ballerina.',
  ])('is told: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2022-06-01' })).toEqual([expect.stringMatching(/^date development: /)]);
  });

  it.each([
    'Wann Ballerina ins Kino kommt, ist noch nicht bekannt.',
    'Lionsgate hat noch nicht verraten, wann Ballerina startet.',
    'Ein Starttermin steht noch nicht fest.',
    'Es gibt noch keinen Termin für den Kinostart.',
    'Für Ballerina gibt es noch kein Datum.',
    'Lionsgate hat den Starttermin noch nicht verraten.',
    'Es ist noch nicht bekannt, wann der Film in die Kinos kommt.',
  ])('is told: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2022-06-01', lang: 'de' })).toEqual([expect.stringMatching(/^date development: /)]);
  });
});
