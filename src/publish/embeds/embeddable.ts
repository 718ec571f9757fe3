/**
 * The widgets that stand well in a frame of their own: those that are about one title and need nothing of the page around them.
 */

interface Embeddable {
  /** The attribute that names the title. */
  readonly attribute: 'film' | 'of';
  /** Pixels in which the widget of most titles stands at a width of 600: what a reader without scripts gets, with a bar to scroll by where it is more. */
  readonly height: number;
}

/** By name; `wick-` and the name is the tag. */
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
