/** `ratings` and `radar` → the sentences of the alternative text: every rating of every row, in words. */
import { numberIn, textIn } from './chart-row.ts';
import { listedChannels } from './listed-channels.ts';
import type { Telling } from './preset.ts';

export function describeRatings({ plan, rows, words, traits, opening }: Telling): string[] {
  const channels = [...listedChannels(plan, 'columns'), ...listedChannels(plan, 'axes')];
  const titles = channels.map((channel) => plan.channels[channel]?.title ?? '');
  return [
    opening(words.list(titles)),
    ...rows.map((row) =>
      words.group(
        textIn(row, traits.name),
        channels.map((channel, i) => {
          const known = numberIn(row, `${channel}_rank`) !== null;
          const step = known ? textIn(row, `${channel}_label`) : words.notRated;
          return words.named(titles[i] ?? '', step);
        }),
      ),
    ),
  ];
}
