/**
 * The interface of what is said where English is used instead of another language. It is said in English only.
 */

export interface FallbackMessages {
  /** `lost` is the code of the language where it has sentences, and their file did not arrive. */
  readonly used: (language: string, lost: string | undefined) => string;
}
