/** Shades of the map, apart from that of no story. */
const most = 4;

/** One of 1, 2, 3, 5, 10, 20, 30, 50, … that is near. */
function round(n: number): number {
  const unit = 10 ** Math.floor(Math.log10(n));
  return unit * ([5, 3, 2].find((step) => n >= step * unit * 0.8) ?? 1);
}

/**
 * Least number of stories of each shade, from pale to deep. Steps grow, because a few countries have
 * many stories and many have a few.
 *
 * @param max the largest number of stories of a country
 */
export function shadeSteps(max: number): number[] {
  const steps: number[] = [];
  for (let i = 0; i < most; i++) {
    const step = Math.max((steps.at(-1) ?? 0) + 1, round(max ** (i / most)));
    if (step <= max) steps.push(step);
  }
  return steps;
}
