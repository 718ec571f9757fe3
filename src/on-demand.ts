/**
 * The elements that are fetched when a page has their tag. Each registers itself.
 */

/** Fetches and registers an element, by its tag. */
export const onDemand: Readonly<Record<string, () => Promise<unknown>>> = {
  'wick-changes': () => import('./elements/changes/wick-changes.js'),
  'wick-release-history': () => import('./elements/release-history/wick-release-history.js'),
  'wick-sources': () => import('./elements/sources/wick-sources.js'),
  'wick-crew-list': () => import('./elements/crew-list/wick-crew-list.js'),
  'wick-synopsis': () => import('./elements/synopsis/wick-synopsis.js'),
  'wick-person': () => import('./elements/person/wick-person.js'),
  'wick-character': () => import('./elements/character/wick-character.js'),
  'wick-appearances': () => import('./elements/appearances/wick-appearances.js'),
  'wick-timeline': () => import('./elements/timeline/wick-timeline.js'),
  'wick-watch-guide': () => import('./elements/watch-guide/wick-watch-guide.js'),
  'wick-where-to-watch': () => import('./elements/where-to-watch/wick-where-to-watch.js'),
  'wick-box-office': () => import('./elements/box-office/wick-box-office.js'),
  'wick-trailer': () => import('./elements/trailer/wick-trailer.js'),
  'wick-sequel-status': () => import('./elements/sequel-status/wick-sequel-status.js'),
  'wick-faq': () => import('./elements/faq/wick-faq.js'),
  'wick-answer': () => import('./elements/answer/wick-answer.js'),
  'wick-quote': () => import('./elements/quote/wick-quote.js'),
  'wick-spoiler': () => import('./elements/spoiler/wick-spoiler.js'),
  'wick-seen': () => import('./elements/seen/wick-seen.js'),
  'wick-when': () => import('./elements/when/wick-when.js'),
  'wick-related': () => import('./elements/related/wick-related.js'),
  'wick-fact': () => import('./elements/fact/wick-fact.js'),
};

/** What the whole page feels, wherever it stands: marks at every widget, and what must not be seen too early. */
export const atOnce = ['wick-sources', 'wick-spoiler', 'wick-related', 'wick-when'];
