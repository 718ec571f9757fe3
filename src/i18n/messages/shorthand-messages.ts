/**
 * The sentences about links and shortcodes that cannot be read.
 */

export interface ShorthandMessages {
  /** Names what is near, or else all there are. */
  readonly noElement: (name: string, nearest: string, all: string) => string;
  readonly noOption: (option: string, element: string, nearest: string, all: string) => string;
  /** Neither an option nor the address names the title. */
  readonly noTitle: (element: string, option: string) => string;
  readonly noValue: (element: string, option: string) => string;
  readonly inSentence: (element: string) => string;
  readonly unpaired: string;
}
