/**
 * The interface of the sentences about links and shortcodes with faults.
 */

export interface ShorthandMessages {
  /** Names the nearest names, or else all. */
  readonly noElement: (name: string, nearest: string, all: string) => string;
  readonly noOption: (option: string, element: string, nearest: string, all: string) => string;
  /** Said where neither an option nor the link's address names the title. */
  readonly noTitle: (element: string, option: string) => string;
  readonly noValue: (element: string, option: string) => string;
  readonly inSentence: (element: string) => string;
  readonly unpaired: string;
}
