/**
 * Draws a poster from a title's name and palette: each line of the name fills the width.
 * Colours are attributes rather than styles, so that they show before any script runs and under a strict policy.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Palette } from '../domain/ledger/catalogue.js';
import { html, svg } from './template.js';

const width = 168;
/** Puts words on one line up to about ten letters. */
const linesIn = /\S{10,}|\S.{0,9}(?=[\s:]|$)/g;
/** The height of a line with one letter. Lines of more letters share the width, so they are lower. */
const letterHeight = 270;
const tallest = 62;
/** The colours of a title without a palette of its own. */
export const usualPalette: Palette = ['#1c1b1a', '#f4f1ea', '#d9a441'];

/** Sets a name from the bottom up, no line taller than `most`. `top` is where the highest line ends. */
export function linesOf(name: string, bottom: number, most: number): { lines: SVGTemplateResult[]; top: number } {
  let top = bottom;
  const lines = (name.match(linesIn) ?? []).reverse().map((words) => {
    const size = Math.min(most, Math.round(letterHeight / words.length));
    const line = svg`<text x="16" y=${top} font-size=${size} textLength=${width} lengthAdjust="spacingAndGlyphs">${words}</text>`;
    top -= Math.round(size * 0.86);
    return line;
  });
  return { lines, top };
}

/** Draws the poster. The card says the same in words, so the poster is hidden from screen readers. */
export function poster(name: string, [ground, ink, accent]: Palette = usualPalette): TemplateResult {
  const { lines, top } = linesOf(name, 284, tallest);
  const middle = top / 2;
  return html`<svg part="drawn-poster" viewBox="0 0 200 300" direction="ltr" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="200" height="300" fill=${ground}></rect>
    <circle cx="100" cy=${middle} r=${middle * 0.7} fill=${accent}></circle>
    <rect x="99" y=${middle} width="2" height=${middle} fill=${ground}></rect>
    ${lines}
  </svg>`;
}
