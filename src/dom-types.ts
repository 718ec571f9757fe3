/**
 * Adds every tag and event of the library to the DOM's type maps: createElement, querySelector and addEventListener know them wherever a module of the library is imported.
 * Types only: registers no elements, and its JavaScript is empty.
 */
export type {} from './events/wick-choice.js';
export type {} from './events/wick-error.js';
export type {} from './events/wick-need.js';
export type {} from './events/wick-phase-change.js';
export type {} from './events/wick-play.js';
export type {} from './events/wick-reveal.js';
export type {} from './elements/answer/wick-answer.js';
export type {} from './elements/appearances/wick-appearances.js';
export type {} from './elements/box-office/wick-box-office.js';
export type {} from './elements/cast-list/wick-cast-list.js';
export type {} from './elements/changes/wick-changes.js';
export type {} from './elements/character/wick-character.js';
export type {} from './elements/crew-list/wick-crew-list.js';
export type {} from './elements/fact/wick-fact.js';
export type {} from './elements/faq/wick-faq.js';
export type {} from './elements/film-card/wick-film-card.js';
export type {} from './elements/person/wick-person.js';
export type {} from './elements/provider/wick-provider.js';
export type {} from './elements/quote/wick-quote.js';
export type {} from './elements/related/wick-related.js';
export type {} from './elements/release-countdown/wick-release-countdown.js';
export type {} from './elements/release-history/wick-release-history.js';
export type {} from './elements/seen/wick-seen.js';
export type {} from './elements/sequel-status/wick-sequel-status.js';
export type {} from './elements/sources/wick-sources.js';
export type {} from './elements/spoiler/wick-spoiler.js';
export type {} from './elements/synopsis/wick-synopsis.js';
export type {} from './elements/timeline/wick-timeline.js';
export type {} from './elements/trailer/wick-trailer.js';
export type {} from './elements/watch-guide/wick-watch-guide.js';
export type {} from './elements/when/wick-when.js';
export type {} from './elements/where-to-watch/wick-where-to-watch.js';
