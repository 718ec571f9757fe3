/**
 * The elements that are fetched when a page has their tag.
 */
import { define } from './elements/define.js';

const classes: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  'wick-changes': async () => (await import('./elements/changes/changes.js')).Changes,
  'wick-release-history': async () => (await import('./elements/release-history/release-history.js')).ReleaseHistory,
  'wick-sources': async () => (await import('./elements/sources/sources.js')).Sources,
  'wick-crew-list': async () => (await import('./elements/crew-list/crew-list.js')).CrewList,
  'wick-synopsis': async () => (await import('./elements/synopsis/synopsis.js')).Synopsis,
  'wick-person': async () => (await import('./elements/person/person.js')).WickPerson,
  'wick-character': async () => (await import('./elements/character/character.js')).WickCharacter,
  'wick-appearances': async () => (await import('./elements/appearances/appearances.js')).Appearances,
  'wick-timeline': async () => (await import('./elements/timeline/timeline.js')).Timeline,
  'wick-watch-guide': async () => (await import('./elements/watch-guide/watch-guide.js')).WatchGuide,
  'wick-where-to-watch': async () => (await import('./elements/where-to-watch/where-to-watch.js')).WhereToWatch,
  'wick-box-office': async () => (await import('./elements/box-office/box-office.js')).BoxOffice,
  'wick-trailer': async () => (await import('./elements/trailer/trailer.js')).Trailer,
  'wick-sequel-status': async () => (await import('./elements/sequel-status/sequel-status.js')).SequelStatus,
  'wick-faq': async () => (await import('./elements/faq/faq.js')).Faq,
  'wick-answer': async () => (await import('./elements/answer/answer.js')).Answer,
  'wick-quote': async () => (await import('./elements/quote/quote.js')).WickQuote,
  'wick-spoiler': async () => (await import('./elements/spoiler/spoiler.js')).Spoiler,
  'wick-seen': async () => (await import('./elements/seen/seen.js')).Seen,
  'wick-when': async () => (await import('./elements/when/when.js')).When,
  'wick-related': async () => (await import('./elements/related/related.js')).Related,
};

/** Fetches and registers an element, by its tag. */
export const onDemand: Readonly<Record<string, () => Promise<void>>> = Object.fromEntries(
  Object.entries(classes).map(([tag, fetch]) => [tag, async () => { define(tag, await fetch()); }]),
);

/** What the whole page feels, wherever it stands: marks at every widget, and what must not be seen too early. */
export const atOnce = ['wick-sources', 'wick-spoiler', 'wick-related', 'wick-when'];
