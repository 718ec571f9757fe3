import type { MoreMessages } from '../more-messages.js';

export const de: MoreMessages = {
  historyOf: (title) => `Starttermine von ${title}`,
  announcedDate: 'Termin',
  announcedOn: 'Angekündigt',
  announcedBy: 'Von',
  later: (distance) => `${distance} später`,
  earlier: (distance) => `${distance} früher`,
  correctedDate: 'berichtigt',
  noDates: (title) => `Für ${title} ist kein Starttermin angekündigt.`,
  sources: 'Quellen',
  noSources: 'Auf dieser Seite wird keine Quelle gezeigt.',
  edition: (version, day) => `Daten ${version} vom ${day}`,
  shownIn: (title) => `Gezeigt bei ${title}`,
};
