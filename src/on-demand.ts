/**
 * Elements that are fetched when a page has their tag; elements that often stand together share one file. Each registers itself.
 */
import { shorthandSelector } from './elements/loading/lazy.js';
import { withLedger, withRows } from './elements/loading/with-ledger.js';

type Fetch = () => Promise<unknown>;

const factElement: Fetch = () => import('./elements/fact/wick-fact.js');

const page = withLedger(factElement, () => import('./elements/groups/page.js'));
const reading: Fetch = () => import('./elements/groups/reading.js');
const questions = withLedger(factElement, () => import('./elements/groups/questions.js'));
const story = withLedger(factElement, () => import('./elements/groups/story.js'));
const news = withLedger(factElement, () => import('./elements/groups/news.js'));

/** Elements that read the catalogue. */
const readers: Readonly<Record<string, Fetch>> = {
  'wick-changes': news,
  'wick-release-history': withLedger(factElement, () => import('./elements/release-history/wick-release-history.js')),
  'wick-sources': page,
  'wick-person': story,
  'wick-character': story,
  'wick-appearances': story,
  'wick-timeline': story,
  'wick-watch-guide': story,
  'wick-where-to-watch': news,
  'wick-box-office': withLedger(factElement, () => import('./elements/box-office/wick-box-office.js')),
  'wick-trailer': news,
  'wick-sequel-status': news,
  'wick-faq': questions,
  'wick-answer': questions,
  'wick-quote': questions,
  'wick-spoiler': page,
  'wick-seen': story,
  'wick-related': page,
};

const readingTags = Object.keys(readers);

/** Fetches and registers an element by its tag, together with the others of its group. */
export const onDemand: Readonly<Record<string, Fetch>> = {
  ...readers,
  [shorthandSelector]: () => import('./elements/loading/expand-page.js'),
  'wick-when': () => import('./elements/when/wick-when.js'),
  'wick-fact': withRows(factElement, 'fields', readingTags),
  'wick-crew-list': withRows(reading, 'fields', readingTags),
  'wick-synopsis': withRows(reading, 'plots', readingTags),
};

/** Tags that affect the whole page wherever they stand, such as source marks at every widget or content to hide, so they are fetched at once. */
export const atOnce = ['wick-sources', 'wick-spoiler', 'wick-related', 'wick-when', shorthandSelector];
