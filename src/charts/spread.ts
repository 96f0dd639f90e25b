/** Middles of words below one another → the same, none on another, each as near to its place as the others allow. */
export function spread(middles: readonly number[], heights: readonly number[]): number[] {
  const order = middles.map((_, i) => i).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const placed = [...middles];
  // Words that push each other end up centred on their ends; a few rounds settle any chart's rows.
  for (let round = 0; round < 40; round++) {
    order.slice(1).forEach((one, n) => {
      const before = order[n] ?? one;
      const apart = ((heights[before] ?? 0) + (heights[one] ?? 0)) / 2;
      const lack = (placed[before] ?? 0) + apart - (placed[one] ?? 0);
      if (lack <= 0) return;
      placed[before] = (placed[before] ?? 0) - lack / 2;
      placed[one] = (placed[one] ?? 0) + lack / 2;
    });
  }
  return placed;
}
