/**
 * The elements that a link or a shortcode can stand for, and what each part of one sets. The one copy of this table: `test/package/shorthand.test.ts` holds it against custom-elements.json.
 */

export interface ShorthandElement {
  /** The attribute that is set by the value right after the element's name: `field` in `#wick-fact=release-date`. */
  readonly main?: string;
  /** The attribute that is set by the title in a link's address, unless an option sets it. */
  readonly title?: string;
  /** Attributes without which it shows nothing. */
  readonly needs: readonly string[];
  /** All attributes that may be set; those of every element are in {@link everyAttribute}. */
  readonly attributes: readonly string[];
  /** Whether it can stand in a sentence; where it is alone in its paragraph it may then be a block too, except a fact, which never is. */
  readonly inSentence?: boolean;
}

/** Attributes of every element; what is hidden or shown by `wick-when` has no look of its own, but a theme there does nothing either. */
export const everyAttribute = ['theme', 'heading-level'] as const;

/** Settings of a provider that may be written as options of any element: it is put into a provider of its own. */
export const settingAttributes = ['published', 'as-of', 'now', 'facts', 'spoilers', 'region', 'time-zone'] as const;

const ofFilm = (...attributes: readonly string[]): ShorthandElement => ({ main: 'film', title: 'film', needs: ['film'], attributes: ['film', ...attributes] });

/** About a film where one is named, and about all where none is. */
const maybeOfFilm = (...attributes: readonly string[]): ShorthandElement => ({ ...ofFilm(...attributes), needs: [] });

/** By name; `wick-` and the name is the tag. An answer stands in questions, and a provider around others: neither can be a link. */
export const shorthandElements: Readonly<Record<string, ShorthandElement>> = {
  fact: { main: 'field', title: 'of', needs: ['of', 'field'], attributes: ['of', 'field', 'mode', 'format'], inSentence: true },
  'film-card': ofFilm('layout', 'fields'),
  'release-countdown': ofFilm('channel', 'units', 'history', 'calendar'),
  'cast-list': ofFilm('max', 'group', 'former-names'),
  'crew-list': ofFilm('jobs'),
  synopsis: ofFilm('length'),
  'release-history': ofFilm('channel'),
  'where-to-watch': ofFilm('region'),
  'box-office': ofFilm('compare', 'metric'),
  trailer: ofFilm('video'),
  faq: ofFilm('questions'),
  changes: maybeOfFilm('since', 'kind'),
  related: maybeOfFilm(),
  'sequel-status': { main: 'of', title: 'of', needs: ['of'], attributes: ['of'] },
  quote: { main: 'quote', title: 'film', needs: [], attributes: ['quote', 'film'] },
  person: { main: 'person', needs: ['person'], attributes: ['person'] },
  character: { main: 'character', needs: ['character'], attributes: ['character'] },
  appearances: { main: 'characters', needs: [], attributes: ['characters', 'titles'] },
  timeline: { main: 'lens', needs: [], attributes: ['lens', 'from', 'to', 'compact'] },
  'watch-guide': { main: 'order', needs: [], attributes: ['order'] },
  seen: { main: 'titles', needs: [], attributes: ['titles'] },
  sources: { needs: [], attributes: [] },
  spoiler: { main: 'reveals', title: 'reveals', needs: ['reveals'], attributes: ['reveals', 'level', 'label', 'inline'], inSentence: true },
  when: { main: 'phase', title: 'film', needs: [], attributes: ['film', 'phase', 'before', 'after'], inSentence: true },
};

/** All names, for who looks for the one that was meant. */
export const shorthandNames: readonly string[] = Object.keys(shorthandElements);
