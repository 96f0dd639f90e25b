/** `ratings` and `radar` → the sentences of the alternative text: every rating of every row, in words. */
import type { AltTextWords } from '../languages/parts/alt-texts.ts';
import { presetTraits, type PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { flatRows } from './columns.ts';
import { numberIn, textIn } from './chart-row.ts';
import { listedChannels } from './listed-channels.ts';

export function describeRatings(
  plan: ChartPlan,
  words: AltTextWords,
  called: string,
  preset: PresetName,
): string[] {
  const rows = flatRows(plan);
  const channels = [...listedChannels(plan, 'columns'), ...listedChannels(plan, 'axes')];
  const titles = channels.map((channel) => plan.channels[channel]?.title ?? '');
  const subject = plan.caption === '' ? words.list(titles) : plan.caption;
  const { name } = presetTraits(preset);
  return [
    words.opening(called, subject, rows.length),
    ...rows.map((row) =>
      words.group(
        textIn(row, name),
        channels.map((channel, i) => {
          const known = numberIn(row, `${channel}_rank`) !== null;
          const step = known ? textIn(row, `${channel}_label`) : words.notRated;
          return words.named(titles[i] ?? '', step);
        }),
      ),
    ),
  ];
}
