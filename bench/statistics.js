/** Medians and quartiles, which are robust on a busy machine. */

/** @typedef {{ median: number, low: number, high: number }} Spread the median and the quartiles */

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/**
 * The ratio of the medians, with the quartiles of the ratios of paired runs.
 * @param {readonly number[]} ones @param {readonly number[]} others
 */
export function ratio(ones, others) {
  const pairs = ones.map((one, index) => one / /** @type {number} */ (others[index]));
  return { of: median(ones) / median(others), low: quantile(pairs, 0.25), high: quantile(pairs, 0.75) };
}

/** @param {readonly number[]} values @param {number} at */
function quantile(values, at) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place % 1);
}
