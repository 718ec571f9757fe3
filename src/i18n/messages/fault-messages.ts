/**
 * The interface of the sentences about faults of few pages: a tag without a required attribute, and a page whose security policy stops the widgets from drawing.
 */

export interface FaultMessages {
  /** `attributes` is the list of missing attributes, as text. */
  readonly missingAttribute: (attributes: string) => string;
  /** `names` are those of the library’s Trusted Types policies. */
  readonly securityPolicy: (names: string) => string;
}
