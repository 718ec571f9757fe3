/**
 * Draws the still of a title's video in landscape, from what its poster is drawn from: the name at the left, the motif at the right, and room for the play button.
 */
import type { TemplateResult } from 'lit';
import { posterLines } from '../domain/media/poster-lines.js';
import { drawLines, inksOf, type PosterDesign } from './poster.js';
import { html } from './template.js';

export function still(name: string, design: PosterDesign): TemplateResult {
  const { ground, ink, shapes } = inksOf(design);
  return html`<svg part="drawn-poster" viewBox="0 0 320 180" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="320" height="180" fill=${ground}></rect>
    <svg x="140" width="180" height="180" viewBox="0 0 200 200">${shapes}</svg>
    ${drawLines(posterLines(name, { measure: 120, room: 66, bottom: 166 }), 14, 134)}
  </svg>`;
}
