/** Which way an arrow key leads: steps to the right and down. */
export type Direction = readonly [x: number, y: number];

const centre = (element: Element): readonly [x: number, y: number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/**
 * The element nearest to another one in a direction, as they lie on the screen. What lies aside is as
 * good as three times as far; so the way leads straight on, and still ends only where nothing lies
 * further on.
 */
export function neighbour<T extends Element>(
  from: Element,
  others: readonly T[],
  [x, y]: Direction,
): T | undefined {
  const [fromX, fromY] = centre(from);
  let nearest: T | undefined;
  let least = Infinity;
  for (const other of others) {
    const [toX, toY] = centre(other);
    const along = (toX - fromX) * x + (toY - fromY) * y;
    const aside = Math.abs((toX - fromX) * y + (toY - fromY) * x);
    const distance = along + 3 * aside;
    // Centres in one line may differ by a fraction of a pixel.
    if (along > 2 && distance < least) [nearest, least] = [other, distance];
  }
  return nearest;
}
