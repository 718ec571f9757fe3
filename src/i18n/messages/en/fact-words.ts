import type { FactWords } from '../messages.js';

export const factWords: FactWords = {
  nowIs: (value) => `now ${value}`,
  whatIsKnown: 'What is known',
  whenThisRan: (day) => `When this ran, ${day}`,
  notKnownThen: 'not known then',
  noSuch: (id, nearest, all) => `There is no title “${id}” here. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
  noField: (field, nearest, all) => `There is no field “${field}” here. ${nearest ? `Did you mean ${nearest}?` : `There are ${all}.`}`,
};
