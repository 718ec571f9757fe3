/**
 * Draws a poster from a title's name, palette and motif: the motif fills the sheet, and the name stands below it on a panel of the ground's colour.
 * Colours are attributes rather than styles, so that they show before any script runs and under a strict policy; each can be set by a token.
 */
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { type Motif, type Palette, posterFills } from '../domain/ledger/catalogue.js';
import { html, svg } from './template.js';

/** A line of a name. Key words are large, all other words are small. */
interface Line {
  words: string;
  readonly isKey: boolean;
}

/** What a title's poster is drawn from. */
export interface Design {
  readonly palette: Palette;
  readonly motif: Motif;
}

const margin = 14;
/** The font size of words that are not key words. */
const small = 14;
/** Words that never weigh: those that begin with a small letter, articles, and “Untitled”. */
const quiet = /^(\p{Ll}|(The|An?|Untitled|D(er|ie|as)|L[aeo]s?|El|Il)$)/u;
/** A word with the number that follows it. Scripts that write without spaces are cut into pieces. */
const words = /[⺀-￿]{1,5}|[^\s⺀-￿]+( [\dIVX]+(?!\S))?/g;

/** The width of capitals in ems: as wide as in the widest of the usual bold sans-serif fonts, so that no font runs over the edge. */
export function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[\s.,:;!'’I()/-]/.test(letter) ? 0.4 : /[MW@%—⺀-￿]/.test(letter) ? 1.05 : /[DGHNOQU&]/.test(letter) ? 0.82 : 0.73), 0);
}

/** Breaks a name into lines, in reading order. The key words are those of the part with the fewest words that weigh; a part that ends in a number only counts. */
function linesOf(name: string, measure: number, room: number): { readonly lines: Line[]; readonly size: number } {
  const dashed = name.split(/\s[–—-]\s/);
  const parts = (dashed[1] ? dashed : name.split(/:\s/)).map((part) => part.match(words) ?? [name]);
  const weighing = parts.map((part) => part.filter((word) => !quiet.test(word)));
  const weights = weighing.map((part) => (/\s/.test(part.at(-1) ?? ' ') ? 9 : part.length));
  const place = weights.indexOf(Math.min(...weights));
  const keys: readonly string[] = weighing[place]![0] ? weighing[place]! : parts[place]!;
  const size = Math.min(54, ...keys.map((word) => measure / widthOf(word.toUpperCase())));
  const lines: Line[] = [];
  parts.forEach((part, index) => {
    let last: Line | undefined;
    for (const word of part) {
      const isKey = index === place && keys.includes(word);
      const joined = (last ? `${last.words} ${word}` : word).toUpperCase();
      if (last?.isKey === isKey && widthOf(joined) * (isKey ? size : small) <= measure) last.words = joined;
      else lines.push((last = { words: word.toUpperCase(), isKey }));
    }
  });
  return { lines, size: Math.floor(Math.min(size, room / lines.filter((line) => line.isKey).length)) };
}

/** Sets a name in lines, the last of them at `bottom`; `top` is where the first begins. `room` is the height that its key words may take. */
export function setName(name: string, measure: number, room: number, bottom: number): { readonly lines: readonly SVGTemplateResult[]; readonly top: number } {
  const { lines, size } = linesOf(name, measure, room);
  const isRtl = /[\u0590-\u08ff]/.test(name);
  let top = bottom;
  const drawn = lines.reverse().map(({ words: line, isKey }) => {
    const height = isKey ? size : small;
    const y = top;
    // Capitals are lower than the letters of scripts without them.
    top -= height * (isRtl ? 1.1 : 0.75) + 8;
    return svg`<text class=${isKey ? 'key' : 'small'} x=${isRtl ? margin + measure : margin} y=${y} direction=${isRtl ? 'rtl' : 'ltr'} font-size=${height}>${line}</text>`;
  });
  return { lines: drawn.reverse(), top };
}

/** Returns the fills of a title's poster, and its motif in them. */
export function inksOf({ palette, motif }: Design): { readonly ground: string; readonly ink: string; readonly shapes: readonly unknown[] } {
  const [ground, ink, accent] = posterFills.map((fill, index) => `var(--wick-poster-${fill}, ${palette[index]!})`) as unknown as Palette;
  const draw = (path: string | undefined, fill: string): unknown => path && svg`<path fill-rule="evenodd" fill=${fill} d=${path}></path>`;
  return { ground, ink, shapes: [draw(motif.accent, `var(--wick-poster-motif, ${accent})`), draw(motif.ink, ink), draw(motif.ground, ground)] };
}

/** Draws the poster. The card says the same in words, so the poster is hidden from screen readers. */
export function poster(name: string, design: Design): TemplateResult {
  const { ground, ink, shapes } = inksOf(design);
  const { lines, top } = setName(name, 200 - 2 * margin, 88, 300 - margin);
  return html`<svg part="drawn-poster" viewBox="0 0 200 300" aria-hidden="true" preserveAspectRatio="xMidYMid slice" fill=${ink}>
    <rect width="200" height="300" fill=${ground}></rect><g>${shapes}</g>
    <rect class="panel" y=${top - 2} width="200" height="300" fill=${ground}></rect>${lines}
  </svg>`;
}
