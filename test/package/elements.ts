/**
 * All elements of the library: export path, class, and documented events.
 */
export const elements = [
  { name: 'provider', element: 'Provider', events: ['wick-error'] },
  { name: 'film-card', element: 'FilmCard', events: ['wick-error'] },
  { name: 'release-countdown', element: 'ReleaseCountdown', events: ['wick-error', 'wick-phase-change'] },
  { name: 'cast-list', element: 'CastList', events: ['wick-error', 'wick-reveal'] },
  { name: 'release-history', element: 'ReleaseHistory', events: ['wick-error', 'wick-reveal'] },
  { name: 'fact', element: 'WickFact', events: ['wick-error', 'wick-reveal'] },
  { name: 'crew-list', element: 'CrewList', events: ['wick-error', 'wick-reveal'] },
  { name: 'synopsis', element: 'Synopsis', events: ['wick-error', 'wick-reveal'] },
  { name: 'person', element: 'WickPerson', events: ['wick-error', 'wick-reveal'] },
  { name: 'character', element: 'WickCharacter', events: ['wick-error', 'wick-reveal'] },
  { name: 'appearances', element: 'Appearances', events: ['wick-error', 'wick-reveal'] },
  { name: 'timeline', element: 'Timeline', events: ['wick-error', 'wick-reveal'] },
  { name: 'watch-guide', element: 'WatchGuide', events: ['wick-choice', 'wick-error'] },
  { name: 'where-to-watch', element: 'WhereToWatch', events: ['wick-choice', 'wick-error'] },
  { name: 'box-office', element: 'BoxOffice', events: ['wick-error'] },
  { name: 'trailer', element: 'Trailer', events: ['wick-choice', 'wick-error', 'wick-play', 'wick-reveal'] },
  { name: 'sequel-status', element: 'SequelStatus', events: ['wick-error', 'wick-reveal'] },
  { name: 'faq', element: 'Faq', events: ['wick-error', 'wick-reveal'] },
  { name: 'answer', element: 'Answer', events: ['wick-error'] },
  { name: 'quote', element: 'WickQuote', events: ['wick-error', 'wick-reveal'] },
  { name: 'spoiler', element: 'Spoiler', events: ['wick-error'] },
  { name: 'seen', element: 'Seen', events: ['wick-choice', 'wick-error'] },
  { name: 'when', element: 'When', events: ['wick-error'] },
  { name: 'related', element: 'Related', events: ['wick-error'] },
  { name: 'changes', element: 'Changes', events: ['wick-error'] },
  { name: 'sources', element: 'Sources', events: ['wick-error'] },
] as const;

/** All tags, in the order in which one import registers them. */
export const tags = elements.map(({ name }) => `wick-${name}`);
