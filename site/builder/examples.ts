/**
 * What the builder starts each widget with: attributes besides the title, the author's words, and what it needs around it to show something.
 */
import type { Attributes } from '../../src/cms/widgets.js';

export interface Example {
  /** Attributes other than the title's. */
  readonly attributes?: Attributes;
  /** The title that shows it best. Default: that of the builder. */
  readonly title?: string;
  /** The author's words. Default: `About` and the title's name. */
  readonly words?: string;
  /** The day the article ran, for widgets that tell what has changed since. */
  readonly published?: string;
}

/** The day on which the first of the site's articles ran. */
const printed = '2024-01-25';

/** By tag; other widgets need nothing but a title. */
export const examples: Readonly<Record<string, Example>> = {
  'wick-fact': { attributes: { field: 'release-date' }, words: 'June 7, 2024', published: printed },
  'wick-person': { attributes: { person: 'ana-de-armas' }, words: 'About Ana de Armas.' },
  'wick-character': { attributes: { character: 'winston-scott' }, words: 'About Winston Scott.' },
  'wick-appearances': { attributes: { characters: 'john-wick winston-scott charon', titles: 'john-wick john-wick-4 ballerina' }, words: 'Who appears in which film.' },
  'wick-timeline': { attributes: { lens: 'release' }, words: 'The films in the order of their release.' },
  'wick-watch-guide': { words: 'The films in the order of their release.' },
  'wick-cast-list': { attributes: { max: '4' } },
  'wick-sequel-status': { title: 'ballerina-sequel' },
  'wick-answer': { attributes: { question: 'ballerina-trailer' }, words: 'Both trailers are at the top of this page.' },
  'wick-spoiler': { words: 'The last scene leaves a door open.' },
  'wick-when': { attributes: { phase: 'at-home streaming' }, words: 'You can watch it at home now.' },
  'wick-related': { words: 'How the stunts were made' },
  'wick-seen': { words: 'Tick what you have seen.' },
  'wick-changes': { published: printed },
  'wick-release-history': { published: printed },
  'wick-sources': { words: 'Sources: the studio and the trade press.' },
};
