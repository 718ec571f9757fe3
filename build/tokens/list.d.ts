/** Reads the tokens and themes of src/styles/tokens.json. Runs in Node and in browsers. */

export type Scheme = 'light' | 'dark';

/** A colour with components from 0 to 1. */
export interface Colour {
  readonly components: readonly [number, number, number];
  readonly alpha: number;
}

export interface Token {
  readonly name: string;
  /** The custom property. */
  readonly property: `--wick-${string}`;
  /** A type of the Design Tokens format; `keyword` for values that the format has no type for. */
  readonly type: 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'keyword';
  readonly description: string;
  /** What applies if neither this token nor those it falls back to are set, as CSS. */
  readonly default: string;
  /** The name of the token whose value applies if this one is not set. */
  readonly fallsBackTo?: string;
  /** The token that the default is a transparent mix of. */
  readonly mix?: { readonly of: string; readonly alpha: number };
  /** The default is another one in each element, or for each title. */
  readonly varies?: 'element' | 'title';
  /** The token of the colour on which this one has to be legible, and the ratio. */
  readonly contrast?: { readonly on: string; readonly ratio: 3 | 4.5 };
}

export interface Theme {
  readonly name: string;
  readonly description: string;
  /** What the theme sets, by the name of the token, as CSS; colours in both schemes as `light-dark()`. Empty for `plain`. */
  readonly values: Readonly<Record<string, string>>;
}

export interface ContrastPair {
  readonly token: string;
  readonly on: string;
  readonly required: number;
  readonly ratio: number;
}

/** The content of src/styles/tokens.json. */
export type TokensFile = object;

export function listTokens(file: TokensFile): Token[];
export function listThemes(file: TokensFile): Theme[];
/** The value of a colour in a theme; of `wick`, the default. */
export function colourOf(file: TokensFile, theme: string, scheme: Scheme, name: string): Colour;
/** The ratio of WCAG 2, from 1 to 21. Blends a transparent ink with the ground. */
export function contrastRatio(ink: Colour, ground: Colour): number;
/** All pairs that the tokens of a theme name, with their ratios. */
export function contrastPairs(file: TokensFile, theme: string, scheme: Scheme): ContrastPair[];
/** A value of the Design Tokens format as CSS. */
export function cssOf(type: string, value: unknown): string;
