export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The median of the ratios of what was measured in the same round, when the machine was as busy. */
export const pairedRatio = (values, floor) =>
  median(values.map((value, round) => value / floor[round]));
