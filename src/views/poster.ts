/**
 * A poster drawn from a title's own name and palette: each line of the name fills the sheet's width. The still of a video is the same, lying.
 * Colours are attributes and not styles, so that it is drawn before any script and under a strict policy.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Palette } from '../domain/ledger/catalogue.js';
import { html, svg } from './template.js';

const width = 168;
/** Words share a line up to ten letters. */
const linesIn = /\S{10,}|\S.{0,9}(?=[\s:]|$)/g;
/** The height that a line of one letter would have; more letters share the width, so they are lower. */
const letterHeight = 270;
const tallest = 62;
const usual: Palette = ['#1c1b1a', '#f4f1ea', '#d9a441'];

/** The lines of a name from the bottom up, none taller than another length allows, and where they end above. */
function linesOf(name: string, bottom: number, most: number): { lines: SVGTemplateResult[]; top: number } {
  let top = bottom;
  const lines = (name.match(linesIn) ?? []).reverse().map((words) => {
    const size = Math.min(most, Math.round(letterHeight / words.length));
    const line = svg`<text x="16" y=${top} font-size=${size} textLength=${width} lengthAdjust="spacingAndGlyphs">${words}</text>`;
    top -= Math.round(size * 0.86);
    return line;
  });
  return { lines, top };
}

/** Draws the poster; it repeats what the card says in words, so it is kept from those who hear the page. */
export function poster(name: string, [ground, ink, accent]: Palette = usual): TemplateResult {
  const { lines, top } = linesOf(name, 284, tallest);
  const middle = top / 2;
  return html`<svg part="drawn-poster" viewBox="0 0 200 300" direction="ltr" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="200" height="300" fill=${ground}></rect>
    <circle cx="100" cy=${middle} r=${middle * 0.7} fill=${accent}></circle>
    <rect x="99" y=${middle} width="2" height=${middle} fill=${ground}></rect>
    ${lines}
  </svg>`;
}

/** Draws the still of a title's video: the name at the top, so that a control has room below. */
export function still(name: string, [ground, ink, accent]: Palette = usual): TemplateResult {
  const { lines, top } = linesOf(name, 0, 40);
  // The highest line's letters reach above where they stand.
  return html`<svg part="drawn-poster" viewBox="0 0 320 180" direction="ltr" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="320" height="180" fill=${ground}></rect>
    <circle cx="256" cy="88" r="50" fill=${accent}></circle>
    <rect x="255" y="88" width="2" height="92" fill=${ground}></rect>
    <g transform="translate(0 ${16 - top})">${lines}</g>
  </svg>`;
}
