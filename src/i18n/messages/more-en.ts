import type { MoreMessages } from '../more-messages.js';

export const en: MoreMessages = {
  historyOf: (title) => `Release dates of ${title}`,
  announcedDate: 'Date',
  announcedOn: 'Announced',
  announcedBy: 'By',
  later: (distance) => `${distance} later`,
  earlier: (distance) => `${distance} earlier`,
  correctedDate: 'corrected',
  noDates: (title) => `No release date has been announced for ${title}.`,
  sources: 'Sources',
  noSources: 'No source is shown on this page.',
  edition: (version, day) => `Data ${version} of ${day}`,
  shownIn: (title) => `Shown with ${title}`,
};
