/**
 * A poster drawn from a title's own name and palette: each line of the name fills the sheet's width.
 * Colours are attributes and not styles, so that it is drawn before any script and under a strict policy.
 */
import { html, svg, type TemplateResult } from 'lit';
import type { Palette } from '../../domain/catalogue.js';

const width = 168;
/** Words share a line up to ten letters. */
const linesIn = /\S{10,}|\S.{0,9}(?=[\s:]|$)/g;
/** The height that a line of one letter would have; more letters share the width, so they are lower. */
const letterHeight = 270;
const tallest = 62;

/** Draws the poster; it repeats what the card says in words, so it is kept from those who hear the page. */
export function poster(name: string, [ground, ink, accent]: Palette = ['#1c1b1a', '#f4f1ea', '#d9a441']): TemplateResult {
  let bottom = 284;
  const lines = (name.match(linesIn) ?? []).reverse().map((words) => {
    const size = Math.min(tallest, Math.round(letterHeight / words.length));
    const line = svg`<text x="16" y=${bottom} font-size=${size} textLength=${width} lengthAdjust="spacingAndGlyphs">${words}</text>`;
    bottom -= Math.round(size * 0.86);
    return line;
  });
  const middle = bottom / 2;
  return html`<svg part="drawn-poster" viewBox="0 0 200 300" direction="ltr" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="200" height="300" fill=${ground}></rect>
    <circle cx="100" cy=${middle} r=${middle * 0.7} fill=${accent}></circle>
    <rect x="99" y=${middle} width="2" height=${middle} fill=${ground}></rect>
    ${lines}
  </svg>`;
}
