/**
 * Draws the still of a title's video in landscape, from what its poster is drawn from: the name at the left, the motif at the right, and room for the play button.
 */
import type { TemplateResult } from 'lit';
import { type Design, inksOf, setName } from './poster.js';
import { html } from './template.js';

export function still(name: string, design: Design): TemplateResult {
  const { ground, ink, shapes } = inksOf(design);
  const { lines } = setName(name, 120, 66, 166);
  return html`<svg part="drawn-poster" viewBox="0 0 320 180" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="320" height="180" fill=${ground}></rect>
    <svg x="140" width="180" height="180" viewBox="0 0 200 200"><g>${shapes}</g></svg>
    ${lines}
  </svg>`;
}
