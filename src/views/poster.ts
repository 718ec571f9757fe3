/**
 * Draws a poster: the title's motif fills the sheet, and the name stands below it on a panel of the ground's colour.
 * Colours are attributes rather than styles, so that they show before any script runs and under a strict policy; each can be set by a token.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { type Motif, type Palette, posterFills } from '../domain/ledger/catalogue.js';
import type { PosterLine } from '../domain/media/poster-lines.js';
import { html, svg } from './template.js';

/** What a title's poster is drawn from. */
export interface PosterDesign {
  readonly palette: Palette;
  readonly motif: Motif;
}

/** Returns the fills of a title's poster, and its motif in them. */
export function inksOf({ palette, motif }: PosterDesign): { readonly ground: string; readonly ink: string; readonly shapes: SVGTemplateResult } {
  const [ground, ink, accent] = posterFills.map((fill, index) => `var(--wick-poster-${fill}, ${palette[index]!})`) as unknown as Palette;
  const draw = (path: string | undefined, fill: string): unknown => path && svg`<path fill-rule="evenodd" fill=${fill} d=${path}></path>`;
  return { ground, ink, shapes: svg`<g>${draw(motif.accent, `var(--wick-poster-motif, ${accent})`)}${draw(motif.ink, ink)}${draw(motif.ground, ground)}</g>` };
}

/** Draws the lines of a name. `start` and `end` are where lines written from left to right and from right to left begin. */
export function drawLines(lines: readonly PosterLine[], start: number, end: number): readonly SVGTemplateResult[] {
  return lines.map(([words, size, y]) => {
    const isRtl = /[\u0590-\u08ff]/.test(words);
    return svg`<text class=${size > 14 ? 'key' : 'small'} x=${isRtl ? end : start} y=${y} direction=${isRtl ? 'rtl' : 'ltr'} font-size=${size}>${words}</text>`;
  });
}

/** Draws the poster. The card says the same in words, so the poster is hidden from screen readers. */
export function poster(design: PosterDesign, lines: readonly PosterLine[]): TemplateResult {
  const { ground, ink, shapes } = inksOf(design);
  const [, size, y] = lines[0]!;
  return html`<svg part="drawn-poster" viewBox="0 0 200 300" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="200" height="300" fill=${ground}></rect>${shapes}
    <rect class="panel" y=${y - size - 6} width="200" height="300" fill=${ground}></rect>${drawLines(lines, 14, 186)}
  </svg>`;
}
