import type { MarketMessages } from '../market-messages.js';

export const de: MarketMessages = {
  boxOfficeOf: (title) => `Einspielergebnis von ${title}`,
  noFigures: (title) => `Für ${title} sind keine Zahlen bekannt.`,
  inMillions: (gross, since) => `${gross}, in Millionen US-Dollar${since && `, ${since}`}`,
  sinceRelease: (day) => `ab dem Start am ${day}`,
  daysSinceRelease: 'nach Tagen seit dem Start',
  later: 'später',
  estimate: 'Schätzung',
  reported: 'berichtet',
  range: 'Spanne der Quellen',
  someDay: 'einer dieser Tage',
  estimated: (what) => `${what} (Schätzung)`,
  compared: 'Die Titel im Vergleich',
  allFigures: (count) => `Alle Zahlen (${count})`,
  day: 'Tag',
  amount: 'Betrag',
  source: 'Quelle',
  unknown: 'nicht bekannt',
};
