/**
 * A poster drawn from a title's own name and palette: each line of the name fills the sheet's width.
 * Colours are attributes and not styles, so that it is drawn before any script and under a strict policy.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Palette } from '../../domain/catalogue.js';

const width = 200;
const height = 300;
const margin = 16;
const tallest = 62;
/** A capital's usual width against its size; the line is then stretched to fit exactly. */
const letterWidth = 0.62;
const longestLine = 10;

interface Line {
  readonly words: string;
  readonly size: number;
  readonly bottom: number;
}

/** Draws the poster; it repeats what the card says in words, so it is kept from those who hear the page. */
export function poster(name: string, palette: Palette | undefined): TemplateResult {
  const [ground, ink, accent] = palette ?? ['#1c1b1a', '#f4f1ea', '#d9a441'];
  const lines = layOut(name);
  const top = lines.length > 0 ? lines[0]!.bottom - lines[0]!.size : height;
  return html`<svg part="drawn-poster" viewBox="0 0 ${width} ${height}" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
    <rect width=${width} height=${height} fill=${ground}></rect>
    <circle cx=${width / 2} cy=${top / 2} r=${Math.max(top / 2 - margin, 0)} fill=${accent}></circle>
    <rect x=${width / 2 - 1} y=${top / 2} width="2" height=${Math.max(top / 2 - margin / 2, 0)} fill=${ground}></rect>
    <g fill=${ink}>${lines.map(
      ({ words, size, bottom }) =>
        svg`<text x=${margin} y=${bottom} font-size=${size} textLength=${words.length > 1 ? width - 2 * margin : nothing} lengthAdjust="spacingAndGlyphs">${words}</text>`,
    )}</g>
  </svg>`;
}

/** Stacks lines from the foot of the sheet upwards, each as large as its letters allow. */
function layOut(name: string): Line[] {
  let bottom = height - margin;
  const lines: Line[] = [];
  for (const words of breakName(name).reverse()) {
    const size = Math.min(tallest, (width - 2 * margin) / (words.length * letterWidth));
    lines.unshift({ words, size: Math.round(size * 10) / 10, bottom: Math.round(bottom * 10) / 10 });
    bottom -= size * 0.86;
  }
  return lines;
}

/** Breaks at colons first, then at words, so that short words share a line. */
function breakName(name: string): string[] {
  return name
    .split(/[:–—-]\s+/)
    .flatMap((part) =>
      part
        .trim()
        .split(/\s+/)
        .reduce<string[]>((lines, word) => {
          const last = lines.at(-1);
          if (last !== undefined && last.length + word.length < longestLine) lines[lines.length - 1] = `${last} ${word}`;
          else lines.push(word);
          return lines;
        }, []),
    )
    .filter((line) => line !== '');
}
