/** A slide whose key takes more than one line → the same with lower charts: what stands above the key gives way. */
import { page } from '../model/page.ts';
import type { ChartPlan, SlidePlan } from '../model/plan.ts';
import type { Setting } from '../model/setting.ts';

/** In slide pixels: what stands before the words of a sign, and the gap to the next. */
const key = { swatch: 38, sign: 8, rating: 56, gap: 28 };

export function fitKey(slide: SlidePlan, setting: Setting): SlidePlan {
  const more = linesOf(slide, setting) - 1;
  if (more <= 0 || !slide.chart) return slide;
  // A little more than the lines: axes need air.
  const lower = (chart: ChartPlan | null): ChartPlan | null =>
    chart && { ...chart, height: chart.height - more * setting.text.key.line - 6 };
  return { ...slide, chart: lower(slide.chart), secondChart: lower(slide.secondChart) };
}

function linesOf(
  { key: entries, marks, leftOut, remarks }: SlidePlan,
  { measure, text }: Setting,
): number {
  const words = (said: string): number => measure(said, text.key);
  const widths = [
    ...marks.map((m) => words(m.label) + key.swatch),
    ...leftOut.map((l) => words(l.sign) + key.sign + words(l.label)),
    ...entries.map((e) => words(e.label) + (e.sign === 'rating' ? key.rating : key.swatch)),
    ...remarks.map(words),
  ];
  const room = page.width - 2 * page.margin;
  let lines = 1;
  let at = 0;
  for (const width of widths) {
    if (at > 0 && at + width > room) {
      lines += 1;
      at = 0;
    }
    // What a sentence leaves out may be long, and goes on over a line.
    lines += Math.max(0, Math.ceil(width / room) - 1);
    at += width + key.gap;
  }
  return lines;
}
