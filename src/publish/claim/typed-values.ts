/**
 * What a typed value can stand for: the text itself, a number, an amount with a scale, a range, a list, or JSON.
 */

/** The values that a text can stand for, the most likely first; the schema of the field decides. */
export function valueCandidates(text: string): readonly unknown[] {
  const trimmed = text.trim();
  const json = jsonIn(trimmed);
  const amount = amountIn(trimmed);
  const range = rangeIn(trimmed);
  return [
    // A word that JSON has for itself is a text only where nothing else will do.
    ...(json === null || typeof json === 'boolean' ? [json] : []),
    trimmed,
    ...(json === undefined ? [] : [json]),
    ...(amount === undefined ? [] : [amount]),
    ...(range ? [range] : []),
    trimmed.split(',').map((member) => member.trim()).filter((member) => member !== ''),
  ];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const scales: Readonly<Record<string, number>> = { '': 1, k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9 };
const amountPattern = /^\$?\s*(\d+|\d{1,3}(?:[,_]\d{3})+)(\.\d+)?\s*([a-z]*)\.?$/i;

/** The number of `137,000,000`, `$137m` or `137.5 million`; undefined for anything else. */
function amountIn(text: string): number | undefined {
  const [match, whole = '', decimals = '', scale = ''] = amountPattern.exec(text) ?? [];
  const factor = scales[scale.toLowerCase()];
  if (match === undefined || factor === undefined) return undefined;
  // Scaled as a decimal text, since 137.3 * 1e6 is no whole number in binary.
  return Number(`${whole.replace(/[,_]/g, '')}${decimals}e${String(Math.log10(factor))}`);
}

/** The range of `20 million - 30 million`, `20-30 million` or `20m to 30m`. */
function rangeIn(text: string): readonly [number, number] | undefined {
  const [, low = '', high = ''] = /^(.+?)\s*(?:-|–|\bto\b)\s*(.+)$/i.exec(text) ?? [];
  const scale = /[a-z]+\.?$/i.exec(high)?.[0] ?? '';
  const ends = [amountIn(/[a-z]\.?$/i.test(low) ? low : `${low}${scale}`), amountIn(high)] as const;
  return ends[0] === undefined || ends[1] === undefined ? undefined : [ends[0], ends[1]];
}
