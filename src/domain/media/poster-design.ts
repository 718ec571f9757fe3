/**
 * The palette and motif of a title's drawn poster; a title without one gets one of a small family, always the same for its id.
 */
import type { Motif, Palette, Title } from '../ledger/catalogue.js';

/** A sun, a stair, rings, stripes, an eye, a diamond. */
const motifs: readonly string[] = [
  'M16 112a84 84 0 0 1 168 0zM16 122h168v12H16zM16 144h168v8H16zM16 162h168v4H16z',
  'M0 300V180h40v-40h40v-40h40V60h40V20h40v280z',
  'M0 0h188A188 188 0 0 1 0 188zM0 0h148A148 148 0 0 1 0 148zM0 0h108A108 108 0 0 1 0 108zM0 0h68A68 68 0 0 1 0 68z',
  'M0 80 80 0h40L0 120zM0 160 160 0h40L0 200zM0 240 200 40v40L0 280z',
  'M8 96Q100-20 192 96 100 212 8 96zM56 96a44 44 0 1 0 88 0 44 44 0 1 0-88 0zM80 96a20 20 0 1 0 40 0 20 20 0 1 0-40 0z',
  'M100 8l88 88-88 88-88-88zM100 38l58 58-58 58-58-58zM100 68l28 28-28 28-28-28z',
];
const palettes: readonly Palette[] = [['#1c1b1a', '#f4f1ea', '#d9a441'], ['#1d2a2f', '#eef2ee', '#ec8a62'], ['#efe9dc', '#23201c', '#a03a1c']];

export function posterDesign({ id, palette, motif }: Pick<Title, 'id' | 'palette' | 'motif'>): { readonly palette: Palette; readonly motif: Motif } {
  const sum = Array.from(id, (letter) => letter.charCodeAt(0)).reduce((total, code) => total + code, 0);
  return { palette: palette ?? palettes[sum % palettes.length]!, motif: motif ?? { accent: motifs[sum % motifs.length]! } };
}
