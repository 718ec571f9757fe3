/**
 * The interface of the sentence about a page whose security policy stops the widgets from drawing. Few pages need it, so one small file holds all languages.
 */

export interface FaultMessages {
  /** `names` are those of the library’s Trusted Types policies. */
  readonly securityPolicy: (names: string) => string;
}
