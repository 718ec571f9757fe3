/**
 * The widgets that can be embedded: those that are about one title and need nothing from the page around them.
 */

interface Embeddable {
  /** The attribute that names the title. */
  readonly attribute: 'film' | 'of';
  /** Frame height in pixels that fits the widget of most titles at a width of 600. Without scripts, a taller widget scrolls. */
  readonly height: number;
}

/** By name, which is the tag without `wick-`. */
export const embeddable = {
  'film-card': { attribute: 'film', height: 380 },
  'release-countdown': { attribute: 'film', height: 210 },
  'cast-list': { attribute: 'film', height: 480 },
  'crew-list': { attribute: 'film', height: 300 },
  'release-history': { attribute: 'film', height: 360 },
  synopsis: { attribute: 'film', height: 190 },
  'where-to-watch': { attribute: 'film', height: 340 },
  'box-office': { attribute: 'film', height: 680 },
  'sequel-status': { attribute: 'of', height: 460 },
  faq: { attribute: 'film', height: 510 },
  quote: { attribute: 'film', height: 200 },
} as const satisfies Readonly<Record<string, Embeddable>>;

export type EmbeddableName = keyof typeof embeddable;

export const embeddableNames = Object.keys(embeddable) as EmbeddableName[];
