import type { MarketMessages } from '../market-messages.js';

export const en: MarketMessages = {
  boxOfficeOf: (title) => `Box office of ${title}`,
  noFigures: (title) => `No figures are known for ${title}.`,
  inMillions: (gross, since) => `${gross}, in millions of US dollars${since && `, ${since}`}`,
  sinceRelease: (day) => `from its release on ${day}`,
  daysSinceRelease: 'by days since release',
  later: 'later',
  estimate: 'estimate',
  reported: 'reported',
  range: 'range of sources',
  someDay: 'some day of these',
  estimated: (what) => `${what} (estimate)`,
  compared: 'The titles compared',
  allFigures: (count) => `All figures (${count})`,
  day: 'Day',
  amount: 'Amount',
  source: 'Source',
  unknown: 'not known',
};
