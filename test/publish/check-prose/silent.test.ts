import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

/**
 * For each rule, a sentence that it tells of, and sentences like it that are about other films, people of the same name, ballet, crows, or another time.
 * They were written before they were tried.
 */
const sentences: readonly { readonly rule: string; readonly day: string; readonly told: string; readonly silent: readonly string[] }[] = [
  {
    rule: 'date', day: '2024-01-20', told: 'Ballerina opens in theaters on June 7, 2024.',
    silent: [
      'The Royal Ballet\'s ballerina retires on June 7, 2024, after thirty years with the company.',
      'Bad Boys: Ride or Die, which Sony has dated June 7, 2024, is a direct rival.',
      'Her other film, Eden, is expected in June 2024.',
      'Ana de Armas will be honored in Toronto on June 7, 2024.',
    ],
  },
  {
    rule: 'outlet', day: '2024-01-20', told: 'Ballerina will stream on Peacock.',
    silent: [
      'A peacock streamed past the cameras on the set in Prague.',
      'The Continental is on Peacock.',
      'Her thriller Deep Water went straight to Hulu, and a documentary on her streams on Peacock.',
    ],
  },
  {
    rule: 'amount', day: '2025-06-09', told: 'Ballerina has made $51 million worldwide so far.',
    silent: [
      'Lilo & Stitch has made $51 million in Mexico alone.',
      'The ballet school where she trained raised $51 million for a new theater.',
      'Reeves sold his comic BRZRKR for $51 million, says a rumor.',
    ],
  },
  {
    rule: 'name', day: '2024-04-12', told: 'The official title is John Wick Presents: Ballerina.',
    silent: [
      'A continental breakfast is served at the hotel where they shot.',
      'The continental drift of the plot carries the film from Rome to New York.',
      'The Lincoln Continental in the garage is from 1963.',
    ],
  },
  {
    rule: 'character', day: '2024-01-20', told: 'Ana de Armas plays Rooney.',
    silent: [
      'Wayne Rooney posed with her at the premiere.',
      'Rooney Mara and Joaquin Phoenix sat two rows behind.',
      'The English actor Sally Rooney adapted a novel for the stage.',
    ],
  },
  {
    rule: 'status', day: '2022-12-01', told: 'Ballerina is in production in Prague.',
    silent: [
      'A stage musical of Tim Burton\'s Batman is in production in Prague.',
      'The costume house has been in production of tutus since 1950.',
      'With her own company de Armas has a thriller about spies in development.',
    ],
  },
  {
    rule: 'crew', day: '2019-08-01', told: 'There is no director yet for Ballerina.',
    silent: [
      'No director of the Bolshoi has ever allowed cameras into the school.',
      'The Crow lost its director for the fourth time, and no writer is attached.',
      'There is no director who shoots a fight as Stahelski does.',
    ],
  },
  {
    rule: 'wording', day: '2025-05-10', told: 'Ballerina will open in theaters next month.',
    silent: [
      'The exhibition on the history of ballet will open in London next month.',
      'How to Train Your Dragon will open in theaters next month.',
      'Gabriel Byrne will open a theater in Dublin next month.',
      'Tickets for the screening of Ballerina with an orchestra will be on sale until they are gone.',
    ],
  },
  {
    rule: 'trailer', day: '2024-08-01', told: 'There is still no trailer for Ballerina.',
    silent: [
      'There is still no trailer for the new Karate Kid.',
      'The crew slept in no trailer, but in a hotel in Prague.',
      'The film was shot without a trailer for its star, who slept in a hotel.',
    ],
  },
  {
    rule: 'in-cinemas', day: '2025-06-20', told: 'Ballerina is now playing in theaters.',
    silent: [
      'Elio and 28 Years Later are now playing in theaters.',
      'A jazz band is now playing in theaters that showed silent films.',
      'The Crow, a year old by now, was only in theaters for five weeks.',
    ],
  },
  {
    rule: 'role', day: '2025-06-20', told: 'Keanu Reeves has a cameo in Ballerina.',
    silent: [
      'The choreographer has a cameo in Black Swan.',
      'Reeves had a cameo in Always Be My Maybe.',
      'A crow has a cameo in the gala of the City Ballet.',
    ],
  },
];

describe.each(sentences)('$rule', ({ rule, day, told, silent }) => {
  it(`is told of: ${told}`, async () => {
    expect((await foundIn(told, { day })).map((found) => found.split(' ')[0])).toContain(rule);
  });

  it.each(silent)('is not told of: %s', async (sentence) => {
    expect(await foundIn(sentence, { day })).toEqual([]);
  });
});
