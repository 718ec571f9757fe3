/**
 * The elements that links and shortcodes can stand for, with their attributes. `test/package/shorthand.test.ts` compares this table with custom-elements.json.
 */

export interface ShorthandElement {
  /** The attribute set by the value right after the element's name: `field` in `#wick-fact=release-date`. */
  readonly main?: string;
  /** The attribute set by the title in a link's address, unless an option sets it. */
  readonly title?: string;
  /** Required attributes: without them the element shows nothing. */
  readonly needs: readonly string[];
  /** The attributes that may be set, besides {@link everyAttribute}. */
  readonly attributes: readonly string[];
  /** Whether it can stand in a sentence. Alone in a paragraph it may still be a block, except a fact, which never is. */
  readonly inSentence?: boolean;
}

/** Attributes that every element accepts. `wick-when` has no styles of its own, but a theme does no harm there. */
export const everyAttribute = ['theme', 'heading-level'] as const;

/** Provider settings that are allowed as options of any element, which is then wrapped in a provider. */
export const settingAttributes = ['published', 'as-of', 'now', 'facts', 'spoilers', 'region', 'time-zone'] as const;

const ofFilm = (...attributes: readonly string[]): ShorthandElement => ({ main: 'film', title: 'film', needs: ['film'], attributes: ['film', ...attributes] });

/** An element about one title, or without a title about all. */
const maybeOfFilm = (...attributes: readonly string[]): ShorthandElement => ({ ...ofFilm(...attributes), needs: [] });

/** By name, which is the tag without `wick-`. `wick-answer` and `wick-provider` are left out: they work only inside or around other elements. */
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

/** All names, for suggestions on misspelled ones. */
export const shorthandNames: readonly string[] = Object.keys(shorthandElements);
