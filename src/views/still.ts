/**
 * Draws the still of a title's video like its poster, in landscape.
 */
import type { TemplateResult } from 'lit';
import type { Palette } from '../domain/ledger/catalogue.js';
import { linesOf, usualPalette } from './poster.js';
import { html } from './template.js';

/** Draws the still of a title's video: the name at the top, with room for the play button below. */
export function still(name: string, [ground, ink, accent]: Palette = usualPalette): TemplateResult {
  const { lines, top } = linesOf(name, 0, 40);
  // The letters of the highest line reach above its baseline.
  return html`<svg part="drawn-poster" viewBox="0 0 320 180" direction="ltr" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="320" height="180" fill=${ground}></rect>
    <circle cx="256" cy="88" r="50" fill=${accent}></circle>
    <rect x="255" y="88" width="2" height="92" fill=${ground}></rect>
    <g transform="translate(0 ${16 - top})">${lines}</g>
  </svg>`;
}
