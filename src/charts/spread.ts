/** Middles of words below one another → the same one line apart, each as near to its place as the others allow. */
export function spread(middles: readonly number[], lineHeight: number): number[] {
  const order = middles.map((_, i) => i).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const placed = [...middles];
  // Words that push each other end up centred on their ends; a few rounds settle any chart's rows.
  for (let round = 0; round < 40; round++) {
    order.slice(1).forEach((one, n) => {
      const before = order[n] ?? one;
      const lack = (placed[before] ?? 0) + lineHeight - (placed[one] ?? 0);
      if (lack <= 0) return;
      placed[before] = (placed[before] ?? 0) - lack / 2;
      placed[one] = (placed[one] ?? 0) + lack / 2;
    });
  }
  return placed;
}
