/** A chart's data → its alternative text: what it shows, how many, the extremes, what is estimated or not known. */
import { languageOf } from '../languages/index.ts';
import type { AltTextWords } from '../languages/parts/alt-texts.ts';
import { isDiagram, presetTraits, type PresetName } from '../model/charts.ts';
import type { ChartPlan } from '../model/plan.ts';
import { flatRows, type FlatRow } from './columns.ts';
import { nameIn } from './chart-row.ts';
import { diagrams } from './diagrams/diagrams.ts';
import { extremes, span, stages, uncertain } from './describe-rows.ts';
import { presets } from './presets.ts';

/** The author's own words win. */
export function describeChart(plan: ChartPlan): string {
  if (plan.alt !== '') return plan.alt;
  const words = languageOf(plan.language).altTexts;
  if (plan.form.type === 'spec')
    return words.join([words.plain([plan.title, plan.caption].filter((t) => t !== ''))]);
  const { preset } = plan.form;
  const { describe = describeRows } = isDiagram(preset) ? diagrams[preset] : presets[preset];
  const noted = plan.annotations.map(({ plain }) => plain.replace(/[。.]$/, ''));
  return words.join([...describe(plan, words, words.called[preset], preset), ...noted]);
}

/** What can be said of any preset whose rows have a name and a figure; span and stages where it has time or stages. */
function describeRows(
  plan: ChartPlan,
  words: AltTextWords,
  called: string,
  preset: PresetName,
): string[] {
  const rows = flatRows(plan);
  const { channels, name, secondName = '' } = presetTraits(preset);
  const channelOf = (need: string): string | undefined =>
    Object.keys(channels).find((channel) => channels[channel] === need);
  const nameOf = (row: FlatRow): string =>
    ['repeat', name, secondName]
      .map((channel) => nameIn(row, channel))
      .filter((text) => text !== '')
      .join(' ');
  const figure = channelOf('quantity') ?? 'x';
  const figures = Object.keys(channels).filter(
    (channel) => channels[channel] === 'quantity' && plan.channels[channel],
  );
  const opening = words.opening(
    called,
    plan.caption || (plan.channels[figure]?.title ?? ''),
    rows.length,
  );
  if (figures.length > 1) {
    const told = figures.map((channel) => ({
      title: plan.channels[channel]?.title ?? '',
      said: [
        ...extremes(rows, channel, nameOf, words),
        ...uncertain(plan, rows, channel, nameOf, words),
      ],
    }));
    const groups = told.filter(({ said }) => said.length > 0);
    return [opening, ...groups.map(({ title, said }) => words.group(title, said))];
  }
  return [
    opening,
    ...extremes(rows, figure, nameOf, words),
    ...(channelOf('moment') ? span(rows, words) : []),
    ...(channelOf('category') ? stages(plan, rows, nameOf, words) : []),
    ...uncertain(plan, rows, figure, nameOf, words),
  ];
}
