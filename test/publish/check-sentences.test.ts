import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, type Checker } from '../../src/publish/check/check.js';

let check: Checker;
beforeAll(async () => {
  check = await articleChecker({ now: Date.parse('2026-11-20T12:00:00Z') });
});

/** What is found in a sentence of an article of January 2024 about Ballerina. */
const foundIn = (sentence: string): string[] => check(`# Ballerina, the John Wick spin-off\n\n${sentence}\n`, 'markdown', '2024-01-15.md').map(({ rule, words, kind }) => `${rule} ${kind}: ${words}`);

describe('a sentence about Ballerina that was overtaken', () => {
  it.each<[sentence: string, finds: string[]]>([
    ['Ballerina hits theaters June 7.', ['date development: June 7']],
    ['The film is due out on 7 June 2024.', ['date development: 7 June 2024']],
    ['Set for a June 7, 2024 release, it has no date abroad.', ['date development: June 7, 2024']],
    ['Ballerina (June 7, 2024) comes first.', ['date development: June 7, 2024']],
    ['On June 7, 2024, Ballerina follows.', ['date development: June 7, 2024']],
    ['Ballerina opens on June 6, 2024.', ['date development: June 6, 2024']],
    ['Ballerina opens 2024-06-07.', ['date development: 2024-06-07']],
    ['Release date: June 2024', ['date development: June 2024']],
    ['It will be streaming exclusively on Peacock.', ['outlet development: Peacock']],
    ['De Armas’s Rooney dances before she kills.', ['character development: Rooney']],
    ['There’s no teaser yet.', ['trailer development: There\'s no teaser']],
    ['Lionsgate has yet to release a trailer.', ['trailer development: has yet to release a trailer']],
    ['The first trailer hasn’t been released.', ['trailer development: first trailer hasn\'t been released']],
    ['Keanu Reeves has more than a cameo.', ['role disputed: more than a cameo']],
    ['Ballerina is currently filming.', ['status development: is currently filming']],
    ['No sequel has been announced.', ['status development: No sequel has been announced']],
    ['Budgeted at $75 million, it is no small film.', ['amount development: $75 million']],
    ['It is in cinemas now.', ['in-cinemas development: is in cinemas']],
    ['The wait ends on June 7, 2024.', ['date development: June 7, 2024']],
    ['June 7, 2024 is when Ballerina bows.', ['date development: June 7, 2024']],
    ['Expect Ballerina in June 2024.', ['date development: June 2024']],
    ['Meet Rooney, who dances.', ['character development: Rooney']],
    ['Ein Trailer zu Ballerina ist noch nicht erschienen.', ['trailer development: Trailer zu Ballerina ist noch nicht erschienen']],
    ['Der Film läuft derzeit im Kino.', ['in-cinemas development: läuft derzeit im Kino']],
    ['A trailer for Ballerina is not yet available.', ['trailer development: trailer for Ballerina is not yet available']],
    ['We haven’t seen a trailer yet.', ['trailer development: haven\'t seen a trailer']],
    ['Fans still have to wait for the first trailer.', ['trailer development: have to wait for the first trailer']],
    ['There are no plans for a sequel.', ['status development: no plans for a sequel']],
    ['Ballerina 2 has not been confirmed.', ['status development: has not been confirmed']],
    ['Ballerina is still in post-production.', ['status development: still in post-production']],
    ['John Wick: Chapter 4 arrives on May 27, 2022.', ['date correction: May 27, 2022']],
    ['The Continental will stream on Starz.', ['outlet correction: Starz']],
    ['In India, Ballerina opens on June 6, 2024, in theaters.', ['date development: June 6, 2024']],
  ])('is told: %s', (sentence, finds) => {
    expect(foundIn(sentence)).toEqual(finds);
  });
});

describe('a sentence in an article about Ballerina that speaks of something else, or of what was', () => {
  it.each([
    'Ballerina was pushed back from June 7, 2024.',
    'Ballerina moved from June 7, 2024 to June 6, 2025.',
    'June 7, 2024 had been the date of Ballerina.',
    'Bad Tides: Ride or Sink opens on June 7, 2024.',
    'Twisted has the release date June 7, 2024.',
    'Before Ballerina, *The Salt Road* arrives in theaters on June 7, 2024.',
    'The week’s other film, “The Salt Road,” opens on June 7, 2024.',
    '“Ballerina opens on June 7, 2024, in theaters,” the studio wrote.',
    'The contract was signed on June 7, 2024.',
    'In June 2024, the crew went back to Prague.',
    'Ballerina opens on June 6, 2025, and not on June 7, 2024.',
    'Ballerina opens on June 6.',
    'Peacock has The Continental, and nothing else to stream.',
    'Ballerina will not stream on Peacock.',
    'Ballerina streams on Starz rather than Peacock.',
    'A Peacock feather falls in the first scene.',
    'Mickey Rooney would have liked it.',
    'Rooney Mara was never asked.',
    'Unity Phelan was Rooney on the stage of Chapter 3.',
    'Eve Macarro, not Rooney, is her name.',
    'Rooney, played by Unity Phelan, was on the stage.',
    'Kate Rooney edited the book.',
    'The date of June 7, 2024 now belongs to The Crow.',
    'It earned $51 million in week one worldwide.',
    'By autumn Rooney had become Eve.',
    'A trailer for *The Salt Road* has not been released.',
    'Keanu Reeves had a cameo in another film.',
    'It is not in theaters now.',
    'The Crow opened in theaters on June 7, 2024.',
    'No trailer shows the best scene.',
    'No trailer could prepare anyone for it.',
    'A Caine film is in the works.',
    '*The Salt Road* has made $51 million worldwide so far.',
    'Ballerina opened to $51 million worldwide.',
    'A bounty of $51 million is on her head.',
    'Ana de Armas had a cameo in *The Salt Road*.',
    'Norman Reedus has a cameo.',
    'Critics differ on whether Keanu Reeves has a cameo.',
    '`Ballerina opens on June 7, 2024.`',
    '> Ballerina opens on June 7, 2024.',
    '~~Ballerina opens on June 7, 2024.~~',
    '<del>Ballerina opens on June 7, 2024.</del>',
    '![Ballerina opens on June 7, 2024](poster.jpg)',
    '<template>Ballerina opens on June 7, 2024.</template>',
    '<!-- Ballerina opens on June 7, 2024. -->',
  ])('is told nothing: %s', (sentence) => {
    expect(foundIn(sentence)).toEqual([]);
  });
});
